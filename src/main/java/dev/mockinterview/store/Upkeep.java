package dev.mockinterview.store;

import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import java.nio.file.Path;
import java.util.List;

/** What keeps a database in order: copies of it, and forgetting people for good. */
public final class Upkeep {

  private final Database database;
  private final InterviewRows rows = new InterviewRows();

  Upkeep(Database database) {
    this.database = database;
  }

  /**
   * What is kept of a person.
   *
   * @param interviews the ids of the interviews that they took
   * @param about how many scorecards are about them
   * @param candidate whether they are kept as a candidate
   * @param open how many scorecards they began as an interviewer and didn't submit
   * @param submitted how many scorecards they submitted as an interviewer
   */
  public record Traces(
      List<String> interviews, boolean candidate, int about, int open, int submitted) {

    public Traces {
      interviews = List.copyOf(interviews);
    }

    /** Whether nothing is kept. */
    public boolean none() {
      return interviews.isEmpty() && !candidate && open == 0 && submitted == 0;
    }
  }

  /** What is kept of a person. */
  public Traces traces(Person person) {
    return database.reading(jdbc -> new Forgetting(jdbc, person).traces());
  }

  /** The names of all people of whom something is kept. */
  public List<String> people() {
    return database.reading(Forgetting::people);
  }

  /**
   * Removes a person's interviews, and all that is kept of them as a candidate, and leaves no trace
   * of it in the file. Scorecards that they submitted as an interviewer are about other people, so
   * these stay, without the name; those that they didn't submit go.
   *
   * @return what was kept of them
   * @throws TraceLeftException where it is removed, but the file isn't clean of it yet
   */
  public Traces erase(Person person) {
    Traces traces =
        database.inTransaction(
            jdbc -> {
              Forgetting forgetting = new Forgetting(jdbc, person);
              Traces before = forgetting.traces();
              forgetting.forget();
              rows.deleteUnusedRubrics(jdbc);
              return before;
            });
    if (!traces.none()) {
      shred(database);
    }
    return traces;
  }

  /**
   * Copies the whole database into a new file, readable for its owner alone.
   *
   * @throws StoreException where the file exists, or the database is on a server
   */
  public void copy(Path file) {
    database.copy(file);
  }

  /**
   * Makes unreadable what was deleted before.
   *
   * @throws TraceLeftException where something keeps it from that
   */
  static void shred(Database database) {
    boolean done;
    try {
      done = database.shred();
    } catch (StoreException e) {
      throw new TraceLeftException(String.valueOf(e.getMessage()));
    }
    if (!done) {
      throw new TraceLeftException(database.engine().name() + ": another program reads it");
    }
  }
}
