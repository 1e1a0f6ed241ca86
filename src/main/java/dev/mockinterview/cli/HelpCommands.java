package dev.mockinterview.cli;

import dev.mockinterview.interview.UnknownIdException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Says what there is; in place of Spring Shell's own, whose pages know neither examples nor us. */
@Component
class HelpCommands {

  /** In the order in which people come to need them. */
  static final List<String> GROUPS =
      List.of("Interview", "Interviewer", "Panel", "Scoring", "Bank", "Data", "Program");

  private static final String EVERYWHERE =
      """

      With every command: --data-dir DIR  where data lives
                          --bank DIR      another folder with questions/ and rubrics/
                          --person NAME   whose interviews, if not yours
                          --plain         linear text without colour and drawing
      """;

  @Command(
      name = "help",
      group = "Program",
      description = "Say what there is",
      help = "help [COMMAND]")
  void help(CommandContext context) {
    PrintWriter out = context.outputWriter();
    List<org.springframework.shell.core.command.Command> commands =
        context.commandRegistry().getCommands().stream()
            .sorted(Comparator.comparing(each -> each.getName()))
            .toList();
    String asked =
        context.parsedInput().arguments().stream()
            .map(CommandArgument::value)
            .collect(Collectors.joining(" "));
    if (asked.isEmpty()) {
      for (String group : GROUPS) {
        out.println(group);
        commands.stream()
            .filter(each -> each.getGroup().equals(group))
            .forEach(each -> out.printf("  %-17s %s%n", each.getName(), each.getDescription()));
      }
      out.print(EVERYWHERE);
      out.println("\nhelp COMMAND shows its options and examples.");
      return;
    }
    List<org.springframework.shell.core.command.Command> found =
        commands.stream().filter(each -> (each.getName() + " ").startsWith(asked + " ")).toList();
    if (found.isEmpty()) {
      throw new UnknownIdException(
          "command", asked, commands.stream().map(each -> each.getName()).toList());
    }
    found.forEach(
        each ->
            out.println(each.getDescription() + "\n\n" + each.getHelp().stripTrailing() + "\n"));
  }

  @Command(
      name = "version",
      group = "Program",
      description = "Name the program's version",
      help = "version")
  void version(CommandContext context) {
    context.outputWriter().println("mock-interview " + Version.OF_PROGRAM);
  }
}
