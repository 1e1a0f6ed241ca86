package dev.mockinterview.doctor;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Makes one check after the other; what goes wrong in one becomes a condition like any other. */
public final class Checks {

  private final List<Condition> conditions = new ArrayList<>();

  /** Makes a check that finds one thing. */
  public Checks one(String name, Supplier<Condition> check) {
    return all(name, () -> List.of(check.get()));
  }

  /** Makes a check that may find several things. */
  public Checks all(String name, Supplier<List<Condition>> check) {
    try {
      conditions.addAll(check.get());
    } catch (
        Throwable e) { // a library that can't be loaded, a stack or a heap too small: all of it
      conditions.add(
          Condition.bad(
              name,
              "can't be looked at: " + reason(e),
              Cure.of("Mend what it says and run doctor again; the other checks don't need it.")));
    }
    return this;
  }

  /** What was found, in the order of the checks. */
  public List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  /** What an exception says, on one line. */
  public static String reason(Throwable thrown) {
    if (thrown instanceof UncheckedIOException && thrown.getCause() != null) {
      return reason(thrown.getCause());
    }
    String message = Objects.requireNonNullElse(thrown.getMessage(), "").strip();
    if (thrown instanceof AccessDeniedException) {
      return message + " may not be read";
    }
    return message.isEmpty()
        ? thrown.getClass().getSimpleName()
        : message.replaceAll("\\s*\\R\\s*", " ");
  }
}
