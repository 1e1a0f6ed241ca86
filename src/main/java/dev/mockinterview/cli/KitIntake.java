package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.FilledKit;
import dev.mockinterview.files.KitFile;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Scorecard;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes a scorecard of a kit that somebody filled in. */
@Component
class KitIntake {

  private final KeptScorecards kept;
  private final Workspaces workspaces;
  private final Clock clock;

  KitIntake(KeptScorecards kept, Workspaces workspaces, Clock clock) {
    this.kept = kept;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /**
   * Keeps what stands on the sheet as a scorecard of whoever filled it in.
   *
   * @throws BadFileException where the sheet can't be understood
   * @throws CheckFailedException where there is such a scorecard already
   */
  Scorecard take(Path file) {
    FilledKit kit = KitFile.read(file, kept.all()::plan);
    Candidate candidate =
        kept.candidate(
            kit.candidate()
                .map(Person::name)
                .orElseThrow(
                    () -> new BadFileException(file + ": nobody's name stands behind Candidate:")));
    Person interviewer = kit.interviewer().orElseGet(kept::me);
    if (kept.all().own(interviewer, kit.plan().id(), candidate.person()).isPresent()) {
      throw new CheckFailedException(
          "%s has a scorecard of %s on %s already; a kit doesn't overwrite it"
              .formatted(interviewer, candidate.person(), kit.plan().id()));
    }
    Instant at = kit.at(clock.getZone(), clock.instant());
    Marker marker = workspaces.open().marker(kit.plan().bank(), kit.plan().questions());
    try {
      Scorecard scorecard =
          kit.scorecard(InterviewIds.at(clock), candidate.person(), interviewer, at, marker::score);
      kept.all().save(scorecard);
      return scorecard;
    } catch (IllegalArgumentException e) {
      throw new BadFileException(file + ": " + e.getMessage(), e);
    }
  }
}
