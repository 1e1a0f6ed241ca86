package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Markdown.Column;
import dev.mockinterview.report.Markdown.Item;
import dev.mockinterview.scoring.Score;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Each question of a panel: the values of all interviewers, what was agreed, and the evidence. */
record PanelQuestions(
    Panel panel, List<Consensus> agreed, Function<Instant, String> when, ZoneId zone)
    implements Section {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Interviewer", false),
          new Column("Asked", false),
          new Column("Machine score", true),
          new Column("Rating", true),
          new Column("Override, with its reason", false));

  /** The heading of a question's section. */
  static String title(LeadPlan plan, Question question) {
    return "Question " + number(plan, question) + ": " + question.id();
  }

  /** The target of a link to that heading, as GitHub and others name it. */
  static String target(LeadPlan plan, Question question) {
    return "#question-" + number(plan, question) + "-" + question.id();
  }

  private static int number(LeadPlan plan, Question question) {
    return plan.questions().stream().map(Question::id).toList().indexOf(question.id()) + 1;
  }

  /** What was agreed on last for a question. */
  static Optional<Consensus> last(List<Consensus> agreed, Question question) {
    return agreed.stream()
        .filter(each -> each.question().equals(question.id()))
        .max(Comparator.comparing(Consensus::at));
  }

  @Override
  public void addTo(Markdown report) {
    report.heading(2, "Questions");
    List<Question> questions = panel.plan().questions();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      report.heading(3, title(panel.plan(), question));
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
                scorecard, scorecard.cards().get(i), panel.plan().rubric(question.id()), zone)
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

  private void agreement(Markdown report, Consensus consensus) {
    report.paragraph(
        Line.of("")
            .strong("Agreed rating: " + consensus.rating() + ".")
            .and(
                " Written down by %s, %s. The ratings above stay as they were."
                    .formatted(consensus.by(), when.apply(consensus.at()))));
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
