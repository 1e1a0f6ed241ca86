package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private static final List<Column> COLUMNS =
      List.of(Column.of("id"), Column.of("question"), Column.number("points"));
  private static final List<List<String>> ROWS =
      List.of(
          List.of("basic-01", "What is API Gateway?", "7"),
          List.of("security-04", "What is mutual TLS, and how does it help 日本?", "12"));

  private final StringWriter out = new StringWriter();

  private Screen screen(int width, Style style) {
    return new Screen(new PrintWriter(out), () -> width, style);
  }

  private static Style unicode() {
    return new Style(Theme.UNICODE, Palette.NONE, false);
  }

  @Test
  void aTableStaysWithinTheWidth() {
    screen(40, unicode()).table(COLUMNS, ROWS);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            id           question             points
            ───────────  ───────────────────  ──────
            basic-01     What is API               7
                         Gateway?
            security-04  What is mutual TLS,      12
                         and how does it
                         help 日本?
            """);
  }

  @Test
  void aTableInLinearStyleNamesEachValue() {
    screen(40, Style.PLAIN).table(COLUMNS, ROWS);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            id: basic-01
            question: What is API Gateway?
            points: 7

            id: security-04
            question: What is mutual TLS, and how
            does it help 日本?
            points: 12

            """);
  }

  @Test
  void aTableWithTooManyColumnsNamesEachValue() {
    screen(20, unicode()).table(COLUMNS, ROWS);
    assertThat(out.toString()).contains("id: basic-01").doesNotContain("─");
  }

  @Test
  void labelledTextHangs() {
    Screen screen = screen(30, unicode());
    screen.labelled("Tip:", Tone.GOOD, "say what the certificate proves");
    screen.labelled(new Span(Tone.BAD, "much too long"), 6, "say what it proves to whom", "1 of 2");
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Tip: say what the certificate
                 proves
            much too long  say      1 of 2
                  what it proves
                  to whom
            """);
  }

  @Test
  void titleRuleAndBarAreDrawnInBothThemes() {
    for (Theme theme : Theme.values()) {
      Screen screen = screen(20, new Style(theme, Palette.NONE, false));
      screen.title("Score");
      screen.line(screen.style().bar(72, 10));
      screen.rule();
    }
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Score
            ─────
            ███████░░░
            ────────────────────
            Score
            -----
            #######---
            --------------------
            """);
  }

  @Test
  void nothingPrintedCanCommandTheTerminal() {
    String evil = "\u001b]0;owned\u0007 \u202e";
    Screen screen = screen(80, new Style(Theme.UNICODE, Palette.NONE, false));
    screen.line(evil);
    screen.title(evil);
    screen.paragraph(2, evil);
    screen.labelled(evil, Tone.GOOD, evil);
    screen.labelled(Span.plain(evil), 4, evil, evil);
    screen.spread(Span.plain(evil), Span.plain(evil));
    screen.table(List.of(Column.of(evil), Column.of("b")), List.of(List.of(evil, evil)));
    assertThat(out.toString()).doesNotContain("\u001b", "\u0007", "\u202e");
    assertThat(out.toString()).contains("␛]0;owned␇ �");
  }

  @Test
  void toneIsColourOnlyWhereThePaletteHasColours() {
    screen(80, new Style(Theme.UNICODE, Palette.COLOUR, false)).line(Tone.GOOD, "yes");
    screen(80, unicode()).line(Tone.GOOD, "yes");
    assertThat(out.toString()).isEqualToNormalizingNewlines("\u001b[32myes\u001b[0m\nyes\n");
  }

  @Test
  void aResizeIsHonouredAtTheNextPrint() {
    AtomicInteger width = new AtomicInteger(30);
    Screen screen = new Screen(new PrintWriter(out), width::get, unicode());
    screen.rule();
    width.set(25);
    screen.rule();
    assertThat(out.toString().lines()).containsExactly("─".repeat(30), "─".repeat(25));
  }

  @Test
  void widthIsEightyWhereUnknownAndNeverAboveAHundred() {
    assertThat(screen(0, unicode()).width()).isEqualTo(80);
    assertThat(screen(250, unicode()).width()).isEqualTo(100);
    assertThat(screen(3, unicode()).width()).isEqualTo(20);
  }

  @Test
  void shortensInTheMiddle() {
    assertThat(unicode().shortened("abcdefghij", 10)).isEqualTo("abcdefghij");
    assertThat(unicode().shortened("abcdefghijk", 9)).isEqualTo("abc … ijk");
  }

  @Test
  void theStyleSuitsTheTerminal() throws IOException {
    Map<String, String> none = Map.of();
    assertThat(Style.of(terminal("xterm", StandardCharsets.UTF_8), false, none))
        .isEqualTo(new Style(Theme.UNICODE, Palette.COLOUR, false));
    assertThat(Style.of(terminal("xterm", StandardCharsets.UTF_8), true, none))
        .isEqualTo(Style.PLAIN);
    assertThat(Style.of(terminal("xterm", StandardCharsets.UTF_8), false, Map.of("NO_COLOR", "1")))
        .isEqualTo(Style.PLAIN);
    assertThat(Style.of(terminal("xterm", StandardCharsets.UTF_8), false, Map.of("NO_COLOR", "")))
        .isEqualTo(new Style(Theme.UNICODE, Palette.COLOUR, false));
    assertThat(Style.of(terminal("dumb", StandardCharsets.UTF_8), false, none))
        .isEqualTo(Style.PLAIN);
    assertThat(Style.of(terminal("xterm", StandardCharsets.ISO_8859_1), false, none))
        .isEqualTo(new Style(Theme.ASCII, Palette.COLOUR, false));
  }

  private static Terminal terminal(String type, Charset charset) throws IOException {
    return new DumbTerminal(
        "t", type, new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), charset);
  }
}
