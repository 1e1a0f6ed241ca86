package dev.mockinterview.terminal;

/** Where pages are shown to whoever leads an interview. */
interface LeadDisplay extends AutoCloseable {

  /** Begins to show pages. */
  void open();

  /** Whether only what changes is told, so that it has to be told in full. */
  boolean isLinear();

  /** Says something about what was done last. */
  void say(Tone tone, String text);

  /** Forgets what was said; it was about another key. */
  void forget();

  /**
   * Shows a page, and what was said.
   *
   * @param fresh whether the page has just been turned to
   */
  void show(LeadView view, boolean fresh);

  /** Says what key is waited for, to somebody who is there. */
  void ask(String question);

  /**
   * Shows a page with room for words that are about to be typed.
   *
   * @param lines how many lines of them are likely
   */
  void makeRoom(LeadView view, int lines);

  /** Shows a page with everything that it has; returns when it was read. */
  void readThrough(LeadView view, LeadKeys keys);

  /** Ends it. */
  @Override
  void close();
}
