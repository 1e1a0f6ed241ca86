package dev.mockinterview.cli;

import dev.mockinterview.terminal.HelpView;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.usage.CommandUsage;
import dev.mockinterview.usage.CommandUsages;
import java.io.PrintWriter;
import java.util.List;
import org.jline.utils.InfoCmp;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Says what there is; in place of Spring Shell's own, whose pages know neither examples nor us. */
@Component
class HelpCommands {

  private final Usages usages;
  private final Output output;

  HelpCommands(Usages usages, Output output) {
    this.usages = usages;
    this.output = output;
  }

  @Command(
      name = "help",
      group = "Program",
      description = "Say what there is",
      help =
          """
          help [COMMAND ...]

          Examples:
          help
          help report
          help bank     all commands that begin with it
          """)
  void help(CommandContext context) {
    CommandUsages all = usages.all();
    String asked = String.join(" ", Arguments.all(context));
    Screen screen = output.screen(context);
    HelpView view = new HelpView(screen);
    if (asked.isEmpty()) {
      view.print(all);
      return;
    }
    List<CommandUsage> found = all.within(asked);
    if (found.isEmpty()) {
      throw CommandNames.unknown(asked, all.names());
    }
    for (CommandUsage command : found) {
      if (!command.equals(found.get(0))) {
        screen.blank();
        screen.rule();
      }
      view.print(command);
    }
  }

  @Command(
      name = "version",
      group = "Program",
      description = "Name the program's version, and Java's",
      help =
          """
          version

          Examples:
          version
          """)
  void version(CommandContext context) {
    PrintWriter out = context.outputWriter();
    out.println("mock-interview " + Version.OF_PROGRAM);
    out.println(
        "Java %s, %s, %s %s"
            .formatted(
                Runtime.version(),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch")));
  }

  @Command(
      name = "clear",
      group = "Program",
      description = "Clear the screen",
      help =
          """
          clear

          Ctrl-L does it too. Where the output goes into a pipe or a file, nothing happens.

          Examples:
          clear
          """)
  void clear() {
    if (Output.isPerson()) {
      output.terminal().puts(InfoCmp.Capability.clear_screen);
      output.terminal().flush();
    }
  }

  @Command(
      name = "exit",
      group = "Program",
      description = "Leave the program's shell",
      help =
          """
          exit

          So do "quit" and Ctrl-D.

          Examples:
          exit
          """)
  void exit() {
    // the shell looks for it itself; as an argument of the program there is nothing to leave
  }
}
