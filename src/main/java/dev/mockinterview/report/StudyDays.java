package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.progress.StudyPlan;
import dev.mockinterview.progress.StudyPlan.Task;
import java.util.ArrayList;
import java.util.List;

/** What to do on each of the next days. */
record StudyDays(Interview interview, StudyPlan plan, QuestionNames names) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    if (plan.days().isEmpty()) {
      return;
    }
    report.heading(2, "The next days");
    List<Item> days = new ArrayList<>();
    for (StudyPlan.Day day : plan.days()) {
      days.add(
          new Item(
              Line.of("").strong("Day " + day.number()).and(", about " + day.minutes() + " min"),
              day.tasks().stream().map(this::task).toList()));
    }
    report.bullets(days);
    Line again = Line.of("After that, ").code("retry " + interview.id());
    report.paragraph(again.and(" asks again what was missed" + rest()));
  }

  private Line task(Task task) {
    Line line =
        Line.of(task instanceof Task.Study ? "Study " : "Answer again without looking: ")
            .to(names.title(task.turn().question()));
    return task instanceof Task.Study study
        ? line.and(" (" + Wording.count(study.gaps(), "gap") + ")")
        : line;
  }

  private String rest() {
    return plan.left() == 0
        ? "."
        : ", also in the " + Wording.count(plan.left(), "question") + " that had no room here.";
  }
}
