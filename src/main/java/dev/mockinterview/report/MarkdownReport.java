package dev.mockinterview.report;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Summary;
import java.time.ZoneId;
import java.util.List;

/** Writes the feedback of an interview as a document in GitHub-flavoured Markdown. */
public final class MarkdownReport {

  private final ZoneId zone;
  private final String version;

  /**
   * @param zone where the reader's clock stands
   * @param version the program's version
   */
  public MarkdownReport(ZoneId zone, String version) {
    this.zone = zone;
    this.version = version;
  }

  /** The report on an interview as it stands, ended or not; ends with a newline. */
  public String render(Interview interview) {
    Summary summary = new Summary(interview);
    QuestionNames names = new QuestionNames(interview.plan());
    Markdown report = new Markdown();
    List.of(
            new Opening(interview, summary, zone),
            new Headline(interview, summary),
            new CategoryTable(summary),
            new Highlights(summary, names),
            new Questions(interview, names),
            new StudyList(summary, names),
            new Provenance(interview, names, version))
        .forEach(section -> section.addTo(report));
    return report.render();
  }
}
