package dev.mockinterview.terminal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * JLine's line editor, taught prose: Enter goes on unless the line is empty, and nothing is
 * completed, expanded, quoted or remembered.
 */
final class ProseLineReader extends LineReaderImpl {

  private static final String FINISH = "finish-answer";
  private static final String IGNORE = "ignore-key";

  /** Keys that would end, replace or search a command line. */
  private static final List<String> NOT_FOR_PROSE =
      List.of("^O", "^R", "^S", "^X^E", "^X^N", "^X^V", "^[a", "^[n", "^[p", "^[=", "^[?");

  /** What some terminals send for keys besides what their description says. */
  private static final Map<String, String> MORE_KEYS =
      Map.of(
          "\u001b[A", UP_LINE_OR_SEARCH,
          "\u001b[B", DOWN_LINE_OR_SEARCH,
          "\u001b[C", FORWARD_CHAR,
          "\u001b[D", BACKWARD_CHAR,
          "\u001b[H", BEGINNING_OF_LINE,
          "\u001b[F", END_OF_LINE,
          "\u001bOM", ACCEPT_LINE); // Enter among the digits

  private final MaskingCallback look;
  private boolean oneLine;
  private Consumer<String> typing = typed -> {};
  private String told = "";
  private @Nullable Thread typist;
  private long drawnAt;
  private long drawingTook;

  ProseLineReader(Terminal terminal, Theme theme) {
    super(terminal, "answer", null);
    look = new HarmlessDisplay(theme);
    option(Option.DISABLE_EVENT_EXPANSION, true);
    option(Option.DISABLE_HIGHLIGHTER, true);
    setVariable(DISABLE_HISTORY, true);
    setVariable(DISABLE_COMPLETION, true);
    setVariable(SECONDARY_PROMPT_PATTERN, "  ");
    getWidgets().put(FINISH, this::finishAnswer);
    KeyMap<Binding> keys = Objects.requireNonNull(getKeyMaps().get(MAIN));
    keys.bind(new Reference(FINISH), KeyMap.ctrl('D'));
    keys.bind(new Reference(SELF_INSERT), "\t", ")", "]", "}");
    getWidgets().put(IGNORE, this::ignoreKey);
    keys.bind(new Reference(IGNORE), "\u001b[", "\u001bO");
    MORE_KEYS.forEach((key, widget) -> keys.bind(new Reference(widget), key));
    NOT_FOR_PROSE.forEach(key -> keys.unbind(KeyMap.translate(key)));
  }

  /**
   * Reads a text.
   *
   * @param typing gets what has been typed so far, whenever it is drawn
   */
  String read(String prompt, String draft, boolean oneLine, Consumer<String> typing) {
    this.oneLine = oneLine;
    this.typing = typing;
    told = draft;
    typist = Thread.currentThread();
    return readLine(prompt, null, look, draft);
  }

  /** What the last read got, however it ended. */
  String typed() {
    return buf.toString();
  }

  @Override
  protected boolean acceptLine() {
    if (oneLine
        || (cursorAtEnd() && Prose.isCommand(lastLine(), lastBreak() < 0))
        || onLastLineAndEmpty()) {
      state = State.DONE;
    } else {
      buf.write('\n');
      tell();
    }
    return true;
  }

  private void tell() {
    String typed = buf.toString();
    if (!typed.equals(told)) {
      typing.accept(typed);
      told = typed;
    }
  }

  private boolean cursorAtEnd() {
    return buf.cursor() == buf.length();
  }

  private String lastLine() {
    return buf.substring(lastBreak() + 1, buf.length());
  }

  private int lastBreak() {
    int at = buf.length() - 1;
    while (at >= 0 && buf.atChar(at) != '\n') {
      at--;
    }
    return at;
  }

  private boolean onLastLineAndEmpty() {
    for (int i = buf.length() - 1; i >= 0 && buf.atChar(i) != '\n'; i--) {
      if (!Character.isWhitespace(buf.atChar(i))) {
        return false;
      }
    }
    for (int i = buf.cursor(); i < buf.length(); i++) {
      if (buf.atChar(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  private boolean finishAnswer() {
    if (buf.length() == 0) {
      throw new EndOfFileException();
    }
    state = State.DONE;
    return true;
  }

  /** Reads a key that means nothing here to its end; JLine would insert "5~" for Page Up. */
  private boolean ignoreKey() {
    int character = readCharacter();
    while (character >= ' ' && character < '@') {
      character = readCharacter();
    }
    return true;
  }

  /** Unlike JLine's: keeps what came when the paste is cut off, and "\r\n" is one line break. */
  @Override
  public boolean beginPaste() {
    StringBuilder pasted = new StringBuilder();
    try {
      while (!endsWith(pasted, BRACKETED_PASTE_END)) {
        int key = readCharacter();
        if (key < 0) {
          break;
        }
        pasted.appendCodePoint(key);
      }
    } finally {
      if (endsWith(pasted, BRACKETED_PASTE_END)) {
        pasted.setLength(pasted.length() - BRACKETED_PASTE_END.length());
      }
      buf.write(pasted.toString().replace("\r\n", "\n").replace('\r', '\n'));
    }
    return true;
  }

  private static boolean endsWith(StringBuilder text, String end) {
    return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
  }

  /**
   * Draws all text anew, as JLine does after each key, except while keys come as fast as they can
   * be drawn and more wait: a long paste without brackets would take quadratic time.
   */
  @Override
  protected void redisplay(boolean flush) {
    long start = System.nanoTime();
    boolean flooded = start - drawnAt < 4 * drawingTook;
    if (flooded && isReading() && Thread.currentThread() == typist && peekCharacter(1) >= 0) {
      return;
    }
    super.redisplay(flush);
    drawnAt = System.nanoTime();
    drawingTook = drawnAt - start;
    if (isReading() && Thread.currentThread() == typist) {
      tell();
    }
  }

  /** What was typed, untouched, and not for any history. */
  @Override
  protected String finish(String typed) {
    return typed;
  }

  private record HarmlessDisplay(Theme theme) implements MaskingCallback {

    @Override
    public String display(String line) {
      return Safe.harmless(line, theme);
    }

    @Override
    public String history(String line) {
      return "";
    }
  }
}
