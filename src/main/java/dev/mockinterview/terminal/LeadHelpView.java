package dev.mockinterview.terminal;

import java.util.List;

/** Shows what each key does. */
record LeadHelpView() implements LeadView {

  private static final List<String> KEYS =
      List.of(
          "1-9", "that key point was hit; again opens it again",
          "p m x u", "the point touched last: partial, missed, contradicted, open again",
          "a", "the point touched last was asked for (prompted), or not",
          "r 1-5", "your rating; r 0 takes it away",
          "n", "a note, with the time",
          "\"", "a quote word for word, with the time",
          "h", "what was heard, typed or pasted; the machine scores it beside you",
          "v", "your score against the machine's, 0 to 100, with the reason",
          "0", "no answer: there was nothing to say",
          "-", "not asked",
          "Space > Enter", "next",
          "< b", "back",
          "g 3", "to question 3; g 0 to the beginning",
          "e", "to the end: closing words and wrap-up",
          "s", "what you take away from the interview",
          ".", "stops the clock, or lets it run again",
          "t", "the time, and how far behind you are",
          "l", "the whole page, however long",
          "z", "undoes the last change",
          "q", "leaves; everything is kept and the same command goes on");

  @Override
  public int details() {
    return 1;
  }

  @Override
  public List<String> keys() {
    return List.of();
  }

  @Override
  public void head(Screen screen) {
    screen.paragraph(0, Tone.TITLE, "Keys");
  }

  @Override
  public void body(Screen screen, int detail) {
    for (int i = 0; i < KEYS.size(); i += 2) {
      screen.labelled(new Span(Tone.TITLE, KEYS.get(i)), 15, KEYS.get(i + 1), "");
    }
  }
}
