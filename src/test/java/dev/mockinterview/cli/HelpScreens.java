package dev.mockinterview.cli;

import dev.mockinterview.terminal.Palette;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Style;
import dev.mockinterview.terminal.Theme;
import java.io.PrintWriter;

/** Screens of a given width without colours. */
final class HelpScreens {

  private HelpScreens() {}

  static Screen drawn(PrintWriter out, int width) {
    return new Screen(out, () -> width, new Style(Theme.UNICODE, Palette.NONE, false));
  }
}
