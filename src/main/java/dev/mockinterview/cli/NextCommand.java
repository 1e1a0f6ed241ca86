package dev.mockinterview.cli;

import dev.mockinterview.terminal.NextView;
import java.time.Clock;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Says what to practise now. */
@Component
class NextCommand {

  private final Workspaces workspaces;
  private final Practice practice;
  private final Output output;
  private final Clock clock;

  NextCommand(Workspaces workspaces, Practice practice, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.practice = practice;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "next",
      group = "Interview",
      description = "Say what to practise now",
      help =
          """
          next

          Looks at what is unfinished, missed, weak, new or long ago, and gives the command for each;
          the most useful comes first.

          Examples:
          next
          next --person Anna     what somebody else should practise
          """)
  void next(CommandContext context) {
    new NextView(output.screen(context), clock.getZone(), workspaces.optionsToRepeat())
        .print(practice.look().suggestions());
  }
}
