package dev.mockinterview.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Takes single keys from a terminal as they are pressed, and words with editing. */
final class LeadTerminalKeys implements LeadKeys {

  private static final int ESCAPE = 27;
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int CTRL_L = 12;

  /** How long the rest of what one key sends may take. */
  private static final int SAME_KEY_MILLIS = 60;

  private static final int PASTE_MILLIS = 2_000;

  /** How often it is looked whether the window has another size. */
  private static final int LOOK_MILLIS = 200;

  private static final String PASTES = "\u001b[?2004h";
  private static final String NO_PASTES = "\u001b[?2004l";
  private static final String PASTE_END = "\u001b[201~";

  private final Terminal terminal;
  private final ProseLineReader editor;
  private final Attributes before;
  private final Attributes keysOnly;
  private final Attributes editing;
  private Size size;
  private volatile boolean stopped;
  private volatile Optional<Thread> typist = Optional.empty();

  LeadTerminalKeys(Terminal terminal) {
    this.terminal = terminal;
    this.editor = new ProseLineReader(terminal, Theme.of(terminal.outputEncoding()));
    this.before = terminal.enterRawMode();
    this.editing = new Attributes(terminal.getAttributes());
    this.keysOnly = new Attributes(editing);
    keysOnly.setLocalFlag(Attributes.LocalFlag.ISIG, false); // Ctrl-C is a key like others
    this.size = size();
    takeKeys();
  }

  private void takeKeys() {
    terminal.setAttributes(keysOnly);
    terminal.writer().print(PASTES);
    terminal.flush();
  }

  @Override
  public Got next(Duration most) {
    try {
      return within(most.toMillis());
    } catch (IllegalStateException e) {
      return new Got.Ended(); // the terminal was closed, since the program is to end
    }
  }

  private Got within(long millis) {
    long left = millis;
    while (!stopped) {
      long slice = Math.min(left, LOOK_MILLIS);
      int key = read(slice);
      if (key == NonBlockingReader.READ_EXPIRED) {
        left -= slice;
        Size now = size();
        if (left <= 0 || !now.equals(size)) {
          size = now;
          return new Got.Quiet();
        }
      } else {
        Got got = got(key);
        if (!(got instanceof Got.Quiet)) {
          return got;
        }
      }
    }
    return new Got.Ended();
  }

  /** A copy: some terminals change the one that they give away. */
  private Size size() {
    return new Size(terminal.getWidth(), terminal.getHeight());
  }

  private Got got(int key) {
    return switch (key) {
      case NonBlockingReader.EOF, CTRL_D -> new Got.Ended();
      case CTRL_C -> new Got.Interrupted();
      case CTRL_L -> new Got.Key('\f');
      case '\r', '\n' -> new Got.Key('\n');
      case ESCAPE -> sequence();
      default -> new Got.Key(whole(key));
    };
  }

  private int whole(int key) {
    if (!Character.isHighSurrogate((char) key)) {
      return key;
    }
    int low = read(SAME_KEY_MILLIS);
    return low < 0 ? key : Character.toCodePoint((char) key, (char) low);
  }

  /**
   * What a key with a sequence means; nothing for most. A mouse wheel sends the arrows up and down,
   * and must not turn pages.
   */
  private Got sequence() {
    int kind = read(SAME_KEY_MILLIS);
    if (kind == NonBlockingReader.READ_EXPIRED) {
      return new Got.Key(ESCAPE);
    }
    if (kind != '[' && kind != 'O') {
      return new Got.Quiet();
    }
    StringBuilder sequence = new StringBuilder();
    int character = read(SAME_KEY_MILLIS);
    while (character >= ' ' && character < '@') {
      sequence.append((char) character);
      character = read(SAME_KEY_MILLIS);
    }
    if (character > 0) {
      sequence.append((char) character);
    }
    return switch (sequence.toString()) {
      case "C", "6~" -> new Got.Key('>');
      case "D", "5~" -> new Got.Key('<');
      case "M" -> new Got.Key('\n');
      case "200~" -> new Got.Pasted(pasted());
      default -> new Got.Quiet();
    };
  }

  private String pasted() {
    StringBuilder text = new StringBuilder();
    while (text.indexOf(PASTE_END, Math.max(0, text.length() - PASTE_END.length())) < 0) {
      int key = read(PASTE_MILLIS);
      if (key < 0) {
        return lineBreaks(text.toString());
      }
      text.append((char) key);
    }
    return lineBreaks(text.substring(0, text.length() - PASTE_END.length()));
  }

  private static String lineBreaks(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private int read(long millis) {
    try {
      return terminal.reader().read(millis);
    } catch (IOException e) {
      return NonBlockingReader.EOF;
    }
  }

  @Override
  public Words line(String prompt, String draft) {
    return edit(prompt, draft, true);
  }

  @Override
  public Words prose(String prompt, String draft) {
    Words words = edit(prompt, draft, false);
    return new Words(Prose.withoutClosingLine(words.text()), words.given());
  }

  @Override
  public OptionalInt number(String prompt, int most) {
    try {
      int number = Integer.parseInt(line(prompt, "").text().strip());
      return number >= 0 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private Words edit(String prompt, String draft, boolean oneLine) {
    typist = Optional.of(Thread.currentThread());
    try {
      terminal.setAttributes(editing);
      return new Words(editor.read(prompt, draft, oneLine, typed -> {}), true);
    } catch (UserInterruptException e) {
      return new Words(editor.typed(), false);
    } catch (EndOfFileException e) {
      // Ctrl-D before any word, or a lost terminal: then the words are all that is left
      return new Words(editor.typed(), !editor.typed().isBlank());
    } catch (IllegalStateException e) {
      return new Words(editor.typed(), false); // closed; the next key says so
    } finally {
      typist = Optional.empty();
      // JLine turns Ctrl-C into an interrupt; a late one must not reach whoever writes files next
      Thread.interrupted();
      takeKeysAgain();
    }
  }

  private void takeKeysAgain() {
    try {
      takeKeys();
    } catch (IllegalStateException e) {
      // closed meanwhile; the next key says so, and what was typed is safe
    }
  }

  @Override
  public void stop() {
    stopped = true;
    typist.ifPresent(Thread::interrupt);
  }

  @Override
  public void close() {
    try {
      terminal.writer().print(NO_PASTES);
      terminal.flush();
      terminal.setAttributes(before);
    } catch (IllegalStateException e) {
      // a terminal that is closed was given back already
    }
  }
}
