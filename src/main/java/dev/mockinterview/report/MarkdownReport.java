package dev.mockinterview.report;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Changes;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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

  /** Like {@link #render(Interview, Map)}, of an interview whose questions are all new. */
  public String render(Interview interview) {
    return render(interview, Map.of());
  }

  /**
   * The report on an interview as it stands, ended or not; ends with a newline.
   *
   * @param earlier the turns in which its questions were asked before, by question id
   */
  public String render(Interview interview, Map<String, Turn> earlier) {
    Summary summary = new Summary(interview);
    Changes changes = Changes.of(interview, earlier);
    QuestionNames names = new QuestionNames(interview.plan());
    Markdown report = new Markdown();
    List.of(
            new Opening(interview, summary, zone),
            new Headline(interview, summary, changes),
            new CategoryTable(summary),
            new Highlights(summary, names),
            new Questions(interview, names, changes),
            new StudyList(summary, names),
            new Provenance(interview, names, version))
        .forEach(section -> section.addTo(report));
    return report.render();
  }
}
