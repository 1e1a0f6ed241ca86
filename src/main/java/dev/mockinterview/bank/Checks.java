package dev.mockinterview.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The conditions that every value of the bank checks when it is built. */
final class Checks {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Checks() {}

  static String id(String what, String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          what + " must be lower-case words joined by hyphens, was \"" + id + "\"");
    }
    return id;
  }

  static String text(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return text;
  }

  static <T> List<T> notEmpty(String what, List<T> list) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    return List.copyOf(list);
  }

  static <T> void unique(String what, List<T> list, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    for (T each : list) {
      if (!seen.add(key.apply(each))) {
        throw new IllegalArgumentException(what + " \"" + key.apply(each) + "\" stands twice");
      }
    }
  }
}
