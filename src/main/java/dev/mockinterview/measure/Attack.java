package dev.mockinterview.measure;

/**
 * A try to get a score without an answer.
 *
 * @param kind how it is tried
 * @param answer what is handed in
 */
public record Attack(Kind kind, String answer) {

  /** The ways that are tried. */
  public enum Kind {
    KEYWORDS("keyword list"),
    ECHO("question echo"),
    REPETITION("repetition"),
    DONT_KNOW("don't-know"),
    GIBBERISH("gibberish"),
    DENIAL("denial of the model answer"),
    OTHER_ANSWER("another question's model answer"),
    HOLLOW("keywords in hollow sentences");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The kind in a few words. */
    public String title() {
      return title;
    }
  }
}
