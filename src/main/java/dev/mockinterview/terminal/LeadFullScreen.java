package dev.mockinterview.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Shows one page at a time on the whole screen, in as much detail as fits. */
final class LeadFullScreen implements LeadDisplay {

  private static final int USUAL_WIDTH = 80;
  private static final int USUAL_HEIGHT = 24;
  private static final int FEWEST = 5;
  private static final Span NOTHING = Span.plain("");

  private static final String HOME = "\u001b[H";
  private static final String CLEAR_LINE = "\u001b[2K";
  private static final String CLEAR_BELOW = "\u001b[J";

  /** A line that is too long for a window that has just shrunk is cut off, not broken. */
  private static final String NO_WRAP = "\u001b[?7l";

  /** Leaves the pages, for where the terminal itself can't be written to any more. */
  static final String LEAVE = "\u001b[?2004l\u001b[?1049l";

  private static final String WRAP = "\u001b[?7h";

  private final Terminal terminal;
  private final Style style;
  private Span said = NOTHING;

  LeadFullScreen(Terminal terminal, Style style) {
    this.terminal = terminal;
    this.style = style;
  }

  @Override
  public boolean isLinear() {
    return false;
  }

  @Override
  public void open() {
    terminal.puts(Capability.enter_ca_mode);
  }

  @Override
  public void say(Tone tone, String text) {
    // what was done stands on the page too; one line of it is enough, and the page stays still
    said =
        new Span(tone, tone == Tone.WARN || tone == Tone.PLAIN ? text : style.cut(text, width()));
  }

  @Override
  public void forget() {
    said = NOTHING;
  }

  @Override
  public void show(LeadView view, boolean fresh) {
    draw(frame(style, view, said, width(), height()));
  }

  @Override
  public void ask(String question) {
    say(Tone.WARN, question);
  }

  @Override
  public void makeRoom(LeadView view, int lines) {
    int room = Math.max(1, Math.min(lines, height() / 3));
    int rest = Math.max(1, height() - room);
    draw(page(style, view, lines(style, width(), said), width(), rest));
  }

  @Override
  public void readThrough(LeadView view, LeadKeys keys) {
    List<String> all = new ArrayList<>();
    all.addAll(lines(style, width(), view::head));
    all.addAll(lines(style, width(), screen -> view.body(screen, 0)));
    int at = 0;
    while (at < all.size()) {
      int end = Math.min(all.size(), at + Math.max(1, height() - 1));
      List<String> page = new ArrayList<>(all.subList(at, end));
      String next = end < all.size() ? "Any key shows more, q goes back." : "Any key goes back.";
      page.addAll(lines(style, width(), new Span(Tone.QUIET, next)));
      draw(page);
      LeadKeys.Got got = keys.next(Duration.ofDays(1));
      if (!(got instanceof LeadKeys.Got.Quiet)) {
        at = got instanceof LeadKeys.Got.Key key && key.character() != 'q' ? end : all.size();
      }
    }
  }

  @Override
  public void close() {
    draw(List.of());
    try {
      terminal.puts(Capability.exit_ca_mode);
      terminal.flush();
    } catch (IllegalStateException e) {
      // a terminal that is closed shows nothing any more
    }
  }

  /** A page with what was said last and the keys at its foot; exactly as many lines as that. */
  static List<String> frame(Style style, LeadView view, Span said, int width, int height) {
    List<String> foot = new ArrayList<>(lines(style, width, said));
    if (foot.size() + FEWEST < height) {
      int most = height < USUAL_HEIGHT ? 1 : 2;
      foot.addAll(lines(style, width, new Span(Tone.QUIET, keys(style, view, width, most))));
    }
    return page(style, view, foot, width, height);
  }

  /** As many keys as so many lines have room for. */
  private static String keys(Style style, LeadView view, int width, int most) {
    String all = "";
    for (int count = 1; count <= view.keys().size(); count++) {
      String more = style.joined(view.keys().subList(0, count).toArray(String[]::new));
      if (lines(style, width, Span.plain(more)).size() > most) {
        break;
      }
      all = more;
    }
    return all;
  }

  private static List<String> page(
      Style style, LeadView view, List<String> foot, int width, int height) {
    List<String> lines = new ArrayList<>(lines(style, width, view::head));
    int room = height - foot.size() - lines.size();
    lines.addAll(body(style, view, width, Math.max(0, room)));
    while (lines.size() + foot.size() < height) {
      lines.add("");
    }
    int over = lines.size() + foot.size() - height;
    List<String> page = new ArrayList<>(lines.subList(0, Math.max(0, lines.size() - over)));
    page.addAll(foot);
    return page.subList(Math.max(0, page.size() - height), page.size());
  }

  private static List<String> body(Style style, LeadView view, int width, int room) {
    List<String> body = List.of();
    for (int detail = 0; detail < view.details(); detail++) {
      int kind = detail;
      body = lines(style, width, screen -> view.body(screen, kind));
      if (body.size() <= room) {
        return body;
      }
    }
    List<String> cut = new ArrayList<>(body.subList(0, Math.max(0, room - 1)));
    if (room > 0) {
      cut.addAll(lines(style, width, new Span(Tone.QUIET, "More: l shows all of it.")));
    }
    return cut;
  }

  private static List<String> lines(Style style, int width, Span span) {
    return lines(style, width, screen -> screen.paragraph(0, span.tone(), span.text()));
  }

  private static List<String> lines(Style style, int width, Consumer<Screen> print) {
    StringWriter out = new StringWriter();
    print.accept(new Screen(new PrintWriter(out), () -> width, style));
    return out.toString().lines().toList();
  }

  private void draw(List<String> lines) {
    StringBuilder all = new StringBuilder(NO_WRAP).append(HOME);
    for (int i = 0; i < lines.size(); i++) {
      all.append(i == 0 ? "" : "\r\n").append(CLEAR_LINE).append(lines.get(i));
    }
    if (lines.size() < height()) {
      all.append("\r\n").append(CLEAR_BELOW);
    }
    try {
      terminal.writer().print(all.append(WRAP));
      terminal.flush();
    } catch (IllegalStateException e) {
      // a terminal that is closed shows nothing any more; the keys say that it has ended
    }
  }

  private int width() {
    return size().getColumns() <= 0 ? USUAL_WIDTH : size().getColumns();
  }

  private int height() {
    return size().getRows() <= 0 ? USUAL_HEIGHT : size().getRows();
  }

  private Size size() {
    try {
      return terminal.getSize();
    } catch (IllegalStateException e) {
      return new Size(USUAL_WIDTH, USUAL_HEIGHT);
    }
  }
}
