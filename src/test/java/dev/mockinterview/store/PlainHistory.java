package dev.mockinterview.store;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.CategoryResult;
import dev.mockinterview.progress.ConfidenceResult;
import dev.mockinterview.progress.History;
import dev.mockinterview.progress.InterviewResult;
import dev.mockinterview.progress.MissedPoint;
import dev.mockinterview.progress.Pace;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.progress.QuestionResult;
import dev.mockinterview.progress.Tally;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works a history out turn by turn, the slow and obvious way.
 *
 * @param interviews all interviews in the order in which they began
 */
record PlainHistory(List<Interview> interviews) implements History {

  /** A turn that counts. */
  private record Counted(Interview interview, Turn turn) {

    String question() {
      return turn.question().id();
    }

    int score() {
      return turn.counts().orElseThrow();
    }
  }

  @Override
  public Progress of(Person person) {
    return new Progress(
        interviews.stream()
            .filter(interview -> interview.person().equals(person))
            .filter(interview -> counted(interview).findAny().isPresent())
            .map(
                interview ->
                    new InterviewResult(
                        interview.id(), interview.started(), tally(counted(interview).toList())))
            .toList(),
        grouped(person, counted -> counted.turn().question().category()).entrySet().stream()
            .map(e -> new CategoryResult(e.getKey(), tally(e.getValue()), pace(e.getValue())))
            .toList(),
        grouped(person, Counted::question).entrySet().stream()
            .map(e -> question(e.getKey(), e.getValue()))
            .toList(),
        grouped(person, Counted::question).values().stream()
            .flatMap(PlainHistory::missed)
            .sorted(
                Comparator.comparingDouble((MissedPoint point) -> -point.lost())
                    .thenComparingInt(point -> -point.times())
                    .thenComparing(MissedPoint::question)
                    .thenComparing(MissedPoint::point))
            .toList(),
        Stream.of(Confidence.values()).flatMap(sure -> confidence(person, sure).stream()).toList());
  }

  @Override
  public Map<String, Turn> before(Interview interview) {
    Map<String, Turn> before = new HashMap<>();
    for (Interview earlier : interviews) {
      if (earlier.id().equals(interview.id())) {
        break;
      }
      counted(earlier)
          .filter(counted -> earlier.person().equals(interview.person()))
          .filter(counted -> interview.plan().questions().contains(counted.turn().question()))
          .forEach(counted -> before.put(counted.question(), counted.turn()));
    }
    return before;
  }

  private static Stream<Counted> counted(Interview interview) {
    return interview.turns().stream()
        .filter(turn -> turn.counts().isPresent())
        .map(turn -> new Counted(interview, turn));
  }

  private Stream<Counted> counted(Person person) {
    return interviews.stream()
        .filter(interview -> interview.person().equals(person))
        .flatMap(PlainHistory::counted);
  }

  private Map<String, List<Counted>> grouped(Person person, Function<Counted, String> key) {
    return counted(person).collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static Tally tally(List<Counted> turns) {
    return new Tally(turns.size(), turns.stream().mapToLong(Counted::score).sum());
  }

  private static Pace pace(List<Counted> turns) {
    List<Duration> times =
        turns.stream().map(each -> each.turn().time()).filter(time -> !time.isZero()).toList();
    return new Pace(times.size(), times.stream().reduce(Duration.ZERO, Duration::plus));
  }

  private static QuestionResult question(String id, List<Counted> turns) {
    Counted last = turns.get(turns.size() - 1);
    return new QuestionResult(
        id,
        last.turn().question().category(),
        turns.size(),
        last.score(),
        last.interview().started(),
        pace(turns));
  }

  private static Stream<MissedPoint> missed(List<Counted> turns) {
    Turn last = turns.get(turns.size() - 1).turn();
    return turns.stream()
        .flatMap(each -> each.turn().lost().keySet().stream())
        .map(KeyPoint::id)
        .distinct()
        .map(
            point -> {
              List<Double> lost =
                  turns.stream().flatMap(each -> lost(each.turn(), point).stream()).toList();
              return new MissedPoint(
                  last.question().id(),
                  point,
                  lost.size(),
                  Math.round(lost.stream().mapToDouble(each -> each).sum() * 1e6) / 1e6,
                  lost(last, point).isPresent());
            });
  }

  private static Optional<Double> lost(Turn turn, String point) {
    return turn.lost().entrySet().stream()
        .filter(each -> each.getKey().id().equals(point))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<ConfidenceResult> confidence(Person person, Confidence sure) {
    List<Counted> turns =
        counted(person).filter(each -> each.turn().confidence().equals(Optional.of(sure))).toList();
    return turns.isEmpty()
        ? Optional.empty()
        : Optional.of(new ConfidenceResult(sure, tally(turns)));
  }
}
