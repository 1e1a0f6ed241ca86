package dev.mockinterview.store;

import dev.mockinterview.files.PanelJson;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Closing;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards.PanelState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes plans, candidates and scorecards into the tables and reads them back, whoever asks;
 * transactions and who may see what are its callers'.
 */
final class ScorecardRows {

  /**
   * A scorecard as it stands in the database.
   *
   * @param version how often it was saved
   */
  record Saved(long version, Scorecard scorecard) {}

  private record Row(long version, String content) {}

  private final PanelJson json = new PanelJson();

  /** Adds a plan; false where another one has its id. */
  boolean add(JdbcClient jdbc, LeadPlan plan) {
    jdbc.sql(
            "insert into lead_plan (id, made, content) values (:id, :made, :content)"
                + " on conflict (id) do nothing")
        .param("id", plan.id())
        .param("made", InterviewRows.text(plan.made()))
        .param("content", json.write(plan))
        .update();
    return plan(jdbc, plan.id()).filter(plan::equals).isPresent();
  }

  Optional<LeadPlan> plan(JdbcClient jdbc, String id) {
    return jdbc.sql("select content from lead_plan where id = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(json::plan);
  }

  List<LeadPlan> plans(JdbcClient jdbc) {
    return jdbc
        .sql("select content from lead_plan order by made desc, id")
        .query(String.class)
        .list()
        .stream()
        .map(json::plan)
        .toList();
  }

  /** Adds a candidate; false where another one has the name. */
  boolean add(JdbcClient jdbc, Candidate candidate) {
    jdbc.sql(
            "insert into candidate (name, content) values (:name, :content)"
                + " on conflict (name) do nothing")
        .param("name", candidate.person().name())
        .param("content", json.write(candidate))
        .update();
    return candidate(jdbc, candidate.person()).filter(candidate::equals).isPresent();
  }

  Optional<Candidate> candidate(JdbcClient jdbc, Person person) {
    return jdbc.sql("select content from candidate where name = :name")
        .param("name", person.name())
        .query(String.class)
        .optional()
        .map(json::candidate);
  }

  List<Candidate> candidates(JdbcClient jdbc) {
    return jdbc
        .sql("select content from candidate order by name")
        .query(String.class)
        .list()
        .stream()
        .map(json::candidate)
        .toList();
  }

  /**
   * Keeps others from changing anything about a candidate until the transaction ends; false where
   * there is none.
   */
  boolean hold(JdbcClient jdbc, Person candidate) {
    return jdbc.sql("update candidate set name = name where name = :name")
            .param("name", candidate.name())
            .update()
        == 1;
  }

  /** Adds a scorecard; false where its id or its place on the panel is taken. */
  boolean insert(JdbcClient jdbc, Scorecard scorecard, String token) {
    return write(
        jdbc.sql(
                """
                insert into scorecard
                  (id, version, token, plan, candidate, interviewer, started, submitted, content)
                values
                  (:id, 1, :token, :plan, :candidate, :interviewer, :started, :submitted, :content)
                on conflict do nothing
                """)
            .param("plan", scorecard.plan())
            .param("candidate", scorecard.candidate().name())
            .param("interviewer", scorecard.interviewer().name())
            .param("started", InterviewRows.text(scorecard.started())),
        scorecard,
        token);
  }

  /** Writes a scorecard anew; false where its version is another one, or it is submitted. */
  boolean update(JdbcClient jdbc, Scorecard scorecard, long version, String token) {
    return write(
        jdbc.sql(
                """
                update scorecard
                set version = version + 1, token = :token, submitted = :submitted,
                  content = :content
                where id = :id and version = :version and submitted is null
                """)
            .param("version", version),
        scorecard,
        token);
  }

  /** Writes a scorecard anew with another interviewer, submitted or not. */
  void replace(JdbcClient jdbc, Scorecard scorecard, String token) {
    write(
        jdbc.sql(
                """
                update scorecard
                set version = version + 1, token = :token, interviewer = :interviewer,
                  submitted = :submitted, content = :content
                where id = :id
                """)
            .param("interviewer", scorecard.interviewer().name()),
        scorecard,
        token);
  }

  private boolean write(JdbcClient.StatementSpec statement, Scorecard scorecard, String token) {
    return statement
            .param("id", scorecard.id())
            .param("token", token)
            .param("submitted", scorecard.submitted().map(InterviewRows::text).orElse(null))
            .param("content", json.write(scorecard))
            .update()
        == 1;
  }

  /** Whether it was this token's save that made this version. */
  boolean saved(JdbcClient jdbc, String id, long version, String token) {
    return jdbc.sql(
                "select count(*) from scorecard"
                    + " where id = :id and version = :version and token = :token")
            .param("id", id)
            .param("version", version)
            .param("token", token)
            .query(Integer.class)
            .single()
        == 1;
  }

  Optional<Saved> own(JdbcClient jdbc, Person interviewer, LeadPlan plan, Person candidate) {
    return jdbc.sql(
            "select version, content from scorecard where plan = :plan and candidate = :candidate"
                + " and interviewer = :interviewer")
        .param("plan", plan.id())
        .param("candidate", candidate.name())
        .param("interviewer", interviewer.name())
        .query((r, n) -> new Row(r.getLong("version"), r.getString("content")))
        .optional()
        .map(row -> new Saved(row.version(), json.scorecard(row.content(), plan)));
  }

  /** All scorecards of a candidate on a plan, the first one begun first. */
  List<Scorecard> panel(JdbcClient jdbc, LeadPlan plan, Person candidate) {
    return jdbc
        .sql(
            "select content from scorecard where plan = :plan and candidate = :candidate"
                + " order by started, id")
        .param("plan", plan.id())
        .param("candidate", candidate.name())
        .query(String.class)
        .list()
        .stream()
        .map(content -> json.scorecard(content, plan))
        .toList();
  }

  List<PanelState> panels(JdbcClient jdbc, @Nullable String plan, @Nullable Person candidate) {
    return jdbc.sql(
            """
            select s.plan, s.candidate, count(*) as scorecards, count(s.submitted) as submitted,
              count(c.content) as closed
            from scorecard s
            left join closing c on c.plan = s.plan and c.candidate = s.candidate
            where s.plan = coalesce(:plan, s.plan)
              and s.candidate = coalesce(:candidate, s.candidate)
            group by s.plan, s.candidate
            order by s.plan, s.candidate
            """)
        .param("plan", plan)
        .param("candidate", candidate == null ? null : candidate.name())
        .query(
            (r, n) ->
                new PanelState(
                    r.getString("plan"),
                    new Person(r.getString("candidate")),
                    r.getInt("scorecards"),
                    r.getInt("submitted"),
                    r.getInt("closed") > 0))
        .list();
  }

  /** What a panel agreed on, by the ids of the questions. */
  List<Consensus> consensus(JdbcClient jdbc, String plan, Person candidate) {
    return jdbc
        .sql(
            "select content from consensus where plan = :plan and candidate = :candidate"
                + " order by question")
        .param("plan", plan)
        .param("candidate", candidate.name())
        .query(String.class)
        .list()
        .stream()
        .map(json::consensus)
        .toList();
  }

  void save(JdbcClient jdbc, Consensus consensus) {
    jdbc.sql(
            """
            insert into consensus (plan, candidate, question, content)
            values (:plan, :candidate, :question, :content)
            on conflict (plan, candidate, question) do update set content = excluded.content
            """)
        .param("plan", consensus.plan())
        .param("candidate", consensus.candidate().name())
        .param("question", consensus.question())
        .param("content", json.write(consensus))
        .update();
  }

  Optional<Closing> closing(JdbcClient jdbc, String plan, Person candidate) {
    return jdbc.sql("select content from closing where plan = :plan and candidate = :candidate")
        .param("plan", plan)
        .param("candidate", candidate.name())
        .query(String.class)
        .optional()
        .map(json::closing);
  }

  /** Writes that a panel is closed, in place of what said so before. */
  void save(JdbcClient jdbc, Closing closing) {
    jdbc.sql(
            """
            insert into closing (plan, candidate, content) values (:plan, :candidate, :content)
            on conflict (plan, candidate) do update set content = excluded.content
            """)
        .param("plan", closing.plan())
        .param("candidate", closing.candidate().name())
        .param("content", json.write(closing))
        .update();
  }
}
