package dev.mockinterview.store;

import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import java.nio.file.Path;
import java.util.List;

/** What keeps a database in order: copies of it, and forgetting people for good. */
public final class Upkeep {

  private final Database database;
  private final InterviewWriter writer = new InterviewWriter();

  Upkeep(Database database) {
    this.database = database;
  }

  /**
   * Removes all interviews of a person and leaves no trace of them in the file.
   *
   * @return the ids of those interviews
   * @throws TraceLeftException where they are removed, but the file isn't clean of them yet
   */
  public List<String> erase(Person person) {
    List<String> ids =
        database.inTransaction(
            jdbc -> {
              List<String> theirs = InterviewReader.ids(jdbc, person);
              jdbc.sql("delete from interview where person = :person")
                  .param("person", person.name())
                  .update();
              writer.deleteUnusedRubrics(jdbc);
              return theirs;
            });
    if (!ids.isEmpty()) {
      shred(database);
    }
    return ids;
  }

  /**
   * Copies the whole database into a new file, readable for its owner alone; to bring it to the
   * disk is its caller's part.
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
