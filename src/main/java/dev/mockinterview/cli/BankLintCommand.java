package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.files.BadPackException;
import dev.mockinterview.files.Problem;
import dev.mockinterview.lint.Freshness;
import dev.mockinterview.report.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Tells authors what to mend. */
@Component
class BankLintCommand {

  private final Workspaces workspaces;
  private final Clock clock;

  BankLintCommand(Workspaces workspaces, Clock clock) {
    this.workspaces = workspaces;
    this.clock = clock;
  }

  @Command(
      name = "bank lint",
      group = "Bank",
      description = "Check every question and rubric",
      help =
          """
          bank lint [--stale-days N]

          Prints each problem as file:line: message; the exit status is 3 if there is any. With
          --stale-days also sources that were checked longer ago.

          Examples:
          bank lint
          bank lint --bank my-pack --stale-days 180
          """)
  void lint(
      @Option(
              longName = "stale-days",
              description = "the oldest check of a source that is fine, in days")
          @Nullable String staleDays,
      CommandContext context) {
    Freshness freshness = freshness(staleDays);
    List<Problem> problems = problems(freshness);
    problems.forEach(context.outputWriter()::println);
    if (!problems.isEmpty()) {
      throw new BadDataException(Wording.count(problems.size(), "problem") + " in the bank");
    }
    Bank bank = workspaces.open().bank();
    String questions = Wording.count(bank.questions().size(), "question");
    String rubrics = Wording.count(rubrics(bank), "rubric");
    context.outputWriter().println(questions + ", " + rubrics + ": no problems");
  }

  private Freshness freshness(@Nullable String staleDays) {
    OptionalInt days =
        staleDays == null
            ? OptionalInt.empty()
            : OptionalInt.of(OptionValues.number("--stale-days", staleDays, 0, 36_500));
    return new Freshness(LocalDate.now(clock), days);
  }

  private List<Problem> problems(Freshness freshness) {
    try {
      return new BankCheck(workspaces.open()).problems(freshness);
    } catch (BadPackException e) {
      return e.problems();
    }
  }

  private static long rubrics(Bank bank) {
    return bank.questions().stream().filter(q -> bank.outline(q.id()).isPresent()).count();
  }
}
