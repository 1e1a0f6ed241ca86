package dev.mockinterview.terminal;

import java.time.Duration;
import java.util.OptionalInt;

/** The keys and words of whoever leads an interview; all that leading knows of where they are. */
interface LeadKeys extends AutoCloseable {

  /** What came from the person, or that nothing did. */
  sealed interface Got {

    /** A key that makes a character; Enter is {@code '\n'}, and arrows are {@code '<'} and '>'. */
    record Key(int character) implements Got {}

    /** A text that was pasted where keys were expected. */
    record Pasted(String text) implements Got {}

    /** Nothing came in time, or the window has another size now. */
    record Quiet() implements Got {}

    /** Ctrl-C. */
    record Interrupted() implements Got {}

    /** Nothing more will come. */
    record Ended() implements Got {}
  }

  /**
   * What somebody wrote.
   *
   * @param text exactly as typed, blank where nothing was
   * @param given false where the writing was broken off; the text may be gone on with
   */
  record Words(String text, boolean given) {}

  /** The next key, waited for as long as that at the most. */
  Got next(Duration most);

  /** One line of text. */
  Words line(String prompt, String draft);

  /** Text of several lines; an empty one ends it. */
  Words prose(String prompt, String draft);

  /** A number from 0 to {@code most}; empty where something else was typed. */
  OptionalInt number(String prompt, int most);

  /** From now on nothing more comes; called from another thread when the program has to end. */
  void stop();

  /** Gives the terminal back as it was. */
  @Override
  void close();
}
