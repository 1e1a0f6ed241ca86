package dev.mockinterview.files;

import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Closing;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import java.util.List;

/**
 * Plans, candidates and scorecards that go from one store to another.
 *
 * @param plans those that the scorecards are of
 * @param candidates those whom the scorecards are about
 * @param scorecards the scorecards
 * @param consensus what panels agreed on
 * @param closings panels that nobody can join any more
 */
public record PanelArchive(
    List<LeadPlan> plans,
    List<Candidate> candidates,
    List<Scorecard> scorecards,
    List<Consensus> consensus,
    List<Closing> closings) {

  public PanelArchive {
    plans = List.copyOf(plans);
    candidates = List.copyOf(candidates);
    scorecards = List.copyOf(scorecards);
    consensus = List.copyOf(consensus);
    closings = List.copyOf(closings);
  }
}
