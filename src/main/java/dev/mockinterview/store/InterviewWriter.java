package dev.mockinterview.store;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.InterviewJson;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Turn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes interviews into the tables; transactions are its callers'. */
final class InterviewWriter {

  /** Sorts as text, which {@link Instant#toString} doesn't. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

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
            .param("ended", interview.ended().map(InterviewWriter::text).orElse(null))
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
            .param("ended", interview.ended().map(InterviewWriter::text).orElse(null))
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
    describeMissed(jdbc, interview, position);
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
                jdbc.sql(
                        "insert into missed_point (interview, position, point, lost)"
                            + " values (:interview, :position, :point, :lost)")
                    .param("interview", interview.id())
                    .param("position", position)
                    .param("point", point.id())
                    .param("lost", lost)
                    .update());
  }

  /**
   * Apart from the rest of the description: Backfill writes that before these columns are there.
   */
  private static void describeMissed(JdbcClient jdbc, Interview interview, int position) {
    jdbc.sql(
            """
            update missed_point set person = :person, question = :question
            where interview = :interview and position = :position
            """)
        .param("interview", interview.id())
        .param("position", position)
        .param("person", interview.person().name())
        .param("question", interview.turns().get(position).question().id())
        .update();
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

  /** Removes what only the interviews needed that are gone. */
  void deleteUnusedRubrics(JdbcClient jdbc) {
    jdbc.sql(
            "delete from rubric where hash not in"
                + " (select rubric from turn where rubric is not null)")
        .update();
  }
}
