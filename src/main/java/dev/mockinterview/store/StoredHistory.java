package dev.mockinterview.store;

import dev.mockinterview.bank.Question;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works out in the database what many interviews say together. */
final class StoredHistory implements History {

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

  private final Database database;
  private final InterviewRows rows = new InterviewRows();

  StoredHistory(Database database) {
    this.database = database;
  }

  @Override
  public Progress of(Person person) {
    return database.inTransaction(
        jdbc ->
            new Progress(
                interviews(jdbc, person),
                categories(jdbc, person),
                questions(jdbc, person),
                points(jdbc, person),
                confidences(jdbc, person)));
  }

  private static List<InterviewResult> interviews(JdbcClient jdbc, Person person) {
    return list(
        jdbc,
        person,
        """
        select i.id, i.started, count(t.counts) as counted, sum(t.counts) as total
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null
        group by i.id order by i.number, i.id
        """,
        (r, n) -> new InterviewResult(r.getString("id"), started(r), tally(r)));
  }

  private static List<CategoryResult> categories(JdbcClient jdbc, Person person) {
    return sorted(
        Comparator.comparing(CategoryResult::category),
        list(
            jdbc,
            person,
            """
            select t.category, count(t.counts) as counted, sum(t.counts) as total,
              count(case when t.millis > 0 then 1 end) as timed, sum(t.millis) as millis
            from interview i join turn t on t.interview = i.id
            where i.person = :person and t.counts is not null
            group by t.category
            """,
            (r, n) -> new CategoryResult(r.getString("category"), tally(r), pace(r))));
  }

  private static List<QuestionResult> questions(JdbcClient jdbc, Person person) {
    return sorted(
        Comparator.comparing(QuestionResult::question),
        list(
            jdbc,
            person,
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

  private static List<MissedPoint> points(JdbcClient jdbc, Person person) {
    return sorted(
        Comparator.comparingDouble((MissedPoint point) -> -point.lost())
            .thenComparingInt(point -> -point.times())
            .thenComparing(MissedPoint::question)
            .thenComparing(MissedPoint::point),
        list(
            jdbc,
            person,
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

  private static List<ConfidenceResult> confidences(JdbcClient jdbc, Person person) {
    return list(
        jdbc,
        person,
        """
        select t.confidence, count(t.counts) as counted, sum(t.counts) as total
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null and t.confidence is not null
        group by t.confidence order by t.confidence
        """,
        (r, n) ->
            new ConfidenceResult(Confidence.of(r.getInt("confidence")).orElseThrow(), tally(r)));
  }

  private record Place(String interview, int position) {}

  @Override
  public Map<String, Turn> before(Interview interview) {
    List<String> planned = interview.plan().questions().stream().map(Question::id).toList();
    return database.inTransaction(
        jdbc ->
            jdbc
                .sql(
                    """
                    select interview, position from (
                      select t.interview, t.position,
                        row_number() over (
                          partition by t.question order by i.number desc, i.id desc) as age
                      from turn t join interview i on i.id = t.interview
                      where t.question in (:questions) and i.person = :person
                        and t.counts is not null
                        and not exists (
                          select 1 from interview own
                          where own.id = :id and own.number <= i.number)) as earlier
                    where age = 1
                    """)
                .param("questions", planned)
                .param("person", interview.person().name())
                .param("id", interview.id())
                .query((r, n) -> new Place(r.getString("interview"), r.getInt("position")))
                .list()
                .stream()
                .map(place -> rows.turn(jdbc, place.interview(), place.position()))
                .collect(
                    Collectors.toUnmodifiableMap(
                        turn -> turn.question().id(), Function.identity())));
  }

  private static <T> List<T> list(JdbcClient jdbc, Person person, String sql, RowMapper<T> row) {
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
