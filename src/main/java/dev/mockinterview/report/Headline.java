package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.progress.Tally;
import java.util.ArrayList;
import java.util.List;

/** The total score, what it is based on, and what it is not. */
record Headline(Interview interview, Summary summary, Changes changes) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    Summary.Row total = summary.total();
    report.heading(2, "Result");
    if (total.score().isPresent()) {
      int score = total.score().getAsInt();
      report.score("Total score", score, Wording.score(score));
    } else {
      report.paragraph(Line.of("").strong("No total score: nothing was scored."));
    }
    report.paragraph(
        interview.current().isPresent() ? basis(total) + " The interview goes on." : basis(total));
    changes.before().ifPresent(before -> report.paragraph(againstLastTime(before)));
    report.paragraph(
        "A machine scored the answers by the key points that it found in their words. It can"
            + " overlook a point made in unusual words. Take this as feedback for practice; it is"
            + " not a hiring decision.");
  }

  private String againstLastTime(Tally before) {
    String mean = before.counted() == 1 ? "" : "mean ";
    return "Against last time: "
        + Wording.count(before.counted(), "question")
        + " asked before, "
        + mean
        + before.score()
        + " then, "
        + changes.now().map(Tally::score).orElse(0)
        + " now."
        + doubts(before.counted());
  }

  private String doubts(int all) {
    int doubtful = changes.differentlyScored();
    if (doubtful == 0) {
      return "";
    }
    String which = doubtful == all ? " The" : " For " + doubtful + " of them the";
    return which
        + " rubric or the scoring rules have changed since, so a part of the difference may come"
        + " from that.";
  }

  private String basis(Summary.Row total) {
    int counted = (int) interview.turns().stream().filter(t -> t.counts().isPresent()).count();
    int zeros = counted - total.scored();
    String basis = "Based on " + counted + " scored of " + total.planned() + " planned questions";
    if (zeros > 0) {
      basis += ", " + zeros + " of them without an answer (0 points)";
    }
    List<String> left = new ArrayList<>();
    add(left, total.skipped(), "skipped");
    add(left, total.notAsked(), interview.ended().isPresent() ? "not asked" : "not asked yet");
    add(left, total.notScored(), "answered but not scored (no rubric yet)");
    add(left, total.noAnswer() - zeros, "without an answer and without a rubric");
    return basis + ". " + (left.isEmpty() ? "All of them count." : notCounted(left));
  }

  private static String notCounted(List<String> left) {
    return "Not counted: " + String.join(", ", left) + ".";
  }

  private static void add(List<String> left, int number, String what) {
    if (number > 0) {
      left.add(number + " " + what);
    }
  }
}
