package dev.mockinterview.panel;

import dev.mockinterview.interview.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * One interviewer's own view of one candidate on one plan. Every step makes a new value; once
 * submitted there are no more steps.
 *
 * @param id names the scorecard
 * @param plan id of the plan
 * @param candidate who is interviewed
 * @param interviewer whose scorecard it is
 * @param started when the interview began
 * @param cards one for each question of the plan, in its order
 * @param takeAway what the interviewer takes away, blank where nothing is written yet
 * @param recommendation the interviewer's own
 * @param submitted when it was locked
 */
public record Scorecard(
    String id,
    String plan,
    Person candidate,
    Person interviewer,
    Instant started,
    List<Card> cards,
    String takeAway,
    Optional<Recommendation> recommendation,
    Optional<Instant> submitted) {

  public Scorecard {
    cards = List.copyOf(cards);
    if (candidate.equals(interviewer)) {
      throw new IllegalArgumentException("nobody interviews themselves, was " + candidate);
    }
  }

  /** An empty scorecard for a plan. */
  public static Scorecard begin(
      String id, LeadPlan plan, Candidate candidate, Person interviewer, Instant now) {
    return new Scorecard(
        id,
        plan.id(),
        candidate.person(),
        interviewer,
        now,
        plan.questions().stream().map(Card::of).toList(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The scorecard with one card changed.
   *
   * @throws IllegalStateException when it was submitted
   */
  public Scorecard change(int card, UnaryOperator<Card> step) {
    requireOpen();
    List<Card> changed = new ArrayList<>(cards);
    changed.set(card, step.apply(cards.get(card)));
    return with(changed, takeAway, recommendation, submitted);
  }

  /**
   * The scorecard with what the interviewer takes away.
   *
   * @throws IllegalStateException when it was submitted
   */
  public Scorecard conclude(String text, Optional<Recommendation> recommends) {
    requireOpen();
    return with(cards, text.strip(), recommends, submitted);
  }

  /**
   * The scorecard, locked.
   *
   * @throws IllegalStateException when it was submitted already, or nothing was asked, or there is
   *     no recommendation, which may be that there is none
   */
  public Scorecard submit(Instant now) {
    requireOpen();
    if (cards.stream().allMatch(card -> card.asked() == Asked.NOT_ASKED)) {
      throw new IllegalStateException("nothing was asked yet");
    }
    if (recommendation.isEmpty()) {
      throw new IllegalStateException("a recommendation is missing; it may be \"no decision\"");
    }
    return with(cards, takeAway, recommendation, Optional.of(now));
  }

  /** The scorecard under another name of its interviewer, submitted or not. */
  public Scorecard renamed(Person name) {
    return new Scorecard(
        id, plan, candidate, name, started, cards, takeAway, recommendation, submitted);
  }

  /** The mean of the ratings given. */
  public OptionalDouble rating() {
    return cards.stream()
        .filter(card -> card.rating().isPresent())
        .mapToInt(card -> card.rating().getAsInt())
        .average();
  }

  /** The ids of questions with a rating that stands on nothing written down. */
  public List<String> ratedWithoutEvidence() {
    return cards.stream()
        .filter(Card::ratedWithoutEvidence)
        .map(card -> card.question().id())
        .toList();
  }

  private void requireOpen() {
    if (submitted.isPresent()) {
      throw new IllegalStateException("scorecard " + id + " is submitted and can't be changed");
    }
  }

  private Scorecard with(
      List<Card> newCards,
      String newTakeAway,
      Optional<Recommendation> recommends,
      Optional<Instant> locked) {
    return new Scorecard(
        id, plan, candidate, interviewer, started, newCards, newTakeAway, recommends, locked);
  }
}
