package dev.mockinterview.store;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Tally;
import dev.mockinterview.store.InterviewReader.Saved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Interviews in a database. What is saved is on the disk when the call returns. Several programs
 * may use one database: whoever saves an interview that another has changed since is refused. Safe
 * for use by several threads.
 */
final class StoredInterviews implements Interviews {

  /** With conditions on turns and on interviews to be filled in. */
  private static final String HEADS =
      """
      select i.id, i.person, i.started, i.ended, i.categories, i.seed, i.exam, i.questions,
        coalesce(t.asked, 0) as asked, coalesce(t.answered, 0) as answered,
        coalesce(t.counted, 0) as counted, coalesce(t.total, 0) as total
      from interview i left join (
        select interview, count(*) as asked,
          count(case when outcome = 'answered' then 1 end) as answered,
          count(counts) as counted, sum(counts) as total
        from turn %s group by interview) t on t.interview = i.id
      %s
      order by i.number desc, i.started desc, i.id desc
      """;

  /** The last interviews of a person. */
  private static final String LAST =
      """
      (select id from interview where person = :person
        order by number desc, started desc, id desc limit :most)
      """;

  private final Database database;
  private final InterviewReader reader = new InterviewReader();
  private final InterviewWriter writer = new InterviewWriter();
  private final Map<String, Saved> known = new HashMap<>();

  StoredInterviews(Database database) {
    this.database = database;
  }

  @Override
  public synchronized void save(Interview interview) {
    Optional<Saved> before = Optional.ofNullable(known.get(interview.id()));
    if (before.filter(saved -> saved.interview().equals(interview)).isPresent()) {
      return;
    }
    long version = before.map(Saved::version).orElse(0L);
    String token = UUID.randomUUID().toString();
    database.inTransaction(jdbc -> save(jdbc, interview, before, token));
    known.put(interview.id(), new Saved(version + 1, interview));
  }

  private Interview save(
      JdbcClient jdbc, Interview interview, Optional<Saved> before, String token) {
    long version = before.map(Saved::version).orElse(0L);
    boolean written =
        version == 0
            ? writer.insert(jdbc, interview, token)
            : writer.update(jdbc, interview, version, token);
    if (!written) {
      if (InterviewReader.saved(jdbc, interview.id(), version + 1, token)) {
        return interview; // its commit arrived, only the answer to it was lost
      }
      throw changedElsewhere(jdbc, interview.id());
    }
    List<Turn> old = before.map(saved -> saved.interview().turns()).orElse(List.of());
    if (before.isEmpty() || isStep(before.get().interview(), interview)) {
      writer.deleteDraft(jdbc, interview.id());
    }
    for (int i = 0; i < interview.turns().size(); i++) {
      if (i >= old.size() || !old.get(i).equals(interview.turns().get(i))) {
        writer.saveTurn(jdbc, interview, i);
      }
    }
    return interview;
  }

  /** Whether anything was said or ended; scoring answers again is no step. */
  private static boolean isStep(Interview before, Interview now) {
    return !said(before).equals(said(now)) || !before.ended().equals(now.ended());
  }

  private static List<List<Optional<String>>> said(Interview interview) {
    return interview.turns().stream()
        .map(turn -> List.of(turn.answer(), turn.followUp().map(FollowUp::answer)))
        .toList();
  }

  @Override
  public synchronized Optional<Interview> find(String id) {
    Optional<Saved> found = database.reading(jdbc -> reader.find(jdbc, id));
    found.ifPresent(saved -> known.put(id, saved));
    return found.map(Saved::interview);
  }

  @Override
  public List<InterviewHead> heads() {
    return database.reading(jdbc -> heads(jdbc.sql(HEADS.formatted("", ""))));
  }

  @Override
  public List<InterviewHead> heads(Person person) {
    return database.reading(
        jdbc ->
            heads(
                jdbc.sql(HEADS.formatted("", "where i.person = :person"))
                    .param("person", person.name())));
  }

  @Override
  public List<InterviewHead> heads(Person person, int most) {
    return database.reading(
        jdbc ->
            heads(
                jdbc.sql(HEADS.formatted("where interview in " + LAST, "where i.id in " + LAST))
                    .param("person", person.name())
                    .param("most", most)));
  }

  private static List<InterviewHead> heads(JdbcClient.StatementSpec query) {
    return query.query((r, n) -> head(r)).list();
  }

  private static InterviewHead head(ResultSet row) throws SQLException {
    return new InterviewHead(
        row.getString("id"),
        new Person(row.getString("person")),
        Instant.parse(row.getString("started")),
        Optional.ofNullable(row.getString("ended")).map(Instant::parse),
        List.of(row.getString("categories").split(",")),
        row.getLong("seed"),
        row.getInt("exam") == 1,
        row.getInt("questions"),
        row.getInt("asked"),
        row.getInt("answered"),
        row.getInt("counted") == 0
            ? OptionalInt.empty()
            : OptionalInt.of(new Tally(row.getInt("counted"), row.getLong("total")).score()));
  }

  @Override
  public synchronized void keepDraft(String id, String typed) {
    long version = Optional.ofNullable(known.get(id)).map(Saved::version).orElse(0L);
    database.inTransaction(
        jdbc -> {
          if (!writer.hold(jdbc, id, version)) {
            throw changedElsewhere(jdbc, id);
          }
          writer.saveDraft(jdbc, id, typed);
          return typed;
        });
  }

  private ChangedElsewhereException changedElsewhere(JdbcClient jdbc, String id) {
    String done = reader.find(jdbc, id).isPresent() ? "changed" : "deleted";
    return new ChangedElsewhereException(
        "interview "
            + id
            + " was "
            + done
            + " by another program meanwhile; nothing was overwritten");
  }

  @Override
  public Optional<String> draft(String id) {
    return database.reading(jdbc -> reader.draft(jdbc, id));
  }

  /** Leaves no trace of it in the file. */
  @Override
  public synchronized boolean delete(String id) {
    known.remove(id);
    boolean deleted =
        database.inTransaction(
            jdbc -> {
              int gone = jdbc.sql("delete from interview where id = :id").param("id", id).update();
              writer.deleteUnusedRubrics(jdbc);
              return gone > 0;
            });
    if (deleted) {
      Upkeep.shred(database);
    }
    return deleted;
  }
}
