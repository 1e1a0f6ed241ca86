package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.scoring.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Each question of a panel: the values of all interviewers, what was agreed, and the evidence. */
record PanelQuestions(Panel panel, List<Consensus> agreed, Reader reader) implements Section {

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("Interviewer"),
          Column.words("Asked"),
          Column.numbers("Machine score"),
          Column.numbers("Rating"),
          Column.words("Override, with its reason"));

  /** What was agreed on last for a question. */
  static Optional<Consensus> last(List<Consensus> agreed, Question question) {
    return agreed.stream()
        .filter(each -> each.question().equals(question.id()))
        .max(Comparator.comparing(Consensus::at));
  }

  @Override
  public void addTo(Document.Builder report) {
    report.heading(2, "Questions");
    List<Question> questions = panel.plan().questions();
    QuestionNames names = new QuestionNames(questions);
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      report.heading(3, names.title(question));
      report.given(GivenText.of(question.text()));
      if (!panel.scorecards().isEmpty()) {
        int at = i;
        report.table(
            COLUMNS,
            panel.scorecards().stream().map(each -> row(each, each.cards().get(at))).toList());
      }
      last(agreed, question).ifPresent(consensus -> agreement(report, consensus));
      for (Scorecard scorecard : panel.scorecards()) {
        new CardEvidence(
                scorecard, scorecard.cards().get(i), panel.plan().rubric(question.id()), reader)
            .addTo(report);
      }
    }
  }

  private static List<Line> row(Scorecard scorecard, Card card) {
    return List.of(
        Line.of(scorecard.interviewer().name()),
        Line.of(asked(card.asked())),
        Line.of(
            card.heard()
                .flatMap(Heard::score)
                .map(Score::total)
                .map(String::valueOf)
                .orElse("none")),
        Line.of(card.rating().isPresent() ? String.valueOf(card.rating().getAsInt()) : "none"),
        Line.of(card.override().map(each -> each.score() + ": " + each.reason()).orElse("none")));
  }

  static String asked(Asked asked) {
    return asked.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void agreement(Document.Builder report, Consensus consensus) {
    report.paragraph(
        Line.of("")
            .strong("Agreed rating: " + consensus.rating() + ".")
            .and(
                " Written down by %s, %s. The ratings above stay as they were."
                    .formatted(consensus.by(), reader.moment(consensus.at()))));
    if (!consensus.moves().isEmpty()) {
      report.bullets(
          consensus.moves().stream()
              .map(
                  move ->
                      new Item(
                          Line.of(
                              "%s moved from %d: %s"
                                  .formatted(move.who(), move.from(), move.why())),
                          List.of()))
              .toList());
    }
  }
}
