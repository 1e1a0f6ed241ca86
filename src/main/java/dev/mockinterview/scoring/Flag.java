package dev.mockinterview.scoring;

/** Something about the form of an answer that bears on its score. */
public enum Flag {
  NO_ANSWER("There are no words to score.", true),
  DONT_KNOW("The answer says that it doesn't know.", true),
  ECHO("The answer repeats the question's words and adds next to nothing.", true),
  KEYWORD_LIST("The answer lists terms without saying anything about them.", true),
  REPETITION("The answer says the same words over and over.", true),
  GIBBERISH("Most of the answer isn't made of words.", true),
  OTHER_QUESTION("Most of the answer is about something else than the question.", false),
  TOO_LONG("Only the first 20,000 characters were scored.", false);

  private final String explanation;
  private final boolean lowestBand;

  Flag(String explanation, boolean lowestBand) {
    this.explanation = explanation;
    this.lowestBand = lowestBand;
  }

  /** The reason in one plain sentence. */
  public String explanation() {
    return explanation;
  }

  /** Whether an answer of this form stays in the lowest band, whatever it mentions. */
  public boolean lowestBand() {
    return lowestBand;
  }

  /** The name in outputs, for example {@code keyword-list}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
