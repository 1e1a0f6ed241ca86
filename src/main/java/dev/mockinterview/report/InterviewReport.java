package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.progress.StudyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The feedback of an interview as a document. */
public record InterviewReport(Imprint imprint) {

  /**
   * The report on an interview as it stands, ended or not.
   *
   * @param earlier the turns in which its questions were asked before, by question id; only the
   *     person who practises reads about them
   */
  public Document of(Interview interview, Map<String, Turn> earlier, Audience audience) {
    Summary summary = new Summary(interview);
    Voice voice = new Voice(audience, imprint.reader());
    Changes changes = audience.practises() ? Changes.of(interview, earlier) : Changes.NONE;
    QuestionNames names = new QuestionNames(interview.plan().questions());
    List<Section> sections = new ArrayList<>();
    sections.add(new Opening(interview, summary, voice));
    sections.add(new Headline(interview, summary, changes));
    sections.add(new CategoryTable(summary));
    sections.add(new Highlights(summary, names, voice));
    sections.add(new ChangeTable(changes, names, interview));
    sections.add(new Glance(interview, names));
    sections.add(new Questions(interview, names, changes, voice));
    if (voice.teaches()) {
      sections.add(new StudyList(summary, names, voice));
      sections.add(new StudyDays(interview, StudyPlan.after(interview), names));
    }
    sections.add(new Provenance(interview, names, voice));
    Document.Builder report = new Document.Builder();
    sections.forEach(section -> section.addTo(report));
    return imprint.signed(report);
  }
}
