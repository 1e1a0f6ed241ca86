package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the scorecards of a panel side by side, what lies two or more apart first. */
public final class PanelView {

  private static final int INDENT = 2;

  private final Screen screen;

  public PanelView(Screen screen) {
    this.screen = screen;
  }

  /**
   * Prints who has submitted, the differences, all ratings and the recommendations.
   *
   * @param visible the scorecards that the reader may see; of those not submitted the name is shown
   * @param agreed what the panel agreed on
   */
  public void print(
      LeadPlan plan, Candidate candidate, List<Scorecard> visible, List<Consensus> agreed) {
    List<Scorecard> submitted =
        visible.stream().filter(card -> card.submitted().isPresent()).toList();
    Panel panel = new Panel(plan, candidate.person(), submitted);
    List<Matrix.Cell> cells = new Matrix.Row(panel, agreed).cells();
    screen.title("Panel on %s, %s".formatted(candidate.person(), candidate.role()));
    screen.paragraph(0, "Submitted: " + (submitted.isEmpty() ? "nobody yet" : names(submitted)));
    List<Scorecard> open = new ArrayList<>(visible);
    open.removeAll(submitted);
    if (!open.isEmpty()) {
      screen.paragraph(0, Tone.WARN, "Not submitted yet: " + names(open));
    }
    if (submitted.isEmpty()) {
      return;
    }
    differences(panel, cells);
    ratings(panel, cells);
    notAsked(panel);
    warnings(panel);
    recommendations(panel);
  }

  private static String names(List<Scorecard> scorecards) {
    return scorecards.stream()
        .map(card -> card.interviewer().name())
        .collect(Collectors.joining(", "));
  }

  private void differences(Panel panel, List<Matrix.Cell> cells) {
    heading("Two or more apart");
    if (panel.differences().isEmpty()) {
      screen.paragraph(
          0,
          panel.scorecards().size() < 2
              ? "There are no two scorecards to compare yet."
              : "Nothing: no two ratings of a question lie so far apart.");
    }
    for (Panel.Row row : panel.differences()) {
      Question question = row.question();
      int at = panel.rows().indexOf(row);
      screen.blank();
      screen.spread(
          new Span(Tone.WARN, (at + 1) + ". " + question.id() + ", " + row.spread() + " apart"),
          new Span(Tone.QUIET, outcome(cells.get(at))));
      screen.paragraph(INDENT, Tone.QUIET, question.text());
      int hang = INDENT + longest(panel) + 2;
      for (Scorecard scorecard : panel.scorecards()) {
        String name = " ".repeat(screen.style().linear() ? 0 : INDENT) + scorecard.interviewer();
        screen.labelled(new Span(Tone.PLAIN, name), hang, values(scorecard.cards().get(at)), "");
      }
    }
  }

  private static int longest(Panel panel) {
    return panel.scorecards().stream()
        .mapToInt(card -> Wrapping.columns(card.interviewer().name()))
        .max()
        .orElse(0);
  }

  private static String outcome(Matrix.Cell cell) {
    return cell.agreed().isPresent()
        ? "agreed on " + cell.agreed().getAsInt()
        : "not agreed on yet";
  }

  /** The three values of a card, each under its own name, and what they rest on. */
  private String values(Card card) {
    if (card.asked() == Asked.NOT_ASKED) {
      return "not asked";
    }
    List<String> values = new ArrayList<>();
    values.add(rating(card));
    card.heard()
        .flatMap(Heard::score)
        .map(Score::total)
        .ifPresent(total -> values.add("machine score " + total));
    if (!card.ticks().isEmpty()) {
      long heard = card.ticks().values().stream().filter(tick -> tick.credit() > 0).count();
      values.add(Wording.count(heard, "point") + " heard");
    }
    if (!card.notes().isEmpty()) {
      values.add(Wording.count(card.notes().size(), "note"));
    }
    card.override()
        .ifPresent(each -> values.add("override " + each.score() + ": " + each.reason()));
    return screen.style().joined(values.toArray(String[]::new));
  }

  private static String rating(Card card) {
    String answer = card.asked() == Asked.NO_ANSWER ? "no answer, " : "";
    return answer
        + (card.rating().isPresent() ? "rating " + card.rating().getAsInt() : "no rating");
  }

  private void ratings(Panel panel, List<Matrix.Cell> cells) {
    heading("All ratings");
    List<Column> columns = new ArrayList<>(List.of(Column.whole("Question")));
    panel.scorecards().forEach(card -> columns.add(Column.number(card.interviewer().name())));
    columns.add(Column.number("Agreed"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<String> row = new ArrayList<>();
      row.add((i + 1) + ". " + cells.get(i).question().id());
      for (Scorecard scorecard : panel.scorecards()) {
        row.add(cell(scorecard.cards().get(i)));
      }
      row.add(
          cells.get(i).agreed().isPresent()
              ? String.valueOf(cells.get(i).agreed().getAsInt())
              : "");
      rows.add(row);
    }
    if (screen.style().linear()) {
      rows.forEach(row -> linear(columns, row));
    } else {
      screen.table(columns, rows);
      screen.paragraph(0, Tone.QUIET, "- not asked, ? asked and not rated");
    }
  }

  private void linear(List<Column> columns, List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        cells.add(columns.get(i).name() + " " + row.get(i));
      }
    }
    screen.paragraph(0, row.get(0) + ": " + String.join(", ", cells));
  }

  private String cell(Card card) {
    if (card.rating().isPresent()) {
      return String.valueOf(card.rating().getAsInt());
    }
    boolean asked = card.asked() != Asked.NOT_ASKED;
    return screen.style().linear()
        ? (asked ? "asked and not rated" : "not asked")
        : (asked ? "?" : "-");
  }

  private void notAsked(Panel panel) {
    for (Scorecard scorecard : panel.scorecards()) {
      String questions =
          scorecard.cards().stream()
              .filter(card -> card.asked() == Asked.NOT_ASKED)
              .map(card -> card.question().id())
              .collect(Collectors.joining(", "));
      if (!questions.isEmpty()) {
        screen.paragraph(0, "Not asked by " + scorecard.interviewer() + ": " + questions);
      }
    }
  }

  private void warnings(Panel panel) {
    for (Scorecard scorecard : panel.scorecards()) {
      if (!scorecard.ratedWithoutEvidence().isEmpty()) {
        screen.paragraph(
            0,
            Tone.WARN,
            "Nothing is written down for the rating of %s on %s."
                .formatted(
                    scorecard.interviewer(), String.join(", ", scorecard.ratedWithoutEvidence())));
      }
    }
  }

  private void recommendations(Panel panel) {
    heading("Recommendations, each the interviewer's own");
    for (Scorecard scorecard : panel.scorecards()) {
      screen.paragraph(
          0,
          scorecard.interviewer()
              + ": "
              + scorecard.recommendation().map(Recommendation::title).orElse("none"));
      if (!scorecard.takeAway().isBlank()) {
        screen.paragraph(INDENT, scorecard.takeAway());
      }
    }
  }

  private void heading(String text) {
    screen.blank();
    screen.line(Tone.TITLE, text);
  }
}
