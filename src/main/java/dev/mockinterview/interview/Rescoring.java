package dev.mockinterview.interview;

import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What scoring an interview's kept answers again has changed.
 *
 * @param then the interview as it was
 * @param now the same interview with its new scores
 * @param rows one for each of its turns, in order
 */
public record Rescoring(Interview then, Interview now, List<Row> rows) {

  /** Why a turn keeps the score that it has. */
  public enum Kept {
    /** The bank has no such question any more. */
    NO_QUESTION,
    /** Nobody has written a rubric, or the bank has it no more. */
    NO_RUBRIC,
    /** Today's rubric says only what the question said when it was asked. */
    UNFIT_RUBRIC,
    /** The question was skipped. */
    NOTHING_TO_SCORE
  }

  /**
   * One turn.
   *
   * @param kept why it is as it was; empty where it was scored again
   * @param reworded whether the bank asks the question in other words today
   */
  public record Row(Turn then, Turn now, Optional<Kept> kept, boolean reworded) {

    /** What of its score is another, in the order of the rubric; all of it is derived. */
    public List<Difference> differences() {
      List<Difference> all = new ArrayList<>();
      if (then.score().isPresent() && now.score().isPresent()) {
        compare(then.score().get(), now.score().get(), all);
      }
      if (then.followUp().isPresent() && now.followUp().isPresent()) {
        PointScore before = then.followUp().get().result();
        PointScore after = now.followUp().get().result();
        if (earnsOther(before, after)) {
          all.add(new Difference.FollowUpAnswer(before, after));
        }
      }
      return all;
    }
  }

  /** One thing that is another than it was. */
  public sealed interface Difference {

    /**
     * A point.
     *
     * @param then empty where the rubric didn't have it
     * @param now empty where the rubric has it no more
     */
    record Point(String id, Optional<PointScore> then, Optional<PointScore> now)
        implements Difference {}

    /**
     * A false claim.
     *
     * @param found whether it is found now, and wasn't then; else the other way round
     */
    record Claim(String id, boolean found) implements Difference {}

    /**
     * A remark on the answer's form.
     *
     * @param found whether it is made now, and wasn't then; else the other way round
     */
    record Form(Flag flag, boolean found) implements Difference {}

    /** The credit that earns full marks. */
    record Enough(double then, double now) implements Difference {}

    /** What the answer to the follow-up question earned. */
    record FollowUpAnswer(PointScore then, PointScore now) implements Difference {}
  }

  public Rescoring {
    rows = List.copyOf(rows);
  }

  /** Whether anything at all is another than it was, be it only the rubric that was used. */
  public boolean changed() {
    return !then.equals(now);
  }

  private static void compare(Score then, Score now, List<Difference> all) {
    Map<String, PointScore> before = byId(then);
    Map<String, PointScore> after = byId(now);
    union(after.keySet(), before.keySet())
        .forEach(
            id -> {
              Optional<PointScore> old = Optional.ofNullable(before.get(id));
              Optional<PointScore> young = Optional.ofNullable(after.get(id));
              if (old.isEmpty() || young.isEmpty() || earnsOther(old.get(), young.get())) {
                all.add(new Difference.Point(id, old, young));
              }
            });
    Set<String> claimsThen = claims(then);
    Set<String> claimsNow = claims(now);
    union(claimsNow, claimsThen)
        .filter(id -> claimsThen.contains(id) != claimsNow.contains(id))
        .forEach(id -> all.add(new Difference.Claim(id, claimsNow.contains(id))));
    union(now.flags(), then.flags())
        .filter(flag -> then.flags().contains(flag) != now.flags().contains(flag))
        .forEach(flag -> all.add(new Difference.Form(flag, now.flags().contains(flag))));
    if (then.enough() != now.enough()) {
      all.add(new Difference.Enough(then.enough(), now.enough()));
    }
  }

  private static boolean earnsOther(PointScore then, PointScore now) {
    return then.status() != now.status() || then.earned() != now.earned();
  }

  private static Map<String, PointScore> byId(Score score) {
    Map<String, PointScore> points = new LinkedHashMap<>();
    score.points().forEach(point -> points.put(point.point().id(), point));
    return points;
  }

  private static Set<String> claims(Score score) {
    Set<String> ids = new LinkedHashSet<>();
    score.misconceptions().stream()
        .map(FoundMisconception::misconception)
        .forEach(claim -> ids.add(claim.id()));
    return ids;
  }

  private static <T> Stream<T> union(Collection<T> first, Collection<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct();
  }
}
