package dev.mockinterview.store;

import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.FileCheck;
import dev.mockinterview.doctor.Words;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.PrivateFiles;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkup of an SQLite file: what hinders it, its header, its log, and what is in it. */
final class SqliteCheckup implements Checkup {

  private static final String FILE = "Database";
  private static final String LOG = "Log";

  private final Path file;
  private final SqliteReader reader;
  private final Copies copies;

  SqliteCheckup(Path file, Clock clock) {
    this.file = file;
    this.reader = new SqliteReader(file, clock);
    this.copies = new Copies(file, clock.getZone());
  }

  @Override
  public List<Condition> look() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of(missing());
    }
    Optional<Condition> hindered = FileCheck.of(FILE, PrivateFiles.folderOf(file), parts());
    if (hindered.isPresent()) {
      return List.of(hindered.get());
    }
    Optional<String> refused = refusal();
    if (refused.isPresent()) {
      return List.of(Condition.bad(FILE, name() + " " + refused.get(), copies.restore()));
    }
    if (reader.stamp().size() == 0) {
      return List.of(Condition.ok(FILE, name() + " is empty; the first interview fills it"));
    }
    return reader.logLacksIndex() ? List.of(logWithoutIndex()) : opened();
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  private Condition missing() {
    return reader.logSize() == 0
        ? Condition.ok(FILE, name() + "; the first interview makes it")
        : Condition.warn(
            FILE,
            "%s is missing, but its log of %s is there: was the file moved?"
                .formatted(name(), Words.size(reader.logSize())),
            Cure.of(
                "Put the file back beside its log before the next interview, which begins a new"
                    + " file and throws the old log away."));
  }

  /** The file and what SQLite and this program put beside it. */
  private List<Path> parts() {
    return Stream.of("", "-wal", "-shm", "-lock")
        .map(ending -> file.resolveSibling(name() + ending))
        .toList();
  }

  private Optional<String> refusal() {
    try {
      return new SqliteFile(file).refusal();
    } catch (BadFileException e) {
      return Optional.of("can't be read: " + Checks.reason(e));
    }
  }

  private Condition logWithoutIndex() {
    return Condition.warn(
        LOG,
        "%s-wal holds %s of steps that aren't in the file yet, and its index is gone; neither was looked into"
            .formatted(name(), Words.size(reader.logSize())),
        Cure.of(
            "Leave the log where it is and list the interviews, which takes it over; then run"
                + " doctor again.",
            "interviews"));
  }

  /** Looks again where somebody wrote meanwhile: pages of two states don't fit together. */
  private List<Condition> opened() {
    SqliteReader.Stamp before = reader.stamp();
    List<Condition> found = inside();
    return reader.stamp().equals(before) || reader.logLacksIndex() ? found : inside();
  }

  private List<Condition> inside() {
    List<Condition> found = new ArrayList<>(new SqliteContent(file, reader, copies).look());
    if (reader.logSize() > 0) {
      found.add(Math.min(1, found.size()), logLeft());
    }
    return found;
  }

  private Condition logLeft() {
    return Condition.warn(
        LOG,
        "%s-wal holds %s: another program has the database open now, or was killed"
            .formatted(name(), Words.size(reader.logSize())),
        Cure.of("Never delete it, for answers may stand in it; the next interview takes it over."));
  }
}
