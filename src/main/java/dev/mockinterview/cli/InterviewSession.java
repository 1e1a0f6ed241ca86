package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.terminal.InterviewDialogue;
import dev.mockinterview.terminal.Keeper;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.TerminalAnswerReader;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Holds an interview from where it stands to its report, and keeps every step. */
@Component
class InterviewSession {

  private final Workspaces workspaces;
  private final Output output;
  private final Stores stores;
  private final KeptInterviews kept;
  private final Clock clock;

  InterviewSession(
      Workspaces workspaces, Output output, Stores stores, KeptInterviews kept, Clock clock) {
    this.workspaces = workspaces;
    this.output = output;
    this.stores = stores;
    this.kept = kept;
    this.clock = clock;
  }

  /** Asks the person at the terminal what is left of the interview. */
  void ask(Workspace workspace, Interview interview, Reports reports) {
    ask(workspace, interview, reports, Map.of());
  }

  /**
   * Asks the person at the terminal what is left of the interview.
   *
   * @param drafts answers to go on from, by the ids of their questions
   */
  void ask(
      Workspace workspace,
      Interview interview,
      Reports reports,
      Map<String, PreparedAnswer> drafts) {
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
                .run(interview, with(drafts, interview, draft)));
  }

  private static Map<String, PreparedAnswer> with(
      Map<String, PreparedAnswer> drafts, Interview interview, String draft) {
    Map<String, PreparedAnswer> all = new HashMap<>(drafts);
    interview.current().ifPresent(asked -> all.putIfAbsent(asked.id(), PreparedAnswer.of(draft)));
    return all;
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
        new UnfinishedInterview(interview, draft, interviews, reports.against(earlier))) {
      Interview last = way.apply(guard.keeping(), draft);
      new Conclusion(guard, interviews, earlier, workspaces.optionsToRepeat(), screen).tell(last);
    }
  }
}
