package dev.mockinterview.terminal;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.ShellCommand;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;

/** Looks at the terminal: its size, its characters, and what the program draws on it. */
public final class TerminalCheck {

  private static final String NAME = "Terminal";
  private static final String ENCODING = "Encoding";
  private static final int NARROW = 60;

  /** What screens, questions and names of files want to say. */
  private static final String BEYOND_ASCII = "ü–“✔";

  private TerminalCheck() {}

  /**
   * A terminal with a person at it.
   *
   * @param plain whether the person asked for plain text
   */
  public static List<Condition> of(
      Terminal terminal, boolean plain, Map<String, String> environment) {
    Charset charset = terminal.outputEncoding();
    List<Condition> found = new ArrayList<>();
    found.add(
        Condition.ok(
            NAME,
            "%s, %s, %s".formatted(size(terminal), charset, look(terminal, plain, environment))));
    if (terminal.getWidth() > 0 && terminal.getWidth() < NARROW) {
      found.add(
          Condition.warn(
              NAME,
              terminal.getWidth() + " columns are few",
              Cure.of("Make the window at least " + NARROW + " columns wide, or use --plain.")));
    }
    if (TerminalAnswerReader.isDumb(terminal)) {
      found.add(
          Condition.warn(
              NAME,
              "it can't move its cursor, so answers can't be edited while you type",
              new Cure(
                  "Say in TERM which terminal it really is, for example:",
                  ShellCommand.lines("export TERM=xterm-256color"))));
    }
    if (!canWrite(charset)) {
      found.add(
          Condition.warn(NAME, "it writes " + charset + ", so some characters become ?", utf8()));
    }
    return found;
  }

  /** No terminal, but a pipe or a file. */
  public static Condition ofPipe() {
    return Condition.ok(NAME, "none, the output goes elsewhere; plain text, 80 columns, UTF-8");
  }

  /** The characters in which the system hands over names of files and words of commands. */
  public static Condition ofNames(String charset) {
    boolean narrow = !charset.isEmpty() && !canWriteLetters(charset);
    return narrow
        ? Condition.warn(
            ENCODING,
            "names of files and words of commands come as " + charset + ", without letters like ü",
            utf8())
        : Condition.ok(ENCODING, "names of files in " + (charset.isEmpty() ? "UTF-8" : charset));
  }

  private static Cure utf8() {
    return new Cure(
        "Choose a locale with UTF-8, for example:", ShellCommand.lines("export LC_ALL=C.UTF-8"));
  }

  private static String size(Terminal terminal) {
    return terminal.getWidth() > 0
        ? terminal.getWidth() + " columns, " + terminal.getHeight() + " lines"
        : "size unknown, 80 columns assumed";
  }

  private static String look(Terminal terminal, boolean plain, Map<String, String> environment) {
    if (plain) {
      return "plain text by --plain";
    }
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return "plain text by NO_COLOR";
    }
    return Style.of(terminal, false, environment).linear() ? "plain text" : "colours";
  }

  private static boolean canWrite(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode(BEYOND_ASCII);
  }

  private static boolean canWriteLetters(String charset) {
    return Charset.isSupported(charset)
        && Charset.forName(charset).canEncode()
        && Charset.forName(charset).newEncoder().canEncode("ü");
  }
}
