package dev.mockinterview.store;

import dev.mockinterview.doctor.Condition;
import java.time.Clock;
import java.util.List;

/** Looks at a database of interviews, from its file or server to each interview, as a reader. */
public interface Checkup {

  /**
   * What was found. Nothing is made or changed, and what the program would refuse isn't opened.
   * Whoever has the same database open in this program closes it first: systems forget a program's
   * locks on a file as soon as any part of the program closes it.
   */
  List<Condition> look();

  /** The checkup of the database at a place. */
  static Checkup of(Place place, Clock clock) {
    return place instanceof Place.Server server
        ? new PostgresCheckup(server)
        : new SqliteCheckup(
            ((Place.Folder) place).path().resolve("interviews.db").toAbsolutePath(), clock);
  }
}
