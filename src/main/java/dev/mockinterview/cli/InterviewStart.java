package dev.mockinterview.cli;

import dev.mockinterview.files.AnswerFile;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Begins the interview that a plan asks for, with a person or with a file of answers. */
@Component
class InterviewStart {

  /** Seeds are short, since people read them off one screen and type them into another. */
  private static final int SEEDS = 1_000_000;

  /**
   * How an interview is held, whatever it asks.
   *
   * @param answers a file with the answers; without one a person is asked
   * @param report where the report goes too
   */
  record Way(Optional<Path> answers, Optional<Path> report) {}

  private final Workspaces workspaces;
  private final Output output;
  private final InterviewSession session;
  private final Stores stores;
  private final Documents documents;
  private final Clock clock;

  InterviewStart(
      Workspaces workspaces,
      Output output,
      InterviewSession session,
      Stores stores,
      Documents documents,
      Clock clock) {
    this.workspaces = workspaces;
    this.output = output;
    this.session = session;
    this.stores = stores;
    this.documents = documents;
    this.clock = clock;
  }

  /** A seed for an interview where nobody asks for one. */
  static long anySeed() {
    return new SecureRandom().nextInt(SEEDS);
  }

  /**
   * Holds an interview from its first question to its report.
   *
   * @param heading what a person sees before the first question
   * @param notes what is to be said beside it, once nothing hinders the interview any more
   */
  void hold(Plan plan, Way way, String heading, List<String> notes, CommandContext context) {
    Workspace workspace = workspaces.open();
    Optional<Map<String, PreparedAnswer>> given = way.answers().map(AnswerFile::read);
    stores.openSoon();
    workspace.prepare(plan.questions());
    Reports reports = new Reports(workspaces.dataFolder(), way.report(), documents.layout());
    reports.check();
    Interview begun =
        Interview.begin(InterviewIds.at(clock), workspaces.person(), plan, clock.instant());
    notes.forEach(Output::message);
    if (given.isEmpty()) {
      output
          .terminalScreen()
          .paragraph(
              0, Tone.QUIET, heading + (plan.exam() ? ", exam: feedback comes at the end" : ""));
      session.ask(workspace, begun, reports);
    } else {
      Screen screen = output.screen(context);
      session.hold(
          begun,
          reports,
          screen,
          (keeper, draft) ->
              AnsweredInterview.run(begun, given.get(), workspace, keeper::step, clock, screen));
    }
  }
}
