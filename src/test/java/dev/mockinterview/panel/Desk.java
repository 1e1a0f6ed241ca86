package dev.mockinterview.panel;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A small plan with three questions, and people around it. */
public final class Desk {

  public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  public static final Person ANNA = new Person("Anna");
  public static final Person BEN = new Person("Ben");
  public static final Person CLEO = new Person("Cleo");
  public static final KeyPoint FIRST = Some.point("first", Importance.MUST, "first fact");
  public static final KeyPoint SECOND = Some.point("second", Importance.SHOULD, "second fact");
  public static final Question STAGE = Some.question("basic-01", "basic");
  public static final Question LIMIT = Some.question("basic-02", "basic");
  public static final Question KEYS = Some.question("security-01", "security");
  public static final Rubric RUBRIC =
      Some.rubric(STAGE.id(), OptionalInt.empty(), List.of(), FIRST, SECOND);
  public static final Candidate DORA =
      new Candidate(new Person("Dora"), "API engineer", Optional.empty(), 1);
  public static final LeadPlan PLAN =
      new LeadPlan(
          "api-1",
          "API engineer",
          Optional.empty(),
          List.of(
              new Round("basic", "Basics", List.of(STAGE, LIMIT), List.of()),
              new Round("security", "Security", List.of(KEYS), List.of())),
          List.of(RUBRIC),
          Script.USUAL,
          NOW);

  private Desk() {}

  public static Scorecard begun(Person interviewer) {
    return Scorecard.begin(interviewer + "-card", PLAN, DORA, interviewer, NOW);
  }

  /** What was heard as an answer to the first question, with a machine's score. */
  public static Heard heard(String text) {
    Outcome.Scored scored = (Outcome.Scored) Sample.scored(STAGE, RUBRIC, 1, 0).outcome();
    return new Heard(text, Optional.of(scored.score()));
  }

  /** A scorecard with ratings, 0 for a question that wasn't asked. */
  public static Scorecard rated(Person interviewer, int... ratings) {
    Scorecard card = begun(interviewer);
    for (int i = 0; i < ratings.length; i++) {
      int rating = ratings[i];
      if (rating > 0) {
        card = card.change(i, each -> each.rate(rating));
      }
    }
    return card;
  }

  public static Scorecard submitted(Person interviewer, int... ratings) {
    return rated(interviewer, ratings)
        .conclude("", Optional.of(Recommendation.NO_DECISION))
        .submit(NOW);
  }
}
