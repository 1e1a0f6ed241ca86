package dev.mockinterview.interview;

import dev.mockinterview.bank.Nearest;
import java.util.List;

/** Somebody named something that doesn't exist; the message suggests the nearest that does. */
public final class UnknownIdException extends IllegalArgumentException {

  /**
   * @param what what kind of thing, for example "question"
   * @param id the unknown name
   * @param known the names that exist
   */
  public UnknownIdException(String what, String id, List<String> known) {
    super(
        "no such "
            + what
            + ": \""
            + id
            + "\""
            + Nearest.to(id, known).map(name -> ", did you mean \"" + name + "\"?").orElse(""));
  }
}
