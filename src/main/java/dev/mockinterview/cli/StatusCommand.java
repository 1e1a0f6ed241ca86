package dev.mockinterview.cli;

import dev.mockinterview.files.StatusJson;
import dev.mockinterview.panel.Waiting;
import dev.mockinterview.progress.Suggestion;
import dev.mockinterview.store.Place;
import dev.mockinterview.terminal.StatusView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Says how things stand. */
@Component
class StatusCommand {

  private final Workspaces workspaces;
  private final Stores stores;
  private final Practice practice;
  private final Output output;
  private final Clock clock;

  StatusCommand(
      Workspaces workspaces, Stores stores, Practice practice, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.stores = stores;
    this.practice = practice;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "status",
      group = "Interview",
      description = "Say how things stand, and the one next step",
      help =
          """
          status [--format text|json]

          Whose data this is and where, what is kept, what you left and what waits for you, each
          with the command that goes on with it, and the one next step. "next" has more of those.

          Examples:
          status
          status --format json
          """)
  void status(
      @Option(longName = "format", description = "how it is shown", defaultValue = "text")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TEXT, Formats.JSON);
    Path folder = workspaces.dataFolder().toAbsolutePath();
    Place place = StorePlaces.of(folder, System.getenv());
    boolean kept = KeptData.isAt(place);
    Practice.Look look = kept ? practice.look() : practice.fresh();
    List<Waiting> waiting =
        kept ? Waiting.of(stores.open().scorecards(), workspaces.person()) : List.of();
    Suggestion next = look.suggestions().get(0);
    String where = place instanceof Place.Server server ? server.name() : folder.toString();
    String options = workspaces.optionsToRepeat();
    if (form == Formats.JSON) {
      context
          .outputWriter()
          .println(
              StatusJson.status(
                  workspaces.person(),
                  where,
                  look.standing(),
                  waiting,
                  next.command() + options,
                  ShellWords::quoted));
    } else {
      new StatusView(output.screen(context), clock.getZone(), ShellWords::quoted, options)
          .print(workspaces.person(), where, look.standing(), waiting, next);
    }
  }
}
