package dev.mockinterview.terminal;

/** How an interview goes on after something that a person gave. */
enum Then {
  GO_ON,
  /** It is left and may be taken up again. */
  LEAVE,
  /** It is over, whatever was not asked. */
  FINISH
}
