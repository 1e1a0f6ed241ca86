package dev.mockinterview.terminal;

/** A page of an interview that is led, in more or less detail as there is room for. */
interface LeadView {

  /** How many kinds of detail there are; 0 is the fullest. */
  int details();

  /** Prints where one is, always whole. */
  void head(Screen screen);

  /** Prints what is to be read and filled in. */
  void body(Screen screen, int detail);

  /** The keys that matter most here, in one or two lines. */
  String keys();
}
