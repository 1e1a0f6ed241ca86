package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
import dev.mockinterview.usage.CompletionScript;
import dev.mockinterview.usage.ManualPage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Gives a system's shell and its manual what they need to know of the commands. */
@Component
class CompletionCommands {

  private final Usages usages;
  private final Workspaces workspaces;

  CompletionCommands(Usages usages, Workspaces workspaces) {
    this.usages = usages;
    this.workspaces = workspaces;
  }

  @Command(
      name = "completion",
      group = "Program",
      description = "Print a script that lets your system's shell complete commands",
      help =
          """
          completion bash|zsh|fish

          It completes commands, options, their values, files, the ids of the built-in questions (or
          those of --bank), and of interviews that have a report. The program's own shell completes
          on its own.

          Examples:
          mock-interview completion bash > ~/.mock-interview.bash     source it in ~/.bashrc
          mock-interview completion zsh > ~/.zfunc/_mock-interview     a folder of fpath
          mock-interview completion fish > ~/.config/fish/completions/mock-interview.fish
          """)
  void completion(CommandContext context) {
    List<String> shells =
        Arrays.stream(CompletionScript.Shell.values())
            .map(shell -> shell.name().toLowerCase(Locale.ROOT))
            .toList();
    String asked =
        Arguments.first(context)
            .orElseThrow(
                () -> new UsageException("completion needs a shell: " + String.join(", ", shells)));
    if (!shells.contains(asked)) {
      throw Suggestions.noChoice("shell", asked, shells);
    }
    Bank bank = workspaces.open().bank();
    CompletionScript script =
        new CompletionScript(
            usages.all(),
            bank.questions().stream().map(Question::id).toList(),
            bank.categories().stream().map(Category::id).toList());
    print(script.of(CompletionScript.Shell.valueOf(asked.toUpperCase(Locale.ROOT))), context);
  }

  @Command(
      name = "manual",
      group = "Program",
      description = "Print the manual page",
      help =
          """
          manual

          It is written for the program man. All commands are in it, with what "help" says of them.

          Examples:
          mock-interview manual | man -l -
          mock-interview manual > ~/.local/share/man/man1/mock-interview.1
          """)
  void manual(CommandContext context) {
    print(ManualPage.of(usages.all(), Version.OF_PROGRAM), context);
  }

  private static void print(String text, CommandContext context) {
    context.outputWriter().print(text);
    context.outputWriter().flush();
  }
}
