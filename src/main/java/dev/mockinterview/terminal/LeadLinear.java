package dev.mockinterview.terminal;

/**
 * Shows pages as lines of words, one after the other: a page once, then only what changes. For
 * screen readers and pipes.
 */
final class LeadLinear implements LeadDisplay {

  private final Screen screen;
  private final boolean attended;

  /**
   * @param attended whether a person is there who has to hear what is waited for
   */
  LeadLinear(Screen screen, boolean attended) {
    this.screen = screen;
    this.attended = attended;
  }

  @Override
  public boolean isLinear() {
    return true;
  }

  @Override
  public void open() {
    // lines need no preparation
  }

  @Override
  public void say(Tone tone, String text) {
    screen.paragraph(0, tone, text);
  }

  @Override
  public void forget() {
    // what was said has been read
  }

  @Override
  public void show(LeadView view, boolean fresh) {
    if (fresh) {
      print(view);
    }
  }

  @Override
  public void ask(String question) {
    if (attended) {
      say(Tone.WARN, question);
    }
  }

  @Override
  public void makeRoom(LeadView view, int lines) {
    // there is always room for one more line
  }

  @Override
  public void readThrough(LeadView view, LeadKeys keys) {
    print(view);
  }

  @Override
  public void close() {
    // nothing was changed
  }

  private void print(LeadView view) {
    screen.blank();
    view.head(screen);
    view.body(screen, 0);
    if (attended && !view.keys().isEmpty()) {
      screen.paragraph(0, "Keys: " + String.join(", ", view.keys()));
    }
  }
}
