package dev.mockinterview.cli;

import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.UnknownIdException;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards;
import dev.mockinterview.panel.Scorecards.PanelState;
import dev.mockinterview.report.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the plan, the candidate and the scorecards that a command is about, for the person who
 * gives it.
 */
@Component
class KeptScorecards {

  /**
   * What a scorecard is of.
   *
   * @param plan what is asked
   * @param candidate who is asked
   */
  record Subject(LeadPlan plan, Candidate candidate) {}

  private final Stores stores;
  private final Workspaces workspaces;
  private final Clock clock;

  KeptScorecards(Stores stores, Workspaces workspaces, Clock clock) {
    this.stores = stores;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  Scorecards all() {
    return stores.open().scorecards();
  }

  /** Who gives the command. */
  Person me() {
    return workspaces.person();
  }

  /**
   * What {@code --plan} and {@code --candidate} name.
   *
   * @throws UsageException where one of them is missing
   * @throws UnknownIdException where there is none of this name
   */
  Subject subject(@Nullable String plan, @Nullable String candidate) {
    return new Subject(plan(plan), candidate(candidate));
  }

  /**
   * @throws UsageException where the option is missing
   * @throws UnknownIdException where there is none of this name
   */
  LeadPlan plan(@Nullable String id) {
    if (id == null) {
      throw new UsageException("--plan says which plan; plan list has them, plan new makes one");
    }
    return all()
        .plan(id)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "plan", id, all().plans().stream().map(LeadPlan::id).toList()));
  }

  /**
   * @throws UsageException where the option is missing
   * @throws UnknownIdException where there is none of this name
   */
  Candidate candidate(@Nullable String name) {
    if (name == null) {
      throw new UsageException(
          "--candidate says who is interviewed; candidate list has them, candidate add adds one");
    }
    return all()
        .candidate(OptionValues.person(name))
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "candidate",
                    name,
                    all().candidates().stream().map(each -> each.person().name()).toList()));
  }

  /** The own scorecard. */
  Optional<Scorecard> own(Subject subject) {
    return all().own(me(), subject.plan().id(), subject.candidate().person());
  }

  /**
   * The own scorecard, a new one where there is none yet; that isn't kept before it is changed.
   *
   * @throws CheckFailedException where the own one is submitted
   */
  Scorecard ownOrNew(Subject subject) {
    Scorecard scorecard = own(subject).orElseGet(() -> begin(subject));
    if (scorecard.submitted().isPresent()) {
      throw new CheckFailedException(
          "your scorecard of %s on %s is submitted and can't be changed"
              .formatted(subject.candidate().person(), subject.plan().id()));
    }
    return scorecard;
  }

  private Scorecard begin(Subject subject) {
    if (subject.candidate().person().equals(me())) {
      throw new UsageException(
          "nobody interviews themselves; --person says who you are, if not " + me());
    }
    return Scorecard.begin(
        InterviewIds.at(clock), subject.plan(), subject.candidate(), me(), clock.instant());
  }

  /**
   * Somebody's scorecard.
   *
   * @throws CheckFailedException where the person may not see it, or it isn't there
   */
  Scorecard of(Person interviewer, Subject subject) {
    if (interviewer.equals(me()) && own(subject).isPresent()) {
      return own(subject).orElseThrow();
    }
    return panel(subject).scorecards().stream()
        .filter(card -> card.interviewer().equals(interviewer))
        .findFirst()
        .orElseThrow(
            () ->
                new CheckFailedException(
                    "there is no submitted scorecard of %s by %s"
                        .formatted(subject.candidate().person(), interviewer)));
  }

  /** The submitted scorecards of a candidate that the person may see, maybe none. */
  Panel submitted(LeadPlan plan, Person candidate) {
    List<Scorecard> submitted =
        all().visible(me(), plan.id(), candidate).stream()
            .filter(card -> card.submitted().isPresent())
            .toList();
    return new Panel(plan, candidate, submitted);
  }

  /** What the panel agreed on, as far as the person may see it. */
  List<Consensus> agreed(Subject subject) {
    return all().consensus(me(), subject.plan().id(), subject.candidate().person());
  }

  /**
   * The submitted scorecards that the person may see.
   *
   * @throws CheckFailedException where that is none yet, saying what is to be done
   */
  Panel panel(Subject subject) {
    List<Scorecard> visible =
        all().visible(me(), subject.plan().id(), subject.candidate().person());
    Optional<Scorecard> own =
        visible.stream().filter(card -> card.interviewer().equals(me())).findFirst();
    if (own.filter(card -> card.submitted().isEmpty()).isPresent()) {
      throw new CheckFailedException(
          "submit your own scorecard first: nobody sees another's before; scorecard submit does it");
    }
    PanelState state = state(subject);
    if (state.scorecards() == 0) {
      throw new CheckFailedException(
          "nobody has a scorecard of %s on %s yet; lead begins one"
              .formatted(subject.candidate().person(), subject.plan().id()));
    }
    if (subject.candidate().person().equals(me())) {
      throw new CheckFailedException(
          "a candidate sees no scorecards; panel report --for candidate is written for them");
    }
    if (visible.isEmpty()) {
      throw new CheckFailedException(
          "%d of %s submitted; whoever isn't on the panel sees them when it is closed"
                  .formatted(state.submitted(), Wording.count(state.scorecards(), "scorecard"))
              + " (panel close)");
    }
    return new Panel(subject.plan(), subject.candidate().person(), visible);
  }

  /**
   * The same, once all scorecards are submitted.
   *
   * @throws CheckFailedException where one isn't
   */
  Panel completePanel(Subject subject) {
    Panel panel = panel(subject);
    PanelState state = state(subject);
    if (!state.complete()) {
      throw new CheckFailedException(
          "%d of %s submitted; this needs all of them"
              .formatted(state.submitted(), Wording.count(state.scorecards(), "scorecard")));
    }
    return panel;
  }

  /** How far the panel is. */
  PanelState state(Subject subject) {
    Person candidate = subject.candidate().person();
    return all().panels(candidate).stream()
        .filter(state -> state.plan().equals(subject.plan().id()))
        .findFirst()
        .orElse(new PanelState(subject.plan().id(), candidate, 0, 0, false));
  }
}
