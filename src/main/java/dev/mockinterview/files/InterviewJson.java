package dev.mockinterview.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Timing;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Finding;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the pieces of an interview as JSON and reads them back exactly as they were. A turn names
 * the points and false claims of its rubric by id; the rubric is kept apart, once for many turns.
 */
public final class InterviewJson {

  /**
   * How a plan is written.
   *
   * @param asksConfidence missing where nobody is asked
   */
  private record StoredPlan(
      List<Round> rounds, long seed, boolean exam, Optional<Boolean> asksConfidence) {}

  /**
   * How a turn is written.
   *
   * @param time of a turn that schema 1 kept, which had no times of the day
   */
  private record StoredTurn(
      Question question,
      StoredOutcome outcome,
      Optional<Timing> timing,
      Optional<Duration> time,
      Optional<Confidence> confidence,
      Optional<StoredFollowUp> followUp) {

    Timing when(Instant begun) {
      return timing.orElseGet(() -> new Timing(begun, begun, time.orElse(Duration.ZERO)));
    }
  }

  /** How an outcome is written: its kind, and what that kind has. */
  private record StoredOutcome(Kind kind, Optional<String> answer, Optional<StoredScore> score) {}

  private enum Kind {
    SCORED,
    NOT_SCORED,
    NO_ANSWER,
    SKIPPED
  }

  private record StoredScore(
      List<StoredPoint> points,
      List<StoredClaim> misconceptions,
      List<Flag> flags,
      double enough,
      String rubric,
      String engine) {}

  private record StoredPoint(
      String id,
      Status status,
      double credit,
      List<Evidence> evidence,
      Optional<String> remark,
      List<Finding> findings) {}

  private record StoredClaim(String id, List<Evidence> evidence) {}

  private record StoredFollowUp(String probe, String answer, StoredPoint result) {}

  private final JsonMapper mapper =
      JsonMapper.builder()
          // so that lone surrogates and NUL survive every encoding and every database
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES) // missing ones too
          .build();

  /** A plan as JSON. */
  public String write(Plan plan) {
    Optional<Boolean> asks = plan.asksConfidence() ? Optional.of(true) : Optional.empty();
    return mapper.writeValueAsString(new StoredPlan(plan.rounds(), plan.seed(), plan.exam(), asks));
  }

  /** A rubric as JSON. */
  public String write(Rubric rubric) {
    return mapper.writeValueAsString(rubric);
  }

  /** A text as JSON. */
  public String write(String text) {
    return mapper.writeValueAsString(text);
  }

  /** A turn as JSON, without its rubric. */
  public String write(Turn turn) {
    return mapper.writeValueAsString(
        new StoredTurn(
            turn.question(),
            stored(turn.outcome()),
            Optional.of(turn.timing()),
            Optional.empty(),
            turn.confidence(),
            turn.followUp().map(InterviewJson::stored)));
  }

  /**
   * The plan that was written.
   *
   * @throws BadFileException for anything else
   */
  public Plan plan(String json) {
    StoredPlan stored = read(json, StoredPlan.class);
    return new Plan(
        stored.rounds(), stored.seed(), stored.exam(), stored.asksConfidence().orElse(false));
  }

  /**
   * The text that was written.
   *
   * @throws BadFileException for anything else
   */
  public String text(String json) {
    return read(json, String.class);
  }

  /**
   * The rubric that was written.
   *
   * @throws BadFileException for anything else
   */
  public Rubric rubric(String json) {
    return read(json, Rubric.class);
  }

  /**
   * The turn that was written.
   *
   * @param rubric the rubric that the turn was written with
   * @param begun when its interview began, which stands for times that weren't kept
   * @throws BadFileException for anything else
   */
  public Turn turn(String json, Optional<Rubric> rubric, Instant begun) {
    StoredTurn stored = read(json, StoredTurn.class);
    Read read = new Read(rubric);
    return new Turn(
        stored.question(),
        rubric,
        read.outcome(stored.outcome()),
        stored.when(begun),
        stored.confidence(),
        stored.followUp().map(read::followUp));
  }

  private <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new BadFileException("a stored interview can't be read: " + e.getMessage(), e);
    }
  }

  private static StoredOutcome stored(Outcome outcome) {
    if (outcome instanceof Outcome.Scored scored) {
      return new StoredOutcome(
          Kind.SCORED, Optional.of(scored.answer()), Optional.of(stored(scored.score())));
    }
    if (outcome instanceof Outcome.NotScored given) {
      return new StoredOutcome(Kind.NOT_SCORED, Optional.of(given.answer()), Optional.empty());
    }
    Kind kind = outcome instanceof Outcome.Skipped ? Kind.SKIPPED : Kind.NO_ANSWER;
    return new StoredOutcome(kind, Optional.empty(), Optional.empty());
  }

  private static StoredScore stored(Score score) {
    return new StoredScore(
        score.points().stream().map(InterviewJson::stored).toList(),
        score.misconceptions().stream()
            .map(found -> new StoredClaim(found.misconception().id(), found.evidence()))
            .toList(),
        score.flags(),
        score.enough(),
        score.rubric(),
        score.engine());
  }

  private static StoredPoint stored(PointScore point) {
    return new StoredPoint(
        point.point().id(),
        point.status(),
        point.credit(),
        point.evidence(),
        point.remark(),
        point.findings());
  }

  private static StoredFollowUp stored(FollowUp followUp) {
    return new StoredFollowUp(followUp.probe(), followUp.answer(), stored(followUp.result()));
  }

  /** Puts the rubric's points and false claims back in the place of their ids. */
  private record Read(Optional<Rubric> rubric) {

    Outcome outcome(StoredOutcome stored) {
      return switch (stored.kind()) {
        case SCORED ->
            new Outcome.Scored(
                stored.answer().orElseThrow(Read::incomplete),
                score(stored.score().orElseThrow(Read::incomplete)));
        case NOT_SCORED -> new Outcome.NotScored(stored.answer().orElseThrow(Read::incomplete));
        case NO_ANSWER -> new Outcome.NoAnswer();
        case SKIPPED -> new Outcome.Skipped();
      };
    }

    FollowUp followUp(StoredFollowUp stored) {
      return new FollowUp(stored.probe(), stored.answer(), point(stored.result()));
    }

    private Score score(StoredScore stored) {
      return new Score(
          stored.points().stream().map(this::point).toList(),
          stored.misconceptions().stream()
              .map(claim -> new FoundMisconception(misconception(claim.id()), claim.evidence()))
              .toList(),
          stored.flags(),
          stored.enough(),
          stored.rubric(),
          stored.engine());
    }

    private PointScore point(StoredPoint stored) {
      return new PointScore(
          keyPoint(stored.id()),
          stored.status(),
          stored.credit(),
          stored.evidence(),
          stored.remark(),
          stored.findings());
    }

    private KeyPoint keyPoint(String id) {
      return rubric.stream()
          .flatMap(known -> known.points().stream())
          .filter(point -> point.id().equals(id))
          .findFirst()
          .orElseThrow(Read::incomplete);
    }

    private Misconception misconception(String id) {
      return rubric.stream()
          .flatMap(known -> known.misconceptions().stream())
          .filter(claim -> claim.id().equals(id))
          .findFirst()
          .orElseThrow(Read::incomplete);
    }

    private static BadFileException incomplete() {
      return new BadFileException("a stored interview can't be read: a part of it is missing");
    }
  }
}
