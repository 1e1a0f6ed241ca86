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
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works out in the database what the interviews of a person say together. */
final class ProgressRows {

  private static final int DIGITS = 6;

  /** A person's turns that count; those in which a question was last asked have age 1. */
  private static final String ASKED =
      """
      with asked as (
        select t.interview, t.position, t.question, t.category, t.counts, t.millis, i.started,
          row_number() over (partition by t.question order by i.number desc, i.id desc) as age
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null)
      """;

  private final JdbcClient jdbc;
  private final Person person;

  ProgressRows(JdbcClient jdbc, Person person) {
    this.jdbc = jdbc;
    this.person = person;
  }

  Progress read() {
    return new Progress(interviews(), categories(), questions(), points(), confidences());
  }

  private List<InterviewResult> interviews() {
    return list(
        """
        select i.id, i.started, count(t.counts) as counted, sum(t.counts) as total
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null
        group by i.id order by i.number, i.id
        """,
        (r, n) -> new InterviewResult(r.getString("id"), started(r), tally(r)));
  }

  private List<CategoryResult> categories() {
    return sorted(
        Comparator.comparing(CategoryResult::category),
        list(
            """
            select t.category, count(t.counts) as counted, sum(t.counts) as total,
              count(case when t.millis > 0 then 1 end) as timed, sum(t.millis) as millis
            from interview i join turn t on t.interview = i.id
            where i.person = :person and t.counts is not null
            group by t.category
            """,
            (r, n) -> new CategoryResult(r.getString("category"), tally(r), pace(r))));
  }

  private List<QuestionResult> questions() {
    return sorted(
        Comparator.comparing(QuestionResult::question),
        list(
            ASKED
                + """
                select question, count(*) as counted,
                  count(case when millis > 0 then 1 end) as timed, sum(millis) as millis,
                  max(case when age = 1 then category end) as category,
                  max(case when age = 1 then counts end) as last,
                  max(case when age = 1 then started end) as started
                from asked group by question
                """,
            (r, n) ->
                new QuestionResult(
                    r.getString("question"),
                    r.getString("category"),
                    r.getInt("counted"),
                    r.getInt("last"),
                    started(r),
                    pace(r))));
  }

  private List<MissedPoint> points() {
    return sorted(
        Comparator.comparingDouble((MissedPoint point) -> -point.lost())
            .thenComparingInt(point -> -point.times())
            .thenComparing(MissedPoint::question)
            .thenComparing(MissedPoint::point),
        list(
            ASKED
                + """
                select a.question, m.point, count(*) as times, sum(m.lost) as lost, min(a.age) as age
                from asked a
                  join missed_point m on m.interview = a.interview and m.position = a.position
                group by a.question, m.point
                """,
            (r, n) ->
                new MissedPoint(
                    r.getString("question"),
                    r.getString("point"),
                    r.getInt("times"),
                    rounded(r.getDouble("lost")),
                    r.getInt("age") == 1)));
  }

  private List<ConfidenceResult> confidences() {
    return list(
        """
        select t.confidence, count(t.counts) as counted, sum(t.counts) as total
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null and t.confidence is not null
        group by t.confidence order by t.confidence
        """,
        (r, n) ->
            new ConfidenceResult(Confidence.of(r.getInt("confidence")).orElseThrow(), tally(r)));
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
