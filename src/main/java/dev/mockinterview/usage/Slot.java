package dev.mockinterview.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A place in a usage line that is filled with a value, such as {@code FILE} or {@code md|html}.
 *
 * @param placeholder what stands there; capitals are a word for the value, small letters are the
 *     values themselves, and {@code ,...} behind it says that several go between commas
 */
public record Slot(String placeholder) {

  private static final String LIST = ",...";

  /** What can stand in a slot; it decides what is offered for it. */
  public enum Kind {
    /** One of a few fixed words. */
    CHOICE,
    FILE,
    FOLDER,
    INTERVIEW,
    QUESTION,
    CATEGORY,
    PLAN,
    CANDIDATE,
    PERSON,
    COMMAND,
    /** Anything else. */
    FREE
  }

  public Slot {
    if (placeholder.isBlank() || placeholder.startsWith("-")) {
      throw new IllegalArgumentException("not a placeholder: \"" + placeholder + "\"");
    }
  }

  /** What can stand here. */
  public Kind kind() {
    if (!values().isEmpty()) {
      return Kind.CHOICE;
    }
    return switch (word()) {
      case "FILE", "FILE|FOLDER" -> Kind.FILE;
      case "DIR" -> Kind.FOLDER;
      case "ID" -> Kind.INTERVIEW;
      case "QUESTION" -> Kind.QUESTION;
      case "CATEGORY" -> Kind.CATEGORY;
      case "PLAN" -> Kind.PLAN;
      case "CANDIDATE" -> Kind.CANDIDATE;
      case "PERSON" -> Kind.PERSON;
      case "COMMAND" -> Kind.COMMAND;
      default -> Kind.FREE;
    };
  }

  /** The fixed words that can stand here; empty where it isn't a choice. */
  public List<String> values() {
    String word = word();
    if (word.matches("[0-9]-[0-9]")) {
      return IntStream.rangeClosed(word.charAt(0) - '0', word.charAt(2) - '0')
          .mapToObj(Integer::toString)
          .toList();
    }
    return word.contains("|") && word.equals(word.toLowerCase(Locale.ROOT))
        ? Arrays.asList(word.split("\\|"))
        : List.of();
  }

  /** Whether several values go between commas. */
  public boolean isList() {
    return placeholder.endsWith(LIST);
  }

  private String word() {
    return isList() ? placeholder.substring(0, placeholder.length() - LIST.length()) : placeholder;
  }
}
