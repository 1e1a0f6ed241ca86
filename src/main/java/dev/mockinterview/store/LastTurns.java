package dev.mockinterview.store;

import dev.mockinterview.interview.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The turns in which a person was last asked each question, of those that count. Looks at the
 * interviews in question alone: a long history has thousands of others.
 */
final class LastTurns {

  /** A database takes only so many parameters at a time. */
  private static final int CHUNK = 500;

  /** One such turn; of several interviews with the highest number the highest id decides. */
  record Last(
      String question,
      String category,
      int score,
      Instant asked,
      long number,
      String interview,
      int position) {}

  /** A key point of a question. */
  record Point(String question, String point) {}

  private record Position(String interview, int position) {}

  private record Missed(Position position, Point point) {}

  private final JdbcClient jdbc;
  private final Person person;
  private final List<Last> turns;

  private LastTurns(JdbcClient jdbc, Person person, Map<String, Long> newest) {
    this.jdbc = jdbc;
    this.person = person;
    Map<String, List<Last>> byQuestion =
        inChunks(List.copyOf(new TreeSet<>(newest.values())), this::read)
            .filter(turn -> turn.number() == newest.getOrDefault(turn.question(), -1L))
            .collect(Collectors.groupingBy(Last::question));
    this.turns = byQuestion.values().stream().flatMap(LastTurns::ofOneInterview).toList();
  }

  /**
   * Reads them.
   *
   * @param newest for each question the highest number of an interview with a turn that counts
   */
  static LastTurns of(JdbcClient jdbc, Person person, Map<String, Long> newest) {
    return new LastTurns(jdbc, person, newest);
  }

  /** The turns, in no order. */
  List<Last> turns() {
    return turns;
  }

  /** What was missed in them. */
  Set<Point> missed() {
    Set<Position> positions =
        turns.stream()
            .map(turn -> new Position(turn.interview(), turn.position()))
            .collect(Collectors.toSet());
    List<String> interviews = turns.stream().map(Last::interview).distinct().toList();
    return inChunks(interviews, this::missedIn)
        .filter(missed -> positions.contains(missed.position()))
        .map(Missed::point)
        .collect(Collectors.toSet());
  }

  private static Stream<Last> ofOneInterview(List<Last> turns) {
    String last = turns.stream().map(Last::interview).max(Comparator.naturalOrder()).orElseThrow();
    return turns.stream().filter(turn -> turn.interview().equals(last));
  }

  private List<Last> read(List<Long> numbers) {
    return jdbc.sql(
            """
            select t.question, t.category, t.counts, i.started, i.number, t.interview, t.position
            from interview i join turn t on t.interview = i.id
            where i.person = :person and i.number in (:numbers) and t.counts is not null
            """)
        .param("person", person.name())
        .param("numbers", numbers)
        .query(
            (r, n) ->
                new Last(
                    r.getString("question"),
                    r.getString("category"),
                    r.getInt("counts"),
                    Instant.parse(r.getString("started")),
                    r.getLong("number"),
                    r.getString("interview"),
                    r.getInt("position")))
        .list();
  }

  private List<Missed> missedIn(List<String> interviews) {
    return jdbc.sql(
            """
            select interview, position, question, point
            from missed_point where interview in (:interviews)
            """)
        .param("interviews", interviews)
        .query(
            (r, n) ->
                new Missed(
                    new Position(r.getString("interview"), r.getInt("position")),
                    new Point(r.getString("question"), r.getString("point"))))
        .list();
  }

  private static <K, T> Stream<T> inChunks(List<K> keys, Function<List<K>, List<T>> query) {
    return IntStream.range(0, (keys.size() + CHUNK - 1) / CHUNK)
        .mapToObj(i -> keys.subList(i * CHUNK, Math.min((i + 1) * CHUNK, keys.size())))
        .flatMap(chunk -> query.apply(chunk).stream());
  }
}
