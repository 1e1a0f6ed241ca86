package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.BankJson;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Shows the bank. */
@Component
class BankListCommand {

  private final Workspaces workspaces;
  private final Output output;

  BankListCommand(Workspaces workspaces, Output output) {
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "bank list",
      group = "Bank",
      description = "List all questions",
      help =
          """
          bank list [--format table|json]

          Examples:
          bank list
          bank list --bank my-pack --format json
          """)
  void list(
      @Option(longName = "format", description = "how the list is shown", defaultValue = "table")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TABLE, Formats.JSON);
    Bank bank = workspaces.open().bank();
    if (form == Formats.JSON) {
      context.outputWriter().println(BankJson.list(bank));
      return;
    }
    Screen screen = output.screen(context);
    boolean whole = screen.style().linear(); // records have room for everything
    List<Column> columns = new ArrayList<>(List.of(Column.of("Id"), Column.of("Level")));
    if (whole) {
      columns.add(Column.of("Category"));
    }
    columns.addAll(List.of(Column.number("Points"), Column.number("Examples")));
    if (whole) {
      columns.addAll(List.of(Column.number("Misconceptions"), Column.number("Sources")));
    }
    columns.add(Column.of("Question"));
    screen.table(
        columns, bank.questions().stream().map(question -> row(bank, question, whole)).toList());
  }

  private static List<String> row(Bank bank, Question question, boolean whole) {
    List<String> row = new ArrayList<>();
    row.add(question.id());
    row.add(question.level().name().toLowerCase(Locale.ROOT));
    if (whole) {
      row.add(question.category());
    }
    row.add(count(bank, question, Outline::points));
    row.add(count(bank, question, Outline::examples));
    if (whole) {
      row.add(count(bank, question, Outline::misconceptions));
      row.add(count(bank, question, Outline::sources));
    }
    row.add(question.text());
    return row;
  }

  private static String count(Bank bank, Question question, ToIntFunction<Outline> counted) {
    Optional<Outline> outline = bank.outline(question.id());
    return outline.map(each -> String.valueOf(counted.applyAsInt(each))).orElse("-");
  }
}
