package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where interviews differed from the plan, and what each interviewer makes of the whole. */
record PanelClosing(Candidate candidate, Panel panel) implements Section {

  private static final List<Column> TIMES =
      List.of(
          Column.words("Interviewer"),
          Column.numbers("Used"),
          Column.numbers("Planned for what was asked"),
          Column.numbers("Planned in all"));

  @Override
  public void addTo(Document.Builder report) {
    if (panel.scorecards().isEmpty()) {
      return;
    }
    items(report, "Not as planned", deviations(), "Everybody was asked every question.");
    items(report, "To look at again", warnings(), "Every rating stands on something written down.");
    report.heading(2, "Time");
    report.table(TIMES, panel.scorecards().stream().map(this::time).toList());
    report.heading(2, "Recommendations");
    report.paragraph("Each is the interviewer's own. The program proposes none.");
    report.table(
        List.of(Column.words("Interviewer"), new Column("Recommendation", false)),
        panel.scorecards().stream().map(PanelClosing::recommendation).toList());
    takeAways(report);
  }

  private static void items(
      Document.Builder report, String title, List<String> items, String none) {
    report.heading(2, title);
    if (items.isEmpty()) {
      report.paragraph(none);
    } else {
      report.bullets(items.stream().map(text -> new Item(Line.of(text), List.of())).toList());
    }
  }

  private List<String> deviations() {
    List<String> deviations = new ArrayList<>();
    for (int i = 0; i < panel.plan().questions().size(); i++) {
      int at = i;
      String names =
          panel.scorecards().stream()
              .filter(each -> each.cards().get(at).asked() == Asked.NOT_ASKED)
              .map(each -> each.interviewer().name())
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        deviations.add(
            new QuestionNames(panel.plan().questions()).title(panel.plan().questions().get(i))
                + " wasn't asked by "
                + names
                + ".");
      }
    }
    return deviations;
  }

  private List<String> warnings() {
    return panel.scorecards().stream()
        .flatMap(
            scorecard ->
                scorecard.cards().stream()
                    .filter(Card::ratedWithoutEvidence)
                    .map(
                        card ->
                            "The %d of %s on %s stands on nothing written down."
                                .formatted(
                                    card.rating().orElseThrow(),
                                    scorecard.interviewer(),
                                    card.question().id())))
        .toList();
  }

  private List<Line> time(Scorecard scorecard) {
    Duration used = sum(scorecard.cards().stream().map(Card::time));
    Duration due =
        sum(
            scorecard.cards().stream()
                .filter(card -> card.asked() != Asked.NOT_ASKED)
                .map(card -> planned(card.question())));
    return List.of(
        Line.of(scorecard.interviewer().name()),
        Line.of(used.isZero() ? "not taken" : Wording.duration(used)),
        Line.of(Wording.duration(due)),
        Line.of(Wording.duration(panel.plan().time(candidate))));
  }

  private Duration planned(Question question) {
    return LeadPlan.time(question, candidate);
  }

  private static Duration sum(Stream<Duration> times) {
    return times.reduce(Duration.ZERO, Duration::plus);
  }

  private static List<Line> recommendation(Scorecard scorecard) {
    return List.of(
        Line.of(scorecard.interviewer().name()),
        Line.of(scorecard.recommendation().map(Recommendation::title).orElse("none")));
  }

  private void takeAways(Document.Builder report) {
    report.heading(2, "Take-aways");
    List<Scorecard> written =
        panel.scorecards().stream().filter(each -> !each.takeAway().isBlank()).toList();
    if (written.isEmpty()) {
      report.paragraph("Nobody wrote one.");
    }
    for (Scorecard scorecard : written) {
      report.paragraph(Line.of("").strong(scorecard.interviewer().name()));
      report.quote(GivenText.of(scorecard.takeAway()));
    }
  }
}
