package dev.mockinterview.cli;

import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.terminal.RubricView;
import dev.mockinterview.terminal.Screen;
import java.util.Optional;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Shows one question with everything that its rubric says. */
@Component
class BankShowCommand {

  private final Workspaces workspaces;
  private final Output output;

  BankShowCommand(Workspaces workspaces, Output output) {
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "bank show",
      group = "Bank",
      description = "Show a question with its rubric",
      help =
          """
          bank show QUESTION [--phrases]

          Examples:
          bank show basic-05
          bank show basic-05 --phrases
          """)
  void show(
      @Option(longName = "phrases", description = "show the phrases too") boolean phrases,
      CommandContext context) {
    if (context.parsedInput().arguments().isEmpty()) {
      throw new UsageException("bank show needs the id of a question; bank list has them");
    }
    Workspace workspace = workspaces.open();
    Question question = workspace.question(context.parsedInput().arguments().get(0).value());
    Screen screen = output.screen(context);
    RubricView view = new RubricView(screen, phrases);
    view.print(
        question, workspace.bank().category(question.category()).map(Category::title).orElse(""));
    Optional<Rubric> rubric = workspace.bank().rubric(question.id());
    if (rubric.isPresent()) {
      view.print(rubric.get());
    } else {
      screen.blank();
      screen.paragraph(0, "There is no rubric yet.");
    }
  }
}
