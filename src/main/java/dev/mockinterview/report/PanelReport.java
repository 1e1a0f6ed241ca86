package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import java.util.ArrayList;
import java.util.List;

/** What a panel has on a candidate as a document, for the panel or for the candidate. */
public record PanelReport(Imprint imprint) {

  /**
   * The document.
   *
   * @param visible the scorecards that the reader may see: of those not submitted, nothing but the
   *     name comes into the document
   * @param agreed what the panel agreed on
   * @throws IllegalArgumentException for another audience, where scorecards are of another plan or
   *     candidate, and for a candidate also where there are none or one isn't submitted; whoever
   *     asks for a candidate must be somebody from whom none is hidden
   */
  public Document of(
      LeadPlan plan,
      Candidate candidate,
      List<Scorecard> visible,
      List<Consensus> agreed,
      Audience audience) {
    if (audience == Audience.SELF) {
      throw new IllegalArgumentException("a panel's document is for panel or candidate, was self");
    }
    List<Scorecard> submitted =
        visible.stream().filter(card -> card.submitted().isPresent()).toList();
    Panel panel = new Panel(plan, candidate.person(), submitted);
    Matrix.Row row = new Matrix.Row(panel, agreed);
    Document.Builder report = new Document.Builder();
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
      new PanelOpening(candidate, panel, agreed, open, imprint.reader()).addTo(report);
      new PanelQuestions(panel, agreed, imprint.reader()).addTo(report);
      new PanelClosing(candidate, panel).addTo(report);
    }
    return imprint.signed(report);
  }
}
