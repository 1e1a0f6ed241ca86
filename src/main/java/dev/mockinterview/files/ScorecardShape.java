package dev.mockinterview.files;

import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a scorecard is written as JSON, beside its plan. */
record ScorecardShape(
    String id,
    String plan,
    String candidate,
    String interviewer,
    Instant started,
    List<CardShape> cards,
    String takeAway,
    Optional<Recommendation> recommendation,
    Optional<Instant> submitted) {

  static ScorecardShape of(Scorecard scorecard) {
    return new ScorecardShape(
        scorecard.id(),
        scorecard.plan(),
        scorecard.candidate().name(),
        scorecard.interviewer().name(),
        scorecard.started(),
        scorecard.cards().stream().map(CardShape::of).toList(),
        scorecard.takeAway(),
        scorecard.recommendation(),
        scorecard.submitted());
  }

  /**
   * The scorecard that was written.
   *
   * @throws IllegalArgumentException where it doesn't fit the plan
   */
  Scorecard scorecard(LeadPlan known) {
    if (!known.id().equals(plan)) {
      throw new IllegalArgumentException("it is of plan " + plan + ", not of " + known.id());
    }
    Scorecard read =
        new Scorecard(
            id,
            plan,
            new Person(candidate),
            new Person(interviewer),
            started,
            cards.stream().map(card -> card.card(known)).toList(),
            takeAway,
            recommendation,
            submitted);
    known.requireAll(read);
    return read;
  }
}
