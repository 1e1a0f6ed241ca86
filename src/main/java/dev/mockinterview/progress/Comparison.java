package dev.mockinterview.progress;

import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several interviews of one person side by side. What was scored is compared as it was scored then.
 *
 * @param interviews the interviews, the first begun first
 */
public record Comparison(List<Interview> interviews) {

  /** How many it needs. */
  public static final int FEWEST = 2;

  /** More than that nobody reads side by side. */
  public static final int MOST = 12;

  /**
   * One of the interviews.
   *
   * @param interview the interview
   * @param tally its answers that count; empty where none does
   * @param time the time spent on its questions, pauses excluded
   */
  public record Result(Interview interview, Optional<Tally> tally, Duration time) {

    /** The mean over what counts, 0 to 100. */
    public OptionalInt score() {
      return Comparison.score(tally);
    }
  }

  /**
   * How the questions of a category went.
   *
   * @param category id of the category
   * @param title what it is called, by the last interview that has it
   * @param scores the means over what counts
   */
  public record OfCategory(String category, String title, Series scores) {}

  /**
   * A question that counts in two interviews at least.
   *
   * @param question the question as it was last asked
   * @param scores what it counts in each interview
   * @param change from the first of those answers to the last
   * @param claimed false claims that the last of them makes and the first doesn't
   * @param dropped false claims that the first of them makes and the last doesn't
   * @param sameRubric whether all of them were scored with the very same rubric
   * @param sameRules whether all of them were scored with the same version of the scoring rules
   */
  public record OfQuestion(
      Question question,
      Series scores,
      Change change,
      List<Misconception> claimed,
      List<Misconception> dropped,
      boolean sameRubric,
      boolean sameRules) {

    public OfQuestion {
      claimed = List.copyOf(claimed);
      dropped = List.copyOf(dropped);
    }
  }

  public Comparison {
    if (interviews.size() < FEWEST || interviews.size() > MOST) {
      throw new IllegalArgumentException(
          FEWEST + " to " + MOST + " interviews can be compared, was " + interviews.size());
    }
    Interview any = interviews.get(0);
    Set<String> ids = new LinkedHashSet<>();
    for (Interview each : interviews) {
      if (!each.person().equals(any.person())) {
        throw new IllegalArgumentException(
            "interview %s is of %s and %s of %s; only interviews of one person can be compared"
                .formatted(any.id(), any.person(), each.id(), each.person()));
      }
      if (!ids.add(each.id())) {
        throw new IllegalArgumentException("interview " + each.id() + " is named twice");
      }
    }
    interviews = interviews.stream().sorted(Comparator.comparing(Interview::started)).toList();
  }

  /** Whose interviews they are. */
  public Person person() {
    return interviews.get(0).person();
  }

  /** How each interview went as a whole. */
  public List<Result> results() {
    return interviews.stream().map(Comparison::result).toList();
  }

  private static Result result(Interview interview) {
    return new Result(interview, tally(interview, turn -> true), new Summary(interview).time());
  }

  /** The categories in the order in which they first come up. */
  public List<OfCategory> categories() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Interview interview : interviews) {
      for (Round round : interview.plan().rounds()) {
        titles.put(round.category(), round.title());
      }
    }
    return titles.entrySet().stream()
        .map(each -> new OfCategory(each.getKey(), each.getValue(), ofCategory(each.getKey())))
        .toList();
  }

  private Series ofCategory(String category) {
    return new Series(
        interviews.stream()
            .map(each -> tally(each, turn -> turn.question().category().equals(category)))
            .map(Comparison::score)
            .toList());
  }

  /** The questions that count in two interviews at least, in the order in which they came up. */
  public List<OfQuestion> repeated() {
    Set<String> ids = new LinkedHashSet<>();
    interviews.forEach(each -> each.turns().forEach(turn -> ids.add(turn.question().id())));
    List<OfQuestion> repeated = new ArrayList<>();
    for (String id : ids) {
      List<Optional<Turn>> asked = interviews.stream().map(each -> counting(each, id)).toList();
      if (asked.stream().filter(Optional::isPresent).count() > 1) {
        repeated.add(ofQuestion(asked));
      }
    }
    return repeated;
  }

  private static Optional<Turn> counting(Interview interview, String question) {
    return interview.turns().stream()
        .filter(turn -> turn.question().id().equals(question) && turn.counts().isPresent())
        .findFirst();
  }

  private static OfQuestion ofQuestion(List<Optional<Turn>> asked) {
    List<Turn> turns = asked.stream().flatMap(Optional::stream).toList();
    Turn last = turns.get(turns.size() - 1);
    return new OfQuestion(
        last.question(),
        new Series(asked.stream().map(each -> score(each.flatMap(Comparison::tally))).toList()),
        Change.between(turns.get(0), last),
        claims(last, turns.get(0)),
        claims(turns.get(0), last),
        turns.stream().map(Turn::rubricHash).distinct().count() == 1,
        sameRules(turns));
  }

  /** The false claims of one turn that another doesn't make. */
  private static List<Misconception> claims(Turn turn, Turn other) {
    Set<String> known =
        claims(other).map(Misconception::id).collect(Collectors.toUnmodifiableSet());
    return claims(turn).filter(claim -> !known.contains(claim.id())).toList();
  }

  private static Stream<Misconception> claims(Turn turn) {
    return turn.score().stream()
        .flatMap(score -> score.misconceptions().stream())
        .map(FoundMisconception::misconception);
  }

  /** From the first answer to the last of each question that was asked more than once. */
  public Changes changes() {
    Map<String, Change> changes = new LinkedHashMap<>();
    repeated().forEach(each -> changes.put(each.question().id(), each.change()));
    return new Changes(changes);
  }

  /** Whether everything was scored with the same version of the scoring rules. */
  public boolean sameRules() {
    return sameRules(interviews.stream().flatMap(each -> each.turns().stream()).toList());
  }

  /** No answer is zero by any rules. */
  private static boolean sameRules(List<Turn> turns) {
    return turns.stream()
            .flatMap(turn -> turn.score().stream())
            .map(Score::engine)
            .distinct()
            .count()
        < 2;
  }

  private static Optional<Tally> tally(Interview interview, Predicate<Turn> which) {
    return interview.turns().stream()
        .filter(which)
        .flatMap(turn -> tally(turn).stream())
        .reduce(Tally::plus);
  }

  private static Optional<Tally> tally(Turn turn) {
    return turn.counts().map(counts -> new Tally(1, counts));
  }

  private static OptionalInt score(Optional<Tally> tally) {
    return tally.isPresent() ? OptionalInt.of(tally.get().score()) : OptionalInt.empty();
  }
}
