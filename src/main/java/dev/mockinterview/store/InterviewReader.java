package dev.mockinterview.store;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.InterviewJson;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads interviews from the tables; transactions are its callers'. */
final class InterviewReader {

  /**
   * An interview as it stands in the database.
   *
   * @param version how often it was saved
   */
  record Saved(long version, Interview interview) {}

  private record Head(
      long version, Person person, String started, @Nullable String ended, String plan) {}

  private record TurnRow(@Nullable String rubric, String content) {}

  private final InterviewJson json = new InterviewJson();

  /** The ids of all interviews in the order in which they began. */
  static List<String> ids(JdbcClient jdbc) {
    return jdbc.sql("select id from interview order by number, id").query(String.class).list();
  }

  /** The ids of a person's interviews in the order in which they began. */
  static List<String> ids(JdbcClient jdbc, Person person) {
    return jdbc.sql("select id from interview where person = :person order by number, id")
        .param("person", person.name())
        .query(String.class)
        .list();
  }

  /** The interview with this id. */
  Optional<Saved> find(JdbcClient jdbc, String id) {
    return find(jdbc, id, new HashMap<>());
  }

  /**
   * The interview with this id.
   *
   * @param rubrics those that were read before, by hash; what is read now is added
   */
  Optional<Saved> find(JdbcClient jdbc, String id, Map<String, Rubric> rubrics) {
    return jdbc.sql("select version, person, started, ended, plan from interview where id = :id")
        .param("id", id)
        .query(
            (r, n) ->
                new Head(
                    r.getLong("version"),
                    new Person(r.getString("person")),
                    r.getString("started"),
                    r.getString("ended"),
                    r.getString("plan")))
        .optional()
        .map(head -> saved(jdbc, id, head, rubrics));
  }

  private Saved saved(JdbcClient jdbc, String id, Head head, Map<String, Rubric> rubrics) {
    Instant started = Instant.parse(head.started());
    List<Turn> turns =
        jdbc
            .sql("select rubric, content from turn where interview = :id order by position")
            .param("id", id)
            .query((r, n) -> new TurnRow(r.getString("rubric"), r.getString("content")))
            .list()
            .stream()
            .map(row -> turn(jdbc, row, started, rubrics))
            .toList();
    return new Saved(
        head.version(),
        new Interview(
            id,
            head.person(),
            json.plan(head.plan()),
            started,
            turns,
            Optional.ofNullable(head.ended()).map(Instant::parse)));
  }

  /** Whether it was this token's save that made this version. */
  static boolean saved(JdbcClient jdbc, String id, long version, String token) {
    return jdbc.sql(
                "select count(*) from interview"
                    + " where id = :id and version = :version and token = :token")
            .param("id", id)
            .param("version", version)
            .param("token", token)
            .query(Integer.class)
            .single()
        == 1;
  }

  /** One turn of an interview. */
  Turn turn(JdbcClient jdbc, String interview, int position) {
    Instant started =
        Instant.parse(
            jdbc.sql("select started from interview where id = :id")
                .param("id", interview)
                .query(String.class)
                .single());
    return jdbc.sql(
            "select rubric, content from turn where interview = :id and position = :position")
        .param("id", interview)
        .param("position", position)
        .query((r, n) -> new TurnRow(r.getString("rubric"), r.getString("content")))
        .optional()
        .map(row -> turn(jdbc, row, started, new HashMap<>()))
        .orElseThrow();
  }

  private Turn turn(JdbcClient jdbc, TurnRow row, Instant started, Map<String, Rubric> rubrics) {
    Optional<Rubric> rubric =
        Optional.ofNullable(row.rubric())
            .map(hash -> rubrics.computeIfAbsent(hash, each -> known(jdbc, each)));
    return json.turn(row.content(), rubric, started);
  }

  private Rubric known(JdbcClient jdbc, String hash) {
    return rubric(jdbc, hash)
        .orElseThrow(() -> new StoreException("a stored interview's rubric " + hash + " is gone"));
  }

  /** The rubric that is kept under this hash. */
  Optional<Rubric> rubric(JdbcClient jdbc, String hash) {
    return jdbc.sql("select content from rubric where hash = :hash")
        .param("hash", hash)
        .query(String.class)
        .optional()
        .map(json::rubric);
  }

  /** What was typed for the question that is asked now. */
  Optional<String> draft(JdbcClient jdbc, String id) {
    return jdbc.sql("select content from draft where interview = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(json::text);
  }
}
