package dev.mockinterview.report;

import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what a panel has on a candidate as a document in GitHub-flavoured Markdown. */
public final class PanelReport {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final ZoneId zone;
  private final String version;

  /**
   * @param zone where the reader's clock stands
   * @param version the program's version
   */
  public PanelReport(ZoneId zone, String version) {
    this.zone = zone;
    this.version = version;
  }

  /**
   * The document; ends with a newline.
   *
   * @param visible the scorecards that the reader may see: of those not submitted, nothing but the
   *     name comes into the document
   * @param agreed what the panel agreed on
   * @throws IllegalArgumentException where scorecards are of another plan or candidate, and for a
   *     candidate also where there are none or one isn't submitted; whoever asks for a candidate
   *     must be somebody from whom none is hidden
   */
  public String render(
      LeadPlan plan,
      Candidate candidate,
      List<Scorecard> visible,
      List<Consensus> agreed,
      Audience audience) {
    List<Scorecard> submitted =
        visible.stream().filter(card -> card.submitted().isPresent()).toList();
    Panel panel = new Panel(plan, candidate.person(), submitted);
    Matrix.Row row = new Matrix.Row(panel, agreed);
    Markdown report = new Markdown();
    if (audience == Audience.CANDIDATE) {
      if (submitted.isEmpty() || submitted.size() < visible.size()) {
        throw new IllegalArgumentException(
            "a document for "
                + candidate.person()
                + " needs all scorecards submitted, "
                + submitted.size()
                + " of "
                + visible.size()
                + " are");
      }
      new CandidateFeedback(candidate, row).addTo(report);
    } else {
      List<Scorecard> open = new ArrayList<>(visible);
      open.removeAll(submitted);
      new PanelOpening(candidate, panel, agreed, open, this::when).addTo(report);
      new PanelQuestions(panel, agreed, this::when, zone).addTo(report);
      new PanelClosing(candidate, panel).addTo(report);
    }
    report.paragraph("Made with mock-interview " + version + ".");
    return report.render();
  }

  private String when(Instant moment) {
    return WHEN.format(moment.atZone(zone));
  }
}
