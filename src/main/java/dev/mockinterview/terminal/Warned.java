package dev.mockinterview.terminal;

/** What the screen last said that the same key again would do. */
enum Warned {
  OF_NOTHING,
  OF_NO_ANSWER,
  OF_LOST_WORDS,
  OF_THE_END
}
