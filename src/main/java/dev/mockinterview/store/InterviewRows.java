package dev.mockinterview.store;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.InterviewJson;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes interviews into the tables and reads them back; transactions are its callers'. */
final class InterviewRows {

  /** Sorts as text, which {@link Instant#toString} doesn't. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

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

  /** An instant as a text that sorts as instants do. */
  static String text(Instant instant) {
    return INSTANT.format(instant);
  }

  /** Adds an interview behind all others; false where its id is taken. */
  boolean insert(JdbcClient jdbc, Interview interview, String token) {
    int rows =
        jdbc.sql(
                """
                insert into interview (id, version, started, ended, plan, person, token, number)
                values (:id, 1, :started, :ended, :plan, :person, :token,
                  (select coalesce(max(number), 0) + 1 from interview))
                on conflict (id) do nothing
                """)
            .param("id", interview.id())
            .param("started", text(interview.started()))
            .param("ended", interview.ended().map(InterviewRows::text).orElse(null))
            .param("plan", json.write(interview.plan()))
            .param("person", interview.person().name())
            .param("token", token)
            .update();
    if (rows == 1) {
      describePlan(jdbc, interview);
    }
    return rows == 1;
  }

  /** Writes what may change of an interview's head; false where its version is another one. */
  boolean update(JdbcClient jdbc, Interview interview, long version, String token) {
    return jdbc.sql(
                """
                update interview set version = :next, ended = :ended, token = :token
                where id = :id and version = :version
                """)
            .param("id", interview.id())
            .param("version", version)
            .param("next", version + 1)
            .param("ended", interview.ended().map(InterviewRows::text).orElse(null))
            .param("token", token)
            .update()
        == 1;
  }

  /**
   * Keeps others from changing an interview until the transaction ends; false where its version is
   * another one, or there is none.
   */
  boolean hold(JdbcClient jdbc, String id, long version) {
    return jdbc.sql("update interview set version = version where id = :id and version = :version")
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /** Whether it was this token's save that made this version. */
  boolean saved(JdbcClient jdbc, String id, long version, String token) {
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

  /** Writes a turn with its rubric. */
  void saveTurn(JdbcClient jdbc, Interview interview, int position) {
    interview.turns().get(position).rubric().ifPresent(rubric -> saveRubric(jdbc, rubric));
    saveTurnAlone(jdbc, interview, position);
  }

  /** Writes a turn whose rubric is there. */
  void saveTurnAlone(JdbcClient jdbc, Interview interview, int position) {
    Turn turn = interview.turns().get(position);
    jdbc.sql(
            """
            insert into turn (interview, position, question, rubric, content)
            values (:interview, :position, :question, :rubric, :content)
            on conflict (interview, position)
            do update set rubric = excluded.rubric, content = excluded.content
            """)
        .param("interview", interview.id())
        .param("position", position)
        .param("question", turn.question().id())
        .param("rubric", turn.rubric().map(Rubric::hash).orElse(null))
        .param("content", json.write(turn))
        .update();
    describeTurn(jdbc, interview, position);
  }

  void saveRubric(JdbcClient jdbc, Rubric rubric) {
    jdbc.sql("insert into rubric (hash, content) values (:hash, :content) on conflict do nothing")
        .param("hash", rubric.hash())
        .param("content", json.write(rubric))
        .update();
  }

  /** Writes what lists and statistics need of an interview that is there. */
  void describe(JdbcClient jdbc, Interview interview) {
    describePlan(jdbc, interview);
    for (int position = 0; position < interview.turns().size(); position++) {
      describeTurn(jdbc, interview, position);
    }
  }

  private static void describePlan(JdbcClient jdbc, Interview interview) {
    Plan plan = interview.plan();
    jdbc.sql(
            """
            update interview
            set categories = :categories, questions = :questions, seed = :seed, exam = :exam
            where id = :id
            """)
        .param("id", interview.id())
        .param(
            "categories",
            plan.rounds().stream().map(Round::category).distinct().collect(Collectors.joining(",")))
        .param("questions", plan.questions().size())
        .param("seed", plan.seed())
        .param("exam", plan.exam() ? 1 : 0)
        .update();
  }

  private static void describeTurn(JdbcClient jdbc, Interview interview, int position) {
    Turn turn = interview.turns().get(position);
    jdbc.sql(
            """
            update turn
            set category = :category, outcome = :outcome, counts = :counts, millis = :millis,
              confidence = :confidence
            where interview = :interview and position = :position
            """)
        .param("interview", interview.id())
        .param("position", position)
        .param("category", turn.question().category())
        .param("outcome", turn.answer().isPresent() ? "answered" : "unanswered")
        .param("counts", turn.counts().orElse(null))
        .param("millis", turn.time().toMillis())
        .param("confidence", turn.confidence().map(Confidence::level).orElse(null))
        .update();
    jdbc.sql("delete from missed_point where interview = :interview and position = :position")
        .param("interview", interview.id())
        .param("position", position)
        .update();
    turn.lost()
        .forEach(
            (point, lost) ->
                jdbc.sql("insert into missed_point values (:interview, :position, :point, :lost)")
                    .param("interview", interview.id())
                    .param("position", position)
                    .param("point", point.id())
                    .param("lost", lost)
                    .update());
  }

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

  /** What was typed for the question that is asked now; a blank text forgets it. */
  void saveDraft(JdbcClient jdbc, String id, String typed) {
    if (typed.isBlank()) {
      deleteDraft(jdbc, id);
    } else {
      jdbc.sql(
              "insert into draft (interview, content) values (:id, :content)"
                  + " on conflict (interview) do update set content = excluded.content")
          .param("id", id)
          .param("content", json.write(typed))
          .update();
    }
  }

  void deleteDraft(JdbcClient jdbc, String id) {
    jdbc.sql("delete from draft where interview = :id").param("id", id).update();
  }

  Optional<String> draft(JdbcClient jdbc, String id) {
    return jdbc.sql("select content from draft where interview = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(json::text);
  }

  /** Removes what only the interviews needed that are gone. */
  void deleteUnusedRubrics(JdbcClient jdbc) {
    jdbc.sql(
            "delete from rubric where hash not in"
                + " (select rubric from turn where rubric is not null)")
        .update();
  }
}
