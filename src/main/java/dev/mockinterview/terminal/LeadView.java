package dev.mockinterview.terminal;

import java.util.List;

/** A page of an interview that is led, in more or less detail as there is room for. */
interface LeadView {

  /** How many kinds of detail there are; 0 is the fullest. */
  int details();

  /** Prints where one is, always whole. */
  void head(Screen screen);

  /** Prints what is to be read and filled in. */
  void body(Screen screen, int detail);

  /** The keys that matter most here, the most important first. */
  List<String> keys();
}
