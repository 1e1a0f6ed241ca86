package dev.mockinterview.panel;

import dev.mockinterview.interview.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something of a panel that waits for an interviewer.
 *
 * @param what what it is
 * @param plan id of the plan
 * @param candidate who is interviewed
 * @param done how many questions were dealt with, or scorecards are submitted
 * @param of how many there are
 */
public record Waiting(What what, String plan, Person candidate, int done, int of) {

  /** What can wait. */
  public enum What {
    /** The own scorecard isn't submitted yet. */
    SCORECARD,
    /** All scorecards are submitted, and nobody has agreed on anything or closed the panel. */
    PANEL
  }

  /** What waits for this interviewer, the plan made last first. */
  public static List<Waiting> of(Scorecards kept, Person interviewer) {
    List<Waiting> all = new ArrayList<>();
    for (LeadPlan plan : kept.plans()) {
      for (Scorecards.PanelState state : kept.panels(plan.id())) {
        kept.own(interviewer, plan.id(), state.candidate())
            .flatMap(own -> of(own, state))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Waiting> of(Scorecard own, Scorecards.PanelState state) {
    if (own.submitted().isEmpty()) {
      int done = (int) own.cards().stream().filter(c -> c.asked() != Asked.NOT_ASKED).count();
      return Optional.of(
          new Waiting(What.SCORECARD, own.plan(), own.candidate(), done, own.cards().size()));
    }
    return state.complete() && state.scorecards() > 1 && !state.closed()
        ? Optional.of(
            new Waiting(
                What.PANEL, own.plan(), own.candidate(), state.submitted(), state.scorecards()))
        : Optional.empty();
  }

  /**
   * The command that goes on with it.
   *
   * @param quoted puts a word into quotes where a shell needs them
   */
  public String command(UnaryOperator<String> quoted) {
    return "%s --plan %s --candidate %s"
        .formatted(
            what == What.SCORECARD ? "lead" : "panel show",
            quoted.apply(plan),
            quoted.apply(candidate.name()));
  }
}
