package dev.mockinterview.interview;

/**
 * Whose interview it is: a name or a pseudonym, as the person wants to be called.
 *
 * @param name 1 to 100 characters on one line, without space around it
 */
public record Person(String name) {

  private static final int LONGEST = 100;

  public Person {
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "a person's name must have something else than space at its ends, was \"" + name + "\"");
    }
    if (name.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a person's name must have at most " + LONGEST + " characters, was " + name.length());
    }
    if (name.codePoints().anyMatch(Person::unwritable)) {
      throw new IllegalArgumentException("a person's name must be plain text on one line");
    }
  }

  /** Whether a database or a line of a table would not give it back as it was. */
  private static boolean unwritable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
