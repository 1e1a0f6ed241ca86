package dev.mockinterview.store;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.InterviewJson;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Turn;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Interviews in a database in the data folder. What is saved is on the disk when the call returns.
 * Two programs may use one folder: whoever saves an interview that the other has changed since is
 * refused. Safe for use by several threads.
 */
public final class StoredInterviews implements Interviews, AutoCloseable {

  /** Sorts as text, which {@link Instant#toString} doesn't. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

  /**
   * An interview as it stands in the database.
   *
   * @param version how often it was saved
   */
  private record Saved(long version, Interview interview) {}

  private record TurnRow(@Nullable String rubric, String content) {}

  private record InterviewRow(long version, String started, @Nullable String ended, String plan) {}

  private final Database database;
  private final InterviewJson json = new InterviewJson();
  private final Map<String, Saved> known = new HashMap<>();

  StoredInterviews(Database database) {
    this.database = database;
  }

  /** The interviews of a data folder, which is opened when something is first asked of it. */
  public static StoredInterviews in(Path dataFolder, Clock clock) {
    Path file = dataFolder.resolve("interviews.db");
    SqliteFile sqlite = new SqliteFile(file);
    Schema schema = new Schema(file, clock);
    return new StoredInterviews(
        new Database(
            () -> {
              Connection connection = sqlite.open();
              try {
                schema.bring(connection);
                return connection;
              } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
              }
            }));
  }

  /**
   * @throws StoreException where it can't be kept, or somebody else has changed it since
   */
  @Override
  public synchronized void save(Interview interview) {
    Optional<Saved> before = Optional.ofNullable(known.get(interview.id()));
    if (before.filter(saved -> saved.interview().equals(interview)).isPresent()) {
      return;
    }
    long version = before.map(Saved::version).orElse(0L);
    database.inTransaction(
        jdbc -> {
          saveHead(jdbc, interview, version);
          List<Turn> old = before.map(saved -> saved.interview().turns()).orElse(List.of());
          deleteDraft(jdbc, interview.id());
          for (int i = 0; i < interview.turns().size(); i++) {
            if (i >= old.size() || !old.get(i).equals(interview.turns().get(i))) {
              saveTurn(jdbc, interview, i);
            }
          }
          return interview;
        });
    known.put(interview.id(), new Saved(version + 1, interview));
  }

  private void saveHead(JdbcClient jdbc, Interview interview, long version) {
    String sql =
        version == 0
            ? "insert into interview (id, version, started, ended, plan)"
                + " values (:id, :next, :started, :ended, :plan) on conflict (id) do nothing"
            : "update interview set version = :next, ended = :ended"
                + " where id = :id and version = :version";
    int rows =
        jdbc.sql(sql)
            .param("id", interview.id())
            .param("version", version)
            .param("next", version + 1)
            .param("started", INSTANT.format(interview.started()))
            .param("ended", interview.ended().map(INSTANT::format).orElse(null))
            .param("plan", version == 0 ? json.write(interview.plan()) : "")
            .update();
    if (rows == 0) {
      throw new StoreException(
          "interview "
              + interview.id()
              + " was changed by another program meanwhile; nothing was overwritten");
    }
  }

  private void saveTurn(JdbcClient jdbc, Interview interview, int position) {
    Turn turn = interview.turns().get(position);
    turn.rubric().ifPresent(rubric -> saveRubric(jdbc, rubric));
    jdbc.sql(
            "insert into turn (interview, position, question, rubric, content)"
                + " values (:interview, :position, :question, :rubric, :content)"
                + " on conflict (interview, position) do update set content = excluded.content")
        .param("interview", interview.id())
        .param("position", position)
        .param("question", turn.question().id())
        .param("rubric", turn.rubric().map(Rubric::hash).orElse(null))
        .param("content", json.write(turn))
        .update();
  }

  private void saveRubric(JdbcClient jdbc, Rubric rubric) {
    jdbc.sql("insert into rubric (hash, content) values (:hash, :content) on conflict do nothing")
        .param("hash", rubric.hash())
        .param("content", json.write(rubric))
        .update();
  }

  @Override
  public synchronized Optional<Interview> find(String id) {
    Optional<Saved> found = database.inTransaction(jdbc -> read(jdbc, id, new HashMap<>()));
    found.ifPresent(saved -> known.put(id, saved));
    return found.map(Saved::interview);
  }

  @Override
  public synchronized List<Interview> all() {
    return database.inTransaction(
        jdbc -> {
          Map<String, Rubric> rubrics = new HashMap<>();
          return jdbc
              .sql("select id from interview order by started desc, id desc")
              .query(String.class)
              .list()
              .stream()
              .flatMap(id -> read(jdbc, id, rubrics).stream())
              .map(Saved::interview)
              .toList();
        });
  }

  @Override
  public synchronized void keepDraft(String id, String typed) {
    database.inTransaction(
        jdbc -> {
          if (typed.isBlank()) {
            return deleteDraft(jdbc, id);
          }
          return jdbc.sql(
                  "insert into draft (interview, content) values (:id, :content)"
                      + " on conflict (interview) do update set content = excluded.content")
              .param("id", id)
              .param("content", json.write(typed))
              .update();
        });
  }

  @Override
  public synchronized Optional<String> draft(String id) {
    return database
        .inTransaction(
            jdbc ->
                jdbc.sql("select content from draft where interview = :id")
                    .param("id", id)
                    .query(String.class)
                    .optional())
        .map(json::text);
  }

  private static int deleteDraft(JdbcClient jdbc, String id) {
    return jdbc.sql("delete from draft where interview = :id").param("id", id).update();
  }

  /** Removes an interview and leaves no trace of it in the file; false where there is none. */
  @Override
  public synchronized boolean delete(String id) {
    known.remove(id);
    boolean deleted =
        database.inTransaction(
            jdbc -> {
              int rows = jdbc.sql("delete from interview where id = :id").param("id", id).update();
              jdbc.sql(
                      "delete from rubric where hash not in (select rubric from turn where rubric is not null)")
                  .update();
              return rows > 0;
            });
    if (deleted) { // until then the words stand in the log, and the file keeps its size
      database.run("vacuum", "pragma wal_checkpoint(truncate)");
    }
    return deleted;
  }

  private Optional<Saved> read(JdbcClient jdbc, String id, Map<String, Rubric> rubrics) {
    Optional<InterviewRow> row =
        jdbc.sql("select version, started, ended, plan from interview where id = :id")
            .param("id", id)
            .query(
                (r, n) ->
                    new InterviewRow(
                        r.getLong("version"),
                        r.getString("started"),
                        r.getString("ended"),
                        r.getString("plan")))
            .optional();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Plan plan = json.plan(row.get().plan());
    List<Turn> turns =
        jdbc
            .sql("select rubric, content from turn where interview = :id order by position")
            .param("id", id)
            .query((r, n) -> new TurnRow(r.getString("rubric"), r.getString("content")))
            .list()
            .stream()
            .map(turn -> turn(jdbc, turn, rubrics))
            .toList();
    Interview interview =
        new Interview(
            id,
            plan,
            Instant.parse(row.get().started()),
            turns,
            Optional.ofNullable(row.get().ended()).map(Instant::parse));
    return Optional.of(new Saved(row.get().version(), interview));
  }

  private Turn turn(JdbcClient jdbc, TurnRow row, Map<String, Rubric> rubrics) {
    Optional<Rubric> rubric =
        Optional.ofNullable(row.rubric())
            .map(hash -> rubrics.computeIfAbsent(hash, each -> rubric(jdbc, each)));
    return json.turn(row.content(), rubric);
  }

  private Rubric rubric(JdbcClient jdbc, String hash) {
    return json.rubric(
        jdbc.sql("select content from rubric where hash = :hash")
            .param("hash", hash)
            .query(String.class)
            .single());
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
