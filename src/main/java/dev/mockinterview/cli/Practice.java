package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.progress.NextSteps;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.progress.Standing;
import dev.mockinterview.progress.Suggestion;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at a person's interviews: the one source of what {@code status} and {@code next} say. */
@Component
class Practice {

  /**
   * What was found.
   *
   * @param standing how it stands
   * @param suggestions what to do, most useful first, at least one
   */
  record Look(Standing standing, List<Suggestion> suggestions) {}

  private final Workspaces workspaces;
  private final KeptInterviews kept;
  private final Clock clock;

  Practice(Workspaces workspaces, KeptInterviews kept, Clock clock) {
    this.workspaces = workspaces;
    this.kept = kept;
    this.clock = clock;
  }

  Look look() {
    List<InterviewHead> own = kept.own();
    return look(own, kept.last(own, head -> head.asked() > 0), kept.progress());
  }

  /** The same where nothing is kept yet, without asking a database. */
  Look fresh() {
    return look(List.of(), Optional.empty(), Progress.NONE);
  }

  private Look look(List<InterviewHead> own, Optional<Interview> last, Progress progress) {
    Bank bank = workspaces.open().bank();
    return new Look(
        Standing.of(bank, own, progress),
        new NextSteps(bank, own, last, progress, clock.instant()).suggestions());
  }
}
