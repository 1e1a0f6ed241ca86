package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole screens with the files in {@code src/test/resources/screens}. */
class PanelViewTest {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final Board BOARD = Board.USUAL;

  private final StringWriter out = new StringWriter();

  @ParameterizedTest
  @CsvSource({"unicode, 80", "unicode, 60", "ascii, 60", "plain, 80"})
  void panelLooksAsDrawn(String look, int width) {
    new PanelView(Drawn.screen(out, look, width))
        .print(BOARD.plan(), BOARD.dora(), BOARD.submitted(), BOARD.agreed());
    check("panel", look, width);
  }

  @ParameterizedTest
  @CsvSource({"unicode, 80", "unicode, 60", "ascii, 60", "plain, 80"})
  void scorecardLooksAsDrawn(String look, int width) {
    ScorecardView view = new ScorecardView(Drawn.screen(out, look, width), COPENHAGEN);
    view.print(BOARD.plan(), BOARD.dora(), BOARD.submitted().get(0));
    out.write(System.lineSeparator());
    view.print(BOARD.plan(), BOARD.emil(), BOARD.begun(BOARD.ben(), BOARD.emil()));
    check("scorecard", look, width);
  }

  @ParameterizedTest
  @CsvSource({"unicode, 80", "unicode, 60", "ascii, 60", "plain, 80"})
  void matrixLooksAsDrawn(String look, int width) {
    new MatrixView(Drawn.screen(out, look, width)).print(matrix(BOARD));
    check("matrix", look, width);
  }

  private void check(String name, String look, int width) {
    Drawn.check(name + "-" + look + "-" + width, out.toString());
    assertThat(out.toString().lines())
        .allMatch(line -> Wrapping.columns(line) <= width)
        .noneMatch(line -> line.endsWith(" "));
  }

  private static Matrix matrix(Board board) {
    Panel dora = new Panel(board.plan(), board.dora().person(), board.submitted());
    Panel emil = new Panel(board.plan(), board.emil().person(), List.of());
    return new Matrix(
        board.plan(),
        List.of(new Matrix.Row(dora, board.agreed()), new Matrix.Row(emil, List.of())));
  }

  @Test
  void ownScorecardThatIsNotSubmittedIsANameOnly() {
    List<Scorecard> visible = new ArrayList<>(BOARD.submitted());
    visible.set(0, BOARD.annas());
    new PanelView(Drawn.screen(out, "plain", 80))
        .print(BOARD.plan(), BOARD.dora(), visible, List.of());
    assertThat(out.toString())
        .contains("Submitted: Ben, Cleo", "Not submitted yet: Anna", "not agreed on yet")
        .doesNotContain("Anna:", "Anna 5", "overlooked");
  }

  @Test
  void nothingSubmittedIsSaidInOneLine() {
    new PanelView(Drawn.screen(out, "plain", 80))
        .print(BOARD.plan(), BOARD.dora(), List.of(), List.of());
    assertThat(out.toString())
        .isEqualToNormalizingNewlines("Panel on Dora, API engineer\nSubmitted: nobody yet\n");
  }

  @Test
  void manyInterviewersStillFit() {
    List<Scorecard> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Scorecard one = BOARD.begun(new Person("Interviewer number " + i), BOARD.dora());
      many.add(
          one.change(0, card -> card.rate(3))
              .conclude("", BOARD.annas().recommendation())
              .submit(Board.BEGUN));
    }
    new PanelView(Drawn.screen(out, "unicode", 60))
        .print(BOARD.plan(), BOARD.dora(), many, List.of());
    assertThat(out.toString().lines()).allMatch(line -> Wrapping.columns(line) <= 60);
  }

  @ParameterizedTest
  @CsvSource({"unicode", "plain"})
  void textsOfPeopleCommandNoTerminal(String look) {
    Board hostile = new Board(text -> "\u001b[2J\u202e" + text + "\u0007", name -> name);
    Screen screen = Drawn.screen(out, look, 60);
    new PanelView(screen)
        .print(hostile.plan(), BOARD.dora(), hostile.submitted(), hostile.agreed());
    new ScorecardView(screen, COPENHAGEN).print(hostile.plan(), BOARD.dora(), hostile.annas());
    new MatrixView(screen).print(matrix(hostile));
    assertThat(out.toString().codePoints()).noneMatch(c -> c == 0x1b || c == 0x7 || c == 0x202e);
  }
}
