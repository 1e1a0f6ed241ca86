package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.terminal.InterviewDialogue;
import dev.mockinterview.terminal.Keeper;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.SummaryView;
import dev.mockinterview.terminal.TerminalAnswerReader;
import dev.mockinterview.terminal.Tone;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Holds an interview from where it stands to its report, and keeps every step. */
@Component
class InterviewSession {

  private final Output output;
  private final Stores stores;
  private final KeptInterviews kept;
  private final Clock clock;

  InterviewSession(Output output, Stores stores, KeptInterviews kept, Clock clock) {
    this.output = output;
    this.stores = stores;
    this.kept = kept;
    this.clock = clock;
  }

  /** Asks the person at the terminal what is left of the interview. */
  void ask(Workspace workspace, Interview interview, Reports reports) {
    Screen screen = output.terminalScreen();
    hold(
        interview,
        reports,
        screen,
        (keeper, draft) ->
            new InterviewDialogue(
                    TerminalAnswerReader.on(output.terminal()),
                    screen,
                    workspace.marker(),
                    keeper,
                    clock,
                    System::nanoTime,
                    Output.isPerson())
                .run(interview, draft));
  }

  /**
   * Holds the interview.
   *
   * @param way takes what keeps each step and what was typed before; returns the interview as it
   *     ended or was left
   */
  void hold(
      Interview interview,
      Reports reports,
      Screen screen,
      BiFunction<Keeper, String, Interview> way) {
    Interviews interviews = stores.open().interviews();
    // before the first answer, so that a store that can't be opened is found in time; find would
    // take what another program has done meanwhile for what this interview goes on from
    String draft = interviews.draft(interview.id()).orElse("");
    // before it too, so that nothing is to be read any more when the report is to be written
    Map<String, Turn> earlier = kept.before(interview);
    try (UnfinishedInterview guard =
        new UnfinishedInterview(interview, interviews, reports.against(earlier))) {
      Interview last = way.apply(guard, draft);
      if (last.turns().isEmpty()) {
        screen.line(Tone.QUIET, "Nothing was answered, so there is no report.");
        sayWhereItWasLeft(last, screen);
        return;
      }
      Reports.Written written = guard.write(last);
      new SummaryView(screen).print(last, Changes.of(last, earlier));
      sayWhereItWasLeft(last, screen);
      show(written, screen);
    }
  }

  /** An interview of which nothing was kept, not even a draft, can't be resumed. */
  private void sayWhereItWasLeft(Interview last, Screen screen) {
    if (last.ended().isEmpty() && stores.open().interviews().find(last.id()).isPresent()) {
      screen.paragraph(
          0,
          "Left at question %d of %d; \"resume\" goes on with it."
              .formatted(last.turns().size() + 1, last.plan().questions().size()));
    }
  }

  /** Says where the report is; where it could be written nowhere, the screen keeps it. */
  private static void show(Reports.Written written, Screen screen) {
    written.paths().forEach(path -> screen.labelled("Report:", Tone.PLAIN, path.toString()));
    written.problems().forEach(Output::message);
    if (written.paths().isEmpty()) {
      screen.paragraph(0, written.text());
    }
    if (!written.problems().isEmpty()) {
      throw new CheckFailedException("the report could not be written everywhere");
    }
  }
}
