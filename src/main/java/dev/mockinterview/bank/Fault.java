package dev.mockinterview.bank;

/**
 * Something in a rubric that its author should mend.
 *
 * @param pointer where it stands in the rubric's file: a JSON Pointer (RFC 6901), for example
 *     {@code /points/2/phrases/4}; empty for the file as a whole
 * @param message what is wrong, in one line
 */
public record Fault(String pointer, String message) {

  public Fault {
    if (!pointer.isEmpty() && !pointer.startsWith("/")) {
      throw new IllegalArgumentException(
          "pointer must be empty or start with \"/\", was \"" + pointer + "\"");
    }
    Checks.text("message of fault at \"" + pointer + "\"", message);
  }
}
