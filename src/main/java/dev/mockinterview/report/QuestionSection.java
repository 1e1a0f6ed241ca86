package dev.mockinterview.report;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Change;
import dev.mockinterview.report.Markdown.Item;
import dev.mockinterview.scoring.PointScore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A question that was asked: what became of it, and what a good answer says.
 *
 * @param about category and level in words
 * @param change what changed since it was asked before
 */
record QuestionSection(Turn turn, String about, Optional<Change> change) implements Section {

  @Override
  public void addTo(Markdown report) {
    report.paragraph(about + time() + confidence());
    change.ifPresent(known -> new ChangeSection(known).addTo(report));
    Outcome outcome = turn.outcome();
    if (outcome instanceof Outcome.Scored scored) {
      answer(report, scored.answer());
      new ScoreSection(scored.score()).addTo(report);
    } else if (outcome instanceof Outcome.NotScored given) {
      answer(report, given.answer());
      outcome(
          report,
          "Not scored.",
          " Nobody has written a rubric for this question yet; it doesn't count.");
    } else if (outcome instanceof Outcome.NoAnswer) {
      noAnswer(report);
    } else {
      outcome(report, "Skipped.", " It doesn't count.");
    }
    turn.followUp().ifPresent(followUp -> new FollowUpSection(turn, followUp).addTo(report));
    turn.rubric().ifPresent(rubric -> learn(report, rubric));
  }

  private String time() {
    Duration suggested = Duration.ofMinutes(turn.question().minutes());
    Duration over = turn.time().minus(suggested);
    return "Time used: "
        + Wording.duration(turn.time())
        + ", suggested "
        + Wording.duration(suggested)
        + (over.toSeconds() > 0 ? " (" + Wording.duration(over) + " over)." : ".");
  }

  private String confidence() {
    return turn.confidence().map(sure -> " You were " + sure.title() + ".").orElse("");
  }

  private static void answer(Markdown report, String answer) {
    GivenText given = GivenText.of(answer);
    if (given.blocks().isEmpty()) {
      report.paragraph("The answer is blank.");
      return;
    }
    report.paragraph(Line.of("").strong("Your answer"));
    report.quote(given);
  }

  private static void outcome(Markdown report, String what, String why) {
    report.paragraph(Line.of("").strong(what).and(why));
  }

  private void noAnswer(Markdown report) {
    if (turn.rubric().isEmpty()) {
      outcome(
          report,
          "No answer.",
          " Nobody has written a rubric for this question yet; it doesn't count.");
      return;
    }
    outcome(report, "No answer.", " It counts as 0 of 100.");
    PointList.of(turn.rubric().get().points().stream().map(PointScore::missed).toList())
        .addTo(report);
  }

  private static void learn(Markdown report, Rubric rubric) {
    rubric
        .model()
        .ifPresent(
            model -> {
              report.paragraph(Line.of("").strong("Model answer"));
              report.quote(GivenText.of(model));
            });
    if (!rubric.sources().isEmpty()) {
      report.paragraph(Line.of("").strong("Sources"));
      report.bullets(
          rubric.sources().stream()
              .map(source -> new Item(Wording.source(Line.of(""), source), List.of()))
              .toList());
    }
  }
}
