package dev.mockinterview.store;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.ArchiveReader;
import dev.mockinterview.files.ArchivedInterview;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One attempt to take a file of interviews in, within its caller's transaction. */
final class Intake {

  /** So many ids fit into a message. */
  private static final int NAMED = 20;

  private final JdbcClient jdbc;
  private final InterviewReader reader;
  private final InterviewWriter writer;
  private final String token;
  private final Map<String, Rubric> known = new HashMap<>();
  private final Set<String> added = new HashSet<>();
  private final List<String> different = new ArrayList<>();
  private int there;

  /**
   * @param token tells what an earlier attempt left, whose commit arrived while its answer got lost
   */
  Intake(JdbcClient jdbc, InterviewReader reader, InterviewWriter writer, String token) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.writer = writer;
    this.token = token;
  }

  Transfer.Taken of(Path file) {
    try (ArchiveReader archive = ArchiveReader.open(file)) {
      Optional<ArchivedInterview> next = archive.next();
      while (next.isPresent()) {
        take(next.get());
        next = archive.next();
      }
    } catch (IOException e) {
      throw new BadFileException(file + ": can't be closed: " + e.getMessage(), e);
    }
    if (!different.isEmpty()) {
      throw new StoreException(
          "nothing was imported: what is kept differs from the file in " + named(different));
    }
    new Order(jdbc).merge(added);
    return new Transfer.Taken(added.size(), there);
  }

  private void take(ArchivedInterview archived) {
    String id = archived.interview().id();
    Optional<ArchivedInterview> kept = Transfer.read(jdbc, reader, id, known);
    if (kept.isEmpty()) {
      if (different.isEmpty()) { // else nothing comes of it
        add(archived);
      }
    } else if (InterviewReader.saved(jdbc, id, 1, token)) {
      added.add(id);
    } else if (kept.get().equals(archived)) {
      there++;
    } else {
      different.add(id);
    }
  }

  private void add(ArchivedInterview archived) {
    Interview interview = archived.interview();
    interview.turns().stream().map(Turn::rubric).flatMap(Optional::stream).forEach(this::addRubric);
    if (!writer.insert(jdbc, interview, token)) {
      throw new StoreException(
          "another program began interview " + interview.id() + " meanwhile; try again");
    }
    for (int i = 0; i < interview.turns().size(); i++) {
      writer.saveTurnAlone(jdbc, interview, i);
    }
    archived.draft().ifPresent(typed -> writer.saveDraft(jdbc, interview.id(), typed));
    added.add(interview.id());
  }

  /** A hash stands for one rubric; a file that has another one under it can't be right. */
  private void addRubric(Rubric rubric) {
    Rubric kept = known.get(rubric.hash());
    if (kept == null) {
      kept = reader.rubric(jdbc, rubric.hash()).orElse(rubric);
      writer.saveRubric(jdbc, rubric);
      known.put(rubric.hash(), kept);
    }
    if (!kept.equals(rubric)) {
      throw new StoreException(
          "nothing was imported: rubric %s of %s is kept already and differs from the file"
              .formatted(rubric.hash(), rubric.question()));
    }
  }

  private static String named(List<String> ids) {
    return String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
        + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "");
  }
}
