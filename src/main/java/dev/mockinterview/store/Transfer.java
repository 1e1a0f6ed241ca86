package dev.mockinterview.store;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.ArchivedInterview;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.PanelArchive;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives interviews out of a store, and takes those in that another store gave out. */
public final class Transfer {

  /** Takes interviews one by one. */
  public interface Taker {
    void take(ArchivedInterview interview) throws IOException;
  }

  /**
   * What came of taking interviews in.
   *
   * @param added how many are new
   * @param there how many were there already, exactly as they are
   */
  public record Taken(int added, int there) {}

  private final Database database;
  private final InterviewReader reader = new InterviewReader();

  Transfer(Database database) {
    this.database = database;
  }

  /** All that is kept of the interview with this id. */
  public Optional<ArchivedInterview> find(String id) {
    return read(id, new HashMap<>());
  }

  /**
   * Gives out interviews in the order in which they began, each as it stands when it is its turn,
   * one in memory at a time. Other programs go on meanwhile.
   *
   * @param person whose interviews; empty for all
   */
  public void giveOut(Optional<Person> person, Taker taker) throws IOException {
    Map<String, Rubric> rubrics = new HashMap<>();
    for (String id : ids(person)) {
      Optional<ArchivedInterview> interview = read(id, rubrics);
      if (interview.isPresent()) { // else it was deleted since
        taker.take(interview.get());
      }
    }
  }

  /**
   * Takes in the interviews of a file, all or none. They stand among those that are there as they
   * began, both in their old order.
   *
   * @throws BadFileException where the file is broken
   * @throws StoreException where an interview of the same id is there that differs
   */
  public Taken takeIn(Path file) {
    String token = UUID.randomUUID().toString();
    return database.inTransaction(
        jdbc -> new Intake(jdbc, reader, new InterviewWriter(), token).of(file));
  }

  /**
   * All that is kept about a candidate and that the viewer may see; empty where there is no such
   * candidate.
   */
  public Optional<PanelArchive> find(Person viewer, Person candidate) {
    return database.reading(jdbc -> new PanelIntake(jdbc).find(viewer, candidate));
  }

  /**
   * Takes in plans, candidates and scorecards, all or none. That a panel is closed, and what it
   * agreed on, is taken only from whoever is on it: it would open the panel to others.
   *
   * @param by who takes it in
   * @param replace whether a scorecard that isn't submitted gives way to the file's
   * @return how many scorecards are new, and how many were there already
   * @throws StoreException where something is there that differs
   */
  public Taken takeIn(PanelArchive archive, Person by, boolean replace) {
    return database.inTransaction(jdbc -> new PanelIntake(jdbc).take(archive, by, replace));
  }

  private List<String> ids(Optional<Person> person) {
    return database.reading(
        jdbc ->
            person
                .map(each -> InterviewReader.ids(jdbc, each))
                .orElseGet(() -> InterviewReader.ids(jdbc)));
  }

  private Optional<ArchivedInterview> read(String id, Map<String, Rubric> rubrics) {
    return database.reading(jdbc -> read(jdbc, reader, id, rubrics));
  }

  static Optional<ArchivedInterview> read(
      JdbcClient jdbc, InterviewReader reader, String id, Map<String, Rubric> rubrics) {
    return reader
        .find(jdbc, id, rubrics)
        .map(saved -> new ArchivedInterview(saved.interview(), reader.draft(jdbc, id)));
  }
}
