package dev.mockinterview.store;

import dev.mockinterview.files.PanelArchive;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Blindness;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Closing;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards.PanelState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives out and takes in what is kept about candidates, within its caller's transaction. */
final class PanelIntake {

  private final JdbcClient jdbc;
  private final ScorecardRows rows = new ScorecardRows();

  PanelIntake(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the viewer may see of a candidate. */
  Optional<PanelArchive> find(Person viewer, Person person) {
    return rows.candidate(jdbc, person).map(candidate -> archive(viewer, candidate));
  }

  private PanelArchive archive(Person viewer, Candidate candidate) {
    List<LeadPlan> plans = new ArrayList<>();
    List<Scorecard> scorecards = new ArrayList<>();
    List<Consensus> consensus = new ArrayList<>();
    List<Closing> closings = new ArrayList<>();
    for (PanelState state : rows.panels(jdbc, null, candidate.person())) {
      LeadPlan plan = rows.plan(jdbc, state.plan()).orElseThrow();
      List<Scorecard> panel = rows.panel(jdbc, plan, candidate.person());
      plans.add(plan);
      rows.closing(jdbc, plan.id(), candidate.person()).ifPresent(closings::add);
      scorecards.addAll(Blindness.visible(viewer, panel, state.closed()));
      if (Blindness.seesAll(viewer, panel, state.closed())) {
        consensus.addAll(rows.consensus(jdbc, plan.id(), candidate.person()));
      }
    }
    return new PanelArchive(plans, List.of(candidate), scorecards, consensus, closings);
  }

  /** Takes all of it in, what closes a panel only for those who are on it. */
  Transfer.Taken take(PanelArchive archive, Person by, boolean replace) {
    for (LeadPlan plan : archive.plans()) {
      require(rows.add(jdbc, plan), "plan " + plan.id());
    }
    for (Candidate candidate : archive.candidates()) {
      require(rows.add(jdbc, candidate), "candidate " + candidate.person());
    }
    int added = 0;
    for (Scorecard scorecard : archive.scorecards()) {
      added += take(scorecard, replace) ? 1 : 0;
    }
    for (Consensus consensus : archive.consensus()) {
      if (!isOn(by, consensus.plan(), consensus.candidate())) {
        continue;
      }
      Optional<Consensus> there =
          rows.consensus(jdbc, consensus.plan(), consensus.candidate()).stream()
              .filter(each -> each.question().equals(consensus.question()))
              .findFirst();
      require(
          there.isEmpty() || there.get().equals(consensus),
          "what the panel of " + consensus.candidate() + " agreed on");
      rows.save(jdbc, consensus);
    }
    for (Closing closing : archive.closings()) {
      if (isOn(by, closing.plan(), closing.candidate())
          && rows.closing(jdbc, closing.plan(), closing.candidate()).isEmpty()) {
        rows.save(jdbc, closing);
      }
    }
    return new Transfer.Taken(added, archive.scorecards().size() - added);
  }

  /** Whether a person has submitted a scorecard, as all others have who began one. */
  private boolean isOn(Person by, String plan, Person candidate) {
    List<Scorecard> panel = rows.panel(jdbc, rows.plan(jdbc, plan).orElseThrow(), candidate);
    return panel.stream().allMatch(card -> card.submitted().isPresent())
        && panel.stream().anyMatch(card -> card.interviewer().equals(by));
  }

  /** Whether it is new, or goes on with what is there. */
  private boolean take(Scorecard scorecard, boolean replace) {
    rows.hold(jdbc, scorecard.candidate());
    boolean closed = rows.closing(jdbc, scorecard.plan(), scorecard.candidate()).isPresent();
    if (!closed && rows.insert(jdbc, scorecard, UUID.randomUUID().toString())) {
      return true;
    }
    LeadPlan plan = rows.plan(jdbc, scorecard.plan()).orElseThrow();
    Optional<Scorecard> there =
        rows.own(jdbc, scorecard.interviewer(), plan, scorecard.candidate())
            .map(ScorecardRows.Saved::scorecard);
    if (closed && there.isEmpty()) {
      throw new StoreException(
          "nothing was imported: the panel of %s on %s is closed"
              .formatted(scorecard.candidate(), scorecard.plan()));
    }
    if (there.filter(scorecard::equals).isPresent()) {
      return false;
    }
    boolean open =
        there
            .filter(card -> card.submitted().isEmpty() && card.id().equals(scorecard.id()))
            .isPresent();
    if (open && (replace || scorecard.submitted().isPresent())) {
      rows.replace(jdbc, scorecard, UUID.randomUUID().toString());
      return true;
    }
    throw new StoreException(
        "nothing was imported: %s's scorecard of %s is kept and differs%s"
            .formatted(
                scorecard.interviewer(),
                scorecard.candidate(),
                open ? "; --replace takes the file's in its place" : ""));
  }

  private static void require(boolean same, String what) {
    if (!same) {
      throw new StoreException("nothing was imported: " + what + " is kept and differs");
    }
  }
}
