package dev.mockinterview.terminal;

import java.io.PrintWriter;

/**
 * Shows how far a long piece of work has come, on one line that is drawn over; in linear style only
 * at every quarter, on a line of its own. Safe for use by several threads.
 */
public final class ProgressBar {

  private static final int WIDTH = 30;
  private static final int QUARTER = 25;

  private final PrintWriter out;
  private final Style style;
  private final String things;
  private final int all;
  private int done;
  private int shown = -1;

  /**
   * @param things what is counted, in the plural
   * @param all how many there are, at least 1
   */
  public ProgressBar(PrintWriter out, Style style, String things, int all) {
    if (all < 1) {
      throw new IllegalArgumentException("all must be at least 1, was " + all);
    }
    this.out = out;
    this.style = style;
    this.things = things;
    this.all = all;
  }

  /** One more is done. */
  public synchronized void step() {
    done = Math.min(all, done + 1);
    int percent = (int) (100L * done / all);
    int now = style.linear() ? percent / QUARTER * QUARTER : percent;
    if (now == shown || (style.linear() && now == 0)) {
      return;
    }
    shown = now;
    if (style.linear()) {
      out.println(done + " of " + all + " " + things);
    } else {
      out.print("\r" + style.bar(percent, WIDTH) + " " + done + " of " + all + " " + things);
      if (done == all) {
        out.println();
      }
    }
    out.flush();
  }
}
