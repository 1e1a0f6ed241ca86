package dev.mockinterview.store;

import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Scorecards;
import dev.mockinterview.progress.History;
import java.time.Clock;
import java.time.Duration;

/** A database of interviews and scorecards; nothing is opened before something is asked of it. */
public final class Store implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Database database;
  private final StoredInterviews interviews;
  private final StoredHistory history;
  private final StoredScorecards scorecards;
  private final Upkeep upkeep;
  private final Transfer transfer;

  Store(Database database) {
    this.database = database;
    this.interviews = new StoredInterviews(database);
    this.history = new StoredHistory(database);
    this.scorecards = new StoredScorecards(database);
    this.upkeep = new Upkeep(database);
    this.transfer = new Transfer(database);
  }

  /**
   * The store at a place.
   *
   * @param owner whose interviews those are that older versions kept without a name
   */
  public static Store at(Place place, Person owner, Clock clock) {
    Engine engine =
        place instanceof Place.Server server
            ? new PostgresEngine(server)
            : new SqliteEngine(((Place.Folder) place).path().resolve("interviews.db"), clock);
    return new Store(new Database(engine, new Schema(engine, owner), PATIENCE));
  }

  public Interviews interviews() {
    return interviews;
  }

  public History history() {
    return history;
  }

  public Scorecards scorecards() {
    return scorecards;
  }

  public Upkeep upkeep() {
    return upkeep;
  }

  public Transfer transfer() {
    return transfer;
  }

  @Override
  public void close() {
    database.close();
  }
}
