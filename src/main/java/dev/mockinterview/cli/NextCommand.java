package dev.mockinterview.cli;

import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.progress.NextSteps;
import dev.mockinterview.terminal.NextView;
import java.time.Clock;
import java.util.List;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Says what to practise now. */
@Component
class NextCommand {

  private final Workspaces workspaces;
  private final KeptInterviews kept;
  private final Output output;
  private final Clock clock;

  NextCommand(Workspaces workspaces, KeptInterviews kept, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.kept = kept;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "next",
      group = "Interview",
      description = "Say what to practise now",
      help = "next     what to practise now, and the command to type for it")
  void next(CommandContext context) {
    List<InterviewHead> own = kept.own();
    NextSteps steps =
        new NextSteps(
            workspaces.open().bank(),
            own,
            kept.last(own, head -> head.asked() > 0),
            kept.progress(),
            clock.instant());
    new NextView(output.screen(context), clock.getZone(), workspaces.optionsToRepeat())
        .print(steps.suggestions());
  }
}
