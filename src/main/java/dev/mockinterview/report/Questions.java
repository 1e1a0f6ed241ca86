package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.progress.Changes;
import java.util.List;

/** All planned questions, each in a section of its own. */
record Questions(Interview interview, QuestionNames names, Changes changes, Voice voice)
    implements Section {

  @Override
  public void addTo(Document.Builder report) {
    report.heading(2, "Questions");
    if (interview.turns().stream().anyMatch(turn -> turn.score().isPresent())) {
      report.paragraph(AnswerText.LEGEND);
    }
    List<Question> planned = interview.plan().questions();
    for (int i = 0; i < planned.size(); i++) {
      Question question = planned.get(i);
      String category = interview.plan().rounds().get(interview.plan().roundOf(i)).title();
      report.heading(3, names.title(question));
      report.given(GivenText.of(question.text()));
      String about = category + ", " + Wording.name(question.level()) + " level. ";
      if (i < interview.turns().size()) {
        new QuestionSection(interview.turns().get(i), about, changes.of(question.id()), voice)
            .addTo(report);
      } else {
        report.paragraph(about + "Suggested time: " + question.minutes() + " min.");
        report.paragraph(
            Line.of("")
                .strong(interview.ended().isPresent() ? "Not asked." : "Not asked yet.")
                .and(" It doesn't count."));
      }
    }
  }
}
