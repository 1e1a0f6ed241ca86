package dev.mockinterview.terminal;

/** What the shell says when it opens. */
public final class WelcomeView {

  private static final int HANG = 9;

  private final Screen screen;

  public WelcomeView(Screen screen) {
    this.screen = screen;
  }

  /** To somebody who opens it for the first time. */
  public void first() {
    screen.paragraph(
        0, "Mock interviews in your terminal, scored point by point. Nothing leaves this machine.");
    screen.blank();
    row("Begin", "interview", "asks twelve questions; stop when you like, it is all kept");
    row("Help", "help", "lists the commands; the Tab key completes them");
    screen.blank();
  }

  /** To somebody who has been here. */
  public void again() {
    screen.paragraph(0, "Type interview to begin, status to see how things stand, help for more.");
  }

  private void row(String label, String command, String what) {
    if (screen.style().linear()) {
      screen.paragraph(0, label + ": type " + command + ", which " + what + ".");
    } else {
      screen.line(
          new Span(Tone.QUIET, label + " ".repeat(HANG - label.length())),
          new Span(Tone.TITLE, command));
      screen.paragraph(HANG, Tone.QUIET, what);
    }
  }
}
