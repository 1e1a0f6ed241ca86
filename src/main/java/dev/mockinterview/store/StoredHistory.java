package dev.mockinterview.store;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.CategoryResult;
import dev.mockinterview.progress.ConfidenceResult;
import dev.mockinterview.progress.History;
import dev.mockinterview.progress.InterviewResult;
import dev.mockinterview.progress.MissedPoint;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.progress.QuestionResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works out in the database what many interviews say together. */
final class StoredHistory implements History {

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
        (r, n) -> new InterviewResult(r.getString("id"), started(r), r.getInt("counted"), mean(r)));
  }

  private static List<CategoryResult> categories(JdbcClient jdbc, Person person) {
    return list(
        jdbc,
        person,
        """
        select t.category, count(t.counts) as counted, sum(t.counts) as total,
          sum(t.millis) as millis
        from interview i join turn t on t.interview = i.id
        where i.person = :person and t.counts is not null
        group by t.category order by t.category
        """,
        (r, n) ->
            new CategoryResult(r.getString("category"), r.getInt("counted"), mean(r), time(r)));
  }

  private static List<QuestionResult> questions(JdbcClient jdbc, Person person) {
    return list(
        jdbc,
        person,
        """
        with asked as (
          select t.question, t.category, t.counts, t.millis, i.started,
            row_number() over (partition by t.question order by i.number desc, i.id desc) as age
          from interview i join turn t on t.interview = i.id
          where i.person = :person and t.counts is not null)
        select question, count(*) as counted, sum(millis) as millis,
          max(case when age = 1 then category end) as category,
          max(case when age = 1 then counts end) as last,
          max(case when age = 1 then started end) as started
        from asked group by question order by question
        """,
        (r, n) ->
            new QuestionResult(
                r.getString("question"),
                r.getString("category"),
                r.getInt("counted"),
                r.getInt("last"),
                started(r),
                time(r)));
  }

  private static List<MissedPoint> points(JdbcClient jdbc, Person person) {
    return list(
        jdbc,
        person,
        """
        select t.question, m.point, count(*) as times, sum(m.lost) as lost
        from interview i
          join turn t on t.interview = i.id
          join missed_point m on m.interview = t.interview and m.position = t.position
        where i.person = :person
        group by t.question, m.point
        order by sum(m.lost) desc, count(*) desc, t.question, m.point
        """,
        (r, n) ->
            new MissedPoint(
                r.getString("question"),
                r.getString("point"),
                r.getInt("times"),
                r.getDouble("lost")));
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
            new ConfidenceResult(
                Confidence.of(r.getInt("confidence")).orElseThrow(), r.getInt("counted"), mean(r)));
  }

  private record Place(String interview, int position) {}

  @Override
  public Map<String, Turn> before(Interview interview) {
    return database.inTransaction(
        jdbc -> {
          Map<String, Turn> earlier = new HashMap<>();
          for (Turn turn : interview.turns()) {
            String question = turn.question().id();
            jdbc.sql(
                    """
                    select t.interview, t.position
                    from turn t join interview i on i.id = t.interview
                    where t.question = :question and i.person = :person and t.counts is not null
                      and i.number < (select number from interview where id = :id)
                    order by i.number desc limit 1
                    """)
                .param("question", question)
                .param("person", interview.person().name())
                .param("id", interview.id())
                .query((r, n) -> new Place(r.getString("interview"), r.getInt("position")))
                .optional()
                .map(place -> rows.turn(jdbc, place.interview(), place.position()))
                .ifPresent(found -> earlier.put(question, found));
          }
          return Map.copyOf(earlier);
        });
  }

  private static <T> List<T> list(JdbcClient jdbc, Person person, String sql, RowMapper<T> row) {
    return jdbc.sql(sql).param("person", person.name()).query(row).list();
  }

  private static Instant started(ResultSet row) throws SQLException {
    return Instant.parse(row.getString("started"));
  }

  private static int mean(ResultSet row) throws SQLException {
    return Mean.of(row.getLong("total"), row.getLong("counted"));
  }

  private static Duration time(ResultSet row) throws SQLException {
    return Duration.ofMillis(row.getLong("millis") / row.getLong("counted"));
  }
}
