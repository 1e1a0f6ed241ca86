package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.PanelArchive;
import dev.mockinterview.files.PanelArchiveFile;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards;
import dev.mockinterview.terminal.LeadKeeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Keeps one scorecard in a store, and knows what of it is there and what isn't. */
final class ScorecardKeeping implements LeadKeeper {

  private final Scorecards scorecards;
  private final LeadPlan plan;
  private final Candidate candidate;
  private Optional<Scorecard> unkept = Optional.empty();
  private Optional<Scorecard> inFile = Optional.empty();
  private Optional<Path> file = Optional.empty();
  private String failure = "";

  ScorecardKeeping(Scorecards scorecards, LeadPlan plan, Candidate candidate) {
    this.scorecards = scorecards;
    this.plan = plan;
    this.candidate = candidate;
  }

  @Override
  public void save(Scorecard scorecard) {
    unkept = Optional.of(scorecard); // until the store says otherwise
    try {
      scorecards.save(scorecard);
    } catch (StoreException e) {
      failure = String.valueOf(e.getMessage());
      throw e;
    } catch (RuntimeException e) { // whatever a store fails with must not carry the rest away
      failure = String.join(" ", Failure.of(e).lines());
      throw new StoreException(failure, e);
    }
    unkept = Optional.empty();
  }

  @Override
  public String putAside(Scorecard scorecard, String name) {
    try {
      Path path = PutAside.path(name).toAbsolutePath();
      if (file.filter(path::equals).isPresent()) {
        replace(path, scorecard);
      } else {
        NewFile.write(path, content(scorecard));
      }
      file = Optional.of(path);
      inFile = Optional.of(scorecard);
      return path.toString();
    } catch (BadFileException | InvalidPathException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Only ever over a file that this wrote itself. */
  private void replace(Path path, Scorecard scorecard) {
    Path folder = path.getParent();
    Path next =
        NewFile.inFolder(
            folder == null ? path : folder, path.getFileName() + ".next", "", content(scorecard));
    try {
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new BadFileException(path + ": can't be written; the scorecard is in " + next, e);
    }
  }

  private NewFile.Content content(Scorecard scorecard) {
    return into -> Files.write(into, text(scorecard).getBytes(StandardCharsets.UTF_8));
  }

  private String text(Scorecard scorecard) {
    return PanelArchiveFile.write(
        new PanelArchive(
            List.of(plan), List.of(candidate), List.of(scorecard), List.of(), List.of()));
  }

  /** What is not in the store; empty where everything is. */
  Optional<Scorecard> unkept() {
    return unkept;
  }

  /** Why the last thing that was to be kept could not be. */
  String failure() {
    return failure;
  }

  /**
   * Brings what is not in the store into a file, if it isn't in one.
   *
   * @param folder where to, unless the interviewer has named a file
   */
  void rescue(Path folder) {
    if (unkept.isEmpty() || unkept.equals(inFile)) {
      file.filter(path -> unkept.isPresent()).ifPresent(ScorecardKeeping::tell);
      return;
    }
    Scorecard lost = unkept.get();
    try {
      Path path = NewFile.inFolder(folder, "scorecard-" + lost.id(), ".json", content(lost));
      inFile = unkept;
      tell(path);
    } catch (BadFileException e) {
      Output.message("the scorecard is neither kept nor in a file (" + e.getMessage() + "):");
      Output.text(text(lost));
    }
  }

  private static void tell(Path path) {
    Output.message("the scorecard is in " + path + "; import --replace takes it from there");
  }
}
