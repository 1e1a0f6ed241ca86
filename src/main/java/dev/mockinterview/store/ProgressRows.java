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
import java.util.HashSet;
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
   * The turns in which a person was last asked each question, of those that count. Without window
   * functions, which sort all turns for it.
   */
  private static final String LAST =
      """
      with newest as (
        select t.question, max(i.number) as number
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null
        group by t.question),
      last as (
        select n.question, max(i.id) as interview
        from newest n
          join interview i on i.person = :person and i.number = n.number
          join turn t on t.interview = i.id and t.question = n.question
        where t.counts is not null
        group by n.question)
      """;

  /**
   * Turns of one question and category in which a person was equally sure.
   *
   * @param confidence how sure, 0 where nobody asked
   */
  private record Figures(
      String question, String category, int confidence, Tally tally, Pace pace) {}

  /** How a question went when it was last asked. */
  private record Last(String question, String category, int score, Instant asked) {}

  private record Point(String question, String point) {}

  private final JdbcClient jdbc;
  private final Person person;

  ProgressRows(JdbcClient jdbc, Person person) {
    this.jdbc = jdbc;
    this.person = person;
  }

  Progress read() {
    List<Figures> figures = figures();
    return new Progress(
        interviews(), categories(figures), questions(figures), points(), confidences(figures));
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
        select t.question, t.category, t.confidence,
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

  private List<QuestionResult> questions(List<Figures> figures) {
    Map<String, List<Figures>> byQuestion = by(Figures::question, figures);
    return sorted(
        Comparator.comparing(QuestionResult::question),
        last().stream()
            .map(
                last -> {
                  List<Figures> its = byQuestion.getOrDefault(last.question(), List.of());
                  return new QuestionResult(
                      last.question(),
                      last.category(),
                      tally(its).counted(),
                      last.score(),
                      last.asked(),
                      pace(its));
                })
            .toList());
  }

  private List<Last> last() {
    return list(
        LAST
            + """
            select l.question, t.category, t.counts, i.started
            from last l
              join interview i on i.id = l.interview
              join turn t on t.interview = l.interview and t.question = l.question
            where t.counts is not null
            """,
        (r, n) ->
            new Last(
                r.getString("question"), r.getString("category"), r.getInt("counts"), started(r)));
  }

  private List<MissedPoint> points() {
    Set<Point> stillMissed = new HashSet<>(stillMissed());
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
                        new Point(r.getString("question"), r.getString("point"))))));
  }

  /** What was missed when its question was last asked. */
  private List<Point> stillMissed() {
    return list(
        LAST
            + """
            select l.question, m.point
            from last l
              join turn t on t.interview = l.interview and t.question = l.question
              join missed_point m on m.interview = t.interview and m.position = t.position
            where t.counts is not null
            """,
        (r, n) -> new Point(r.getString("question"), r.getString("point")));
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
