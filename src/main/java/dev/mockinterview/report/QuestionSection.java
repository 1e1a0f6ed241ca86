package dev.mockinterview.report;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Change;
import dev.mockinterview.scoring.PointScore;
import java.time.Duration;
import java.util.Optional;

/**
 * A question that was asked: what became of it, and what a good answer says.
 *
 * @param about category and level in words
 * @param change what changed since it was asked before
 */
record QuestionSection(Turn turn, String about, Optional<Change> change, Voice voice)
    implements Section {

  private static final String NO_RUBRIC =
      " Nobody has written a rubric for this question yet; it doesn't count.";

  @Override
  public void addTo(Document.Builder report) {
    report.paragraph(about + time() + confidence());
    change.ifPresent(known -> new ChangeSection(known).addTo(report));
    Outcome outcome = turn.outcome();
    if (outcome instanceof Outcome.Scored scored) {
      answer(report, AnswerText.of(scored.answer(), scored.score()));
      new ScoreSection(scored.score(), voice).addTo(report);
    } else if (outcome instanceof Outcome.NotScored given) {
      answer(report, GivenText.of(given.answer()));
      outcome(report, "Not scored.", NO_RUBRIC);
    } else if (outcome instanceof Outcome.NoAnswer) {
      noAnswer(report);
    } else {
      outcome(report, "Skipped.", " It doesn't count.");
    }
    turn.followUp().ifPresent(each -> new FollowUpSection(turn, each, voice).addTo(report));
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

  /** How sure somebody was is nobody else's business. */
  private String confidence() {
    return voice.audience().practises()
        ? turn.confidence().map(sure -> " You were " + sure.title() + ".").orElse("")
        : "";
  }

  private void answer(Document.Builder report, GivenText given) {
    if (given.isBlank()) {
      report.paragraph("The answer is blank.");
      return;
    }
    report.paragraph(Line.of("").strong(voice.answer()));
    report.quote(given);
  }

  private static void outcome(Document.Builder report, String what, String why) {
    report.paragraph(Line.of("").strong(what).and(why));
  }

  private void noAnswer(Document.Builder report) {
    if (turn.rubric().isEmpty()) {
      outcome(report, "No answer.", NO_RUBRIC);
      return;
    }
    outcome(report, "No answer.", " It counts as 0 of 100.");
    new PointList(turn.rubric().get().points().stream().map(PointScore::missed).toList(), voice)
        .addTo(report);
  }

  private void learn(Document.Builder report, Rubric rubric) {
    if (voice.audience().practises()) {
      rubric
          .model()
          .ifPresent(
              model -> report.fold("Model answer", inner -> inner.quote(GivenText.of(model))));
    }
    if (!rubric.sources().isEmpty()) {
      report.paragraph(Line.of("").strong("Sources"));
      report.bullets(
          rubric.sources().stream()
              .map(source -> Item.of(voice.reader().source(Line.of(""), source)))
              .toList());
    }
  }
}
