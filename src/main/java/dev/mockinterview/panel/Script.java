package dev.mockinterview.panel;

/**
 * What an interviewer says before the first question and after the last, the same to everybody.
 *
 * @param opening read before the first question
 * @param closing read after the last
 */
public record Script(String opening, String closing) {

  /** A script for panels that have none of their own. */
  public static final Script USUAL =
      new Script(
          "Thank you for taking the time. I am going to ask everybody who applies the same"
              + " questions, and I take notes while you speak. Take your time, ask me to repeat a"
              + " question whenever you like, and say so where you don't know something.",
          "That was my last question. What would you like to ask us? ... Thank you. We compare all"
              + " interviews before we decide, and you will hear from us either way.");

  public Script {
    opening = Texts.said("opening", opening);
    closing = Texts.said("closing", closing);
  }
}
