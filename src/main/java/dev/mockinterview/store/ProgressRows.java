package dev.mockinterview.store;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Person;
import dev.mockinterview.progress.CategoryResult;
import dev.mockinterview.progress.ConfidenceResult;
import dev.mockinterview.progress.InterviewResult;
import dev.mockinterview.progress.MissedPoint;
import dev.mockinterview.progress.Pace;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.progress.QuestionResult;
import dev.mockinterview.progress.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works out in the database what the interviews of a person say together. */
final class ProgressRows {

  private static final int DIGITS = 6;

  /**
   * Turns of one question and category in which a person was equally sure.
   *
   * @param confidence how sure, 0 where nobody asked
   * @param newest the highest number of an interview with such a turn
   */
  private record Figures(
      String question, String category, int confidence, long newest, Tally tally, Pace pace) {}

  private final JdbcClient jdbc;
  private final Person person;

  ProgressRows(JdbcClient jdbc, Person person) {
    this.jdbc = jdbc;
    this.person = person;
  }

  Progress read() {
    List<Figures> figures = figures();
    Map<String, Long> newest =
        figures.stream().collect(Collectors.toMap(Figures::question, Figures::newest, Math::max));
    LastTurns last = LastTurns.of(jdbc, person, newest);
    return new Progress(
        interviews(),
        categories(figures),
        questions(figures, last),
        points(last),
        confidences(figures));
  }

  private List<InterviewResult> interviews() {
    return list(
        """
        select i.id, i.started, t.counted, t.total
        from interview i join (
          select interview, count(counts) as counted, sum(counts) as total
          from turn where counts is not null group by interview) t on t.interview = i.id
        where i.person = :person
        order by i.number, i.id
        """,
        (r, n) -> new InterviewResult(r.getString("id"), started(r), tally(r)));
  }

  /** All turns that count, added up as far as everything below can be added up from it. */
  private List<Figures> figures() {
    return list(
        """
        select t.question, t.category, t.confidence, max(i.number) as newest,
          count(t.counts) as counted, sum(t.counts) as total,
          count(case when t.millis > 0 then 1 end) as timed, sum(t.millis) as millis
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null
        group by t.question, t.category, t.confidence
        """,
        (r, n) ->
            new Figures(
                r.getString("question"),
                r.getString("category"),
                r.getInt("confidence"),
                r.getLong("newest"),
                tally(r),
                pace(r)));
  }

  private static List<CategoryResult> categories(List<Figures> figures) {
    return by(Figures::category, figures).entrySet().stream()
        .map(
            each ->
                new CategoryResult(each.getKey(), tally(each.getValue()), pace(each.getValue())))
        .toList();
  }

  private List<QuestionResult> questions(List<Figures> figures, LastTurns last) {
    Map<String, List<Figures>> byQuestion = by(Figures::question, figures);
    return sorted(
        Comparator.comparing(QuestionResult::question),
        last.turns().stream()
            .map(
                turn -> {
                  List<Figures> its = byQuestion.getOrDefault(turn.question(), List.of());
                  return new QuestionResult(
                      turn.question(),
                      turn.category(),
                      tally(its).counted(),
                      turn.score(),
                      turn.asked(),
                      pace(its));
                })
            .toList());
  }

  private List<MissedPoint> points(LastTurns last) {
    Set<LastTurns.Point> stillMissed = last.missed();
    return sorted(
        Comparator.comparingDouble((MissedPoint point) -> -point.lost())
            .thenComparingInt(point -> -point.times())
            .thenComparing(MissedPoint::question)
            .thenComparing(MissedPoint::point),
        list(
            """
            select question, point, count(*) as times, sum(lost) as lost
            from missed_point where person = :person group by question, point
            """,
            (r, n) ->
                new MissedPoint(
                    r.getString("question"),
                    r.getString("point"),
                    r.getInt("times"),
                    rounded(r.getDouble("lost")),
                    stillMissed.contains(
                        new LastTurns.Point(r.getString("question"), r.getString("point"))))));
  }

  private static List<ConfidenceResult> confidences(List<Figures> figures) {
    return by(Figures::confidence, figures).entrySet().stream()
        .flatMap(
            each ->
                Confidence.of(each.getKey()).stream()
                    .map(sure -> new ConfidenceResult(sure, tally(each.getValue()))))
        .toList();
  }

  private static <K> SortedMap<K, List<Figures>> by(
      Function<Figures, K> key, List<Figures> figures) {
    return figures.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static Tally tally(List<Figures> figures) {
    return figures.stream().map(Figures::tally).reduce(Tally::plus).orElseThrow();
  }

  private static Pace pace(List<Figures> figures) {
    return figures.stream().map(Figures::pace).reduce(Pace.NONE, Pace::plus);
  }

  private <T> List<T> list(String sql, RowMapper<T> row) {
    return jdbc.sql(sql).param("person", person.name()).query(row).list();
  }

  private static Instant started(ResultSet row) throws SQLException {
    return Instant.parse(row.getString("started"));
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(row.getInt("counted"), row.getLong("total"));
  }

  private static Pace pace(ResultSet row) throws SQLException {
    return new Pace(row.getInt("timed"), Duration.ofMillis(row.getLong("millis")));
  }

  /** Without the last digits, in which a sum depends on the order in which it was added up. */
  private static double rounded(double sum) {
    return BigDecimal.valueOf(sum).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
  }

  /** The same order in every database; their own depends on how they were set up. */
  private static <T> List<T> sorted(Comparator<T> order, List<T> rows) {
    return rows.stream().sorted(order).toList();
  }
}
