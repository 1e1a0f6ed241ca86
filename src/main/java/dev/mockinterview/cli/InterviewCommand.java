package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.PlanRequest;
import dev.mockinterview.interview.Planner;
import dev.mockinterview.interview.Round;
import dev.mockinterview.report.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Holds a solo interview, with a person or with a file of answers. */
@Component
class InterviewCommand {

  private final Workspaces workspaces;
  private final InterviewStart start;

  InterviewCommand(Workspaces workspaces, InterviewStart start) {
    this.workspaces = workspaces;
    this.start = start;
  }

  @Command(
      name = "interview",
      group = "Interview",
      description = "Take a mock interview",
      help =
          """
          interview [--categories CATEGORY,...] [--level junior|mid|senior]
                    [--questions-per-round N] [--questions QUESTION,...] [--seed N]
                    [--exam] [--confidence] [--answers FILE] [--report FILE]

          Without options: four rounds (basic, security, integration, scenario) of three
          questions. Every answer is kept before you see its score; resume goes on with an
          interview that you leave.

          With --answers nothing is asked: the file has JSON lines {"question_id": "basic-01",
          "answer": "..."}, and a planned question without a line counts as skipped.

          Examples:
          interview
          interview --categories security --level senior
          interview --questions basic-01,security-02 --exam
          interview --answers answers.jsonl --report feedback.md     nothing is asked
          """)
  void interview(
      @Option(longName = "categories", description = "these categories, one round each")
          @Nullable String categories,
      @Option(
              longName = "questions-per-round",
              description = "how many, 1 to 50",
              defaultValue = "3")
          String questionsPerRound,
      @Option(longName = "questions", description = "ask these instead of drawing")
          @Nullable String questions,
      @Option(longName = "level", description = "only questions of this level")
          @Nullable String level,
      @Option(longName = "seed", description = "draw the same questions again, by this number")
          @Nullable String seed,
      @Option(longName = "exam", description = "no feedback before the end") boolean exam,
      @Option(longName = "confidence", description = "say after each answer how sure you were")
          boolean confidence,
      @Option(longName = "answers", description = "a file of JSON lines with the answers")
          @Nullable Path answers,
      @Option(longName = "report", description = "also write the report there")
          @Nullable Path report,
      CommandContext context) {
    if (questions != null && categories != null) {
      throw new UsageException("--questions names what is asked; --categories can't go with it");
    }
    Bank bank = workspaces.open().bank();
    List<String> wanted =
        categories == null ? PlanRequest.usualCategories(bank) : OptionValues.list(categories);
    Plan plan =
        new Planner(bank)
            .plan(
                new PlanRequest(
                    wanted,
                    OptionValues.number("--questions-per-round", questionsPerRound, 1, 50),
                    questions == null ? List.of() : OptionValues.list(questions),
                    Optional.ofNullable(level).map(OptionValues::level),
                    seed == null ? InterviewStart.anySeed() : OptionValues.seed(seed),
                    exam,
                    confidence));
    start.hold(
        plan,
        new InterviewStart.Way(Optional.ofNullable(answers), Optional.ofNullable(report)),
        heading(plan),
        questions == null ? missing(plan, wanted) : List.of(),
        context);
  }

  private static String heading(Plan plan) {
    int questions = plan.questions().size();
    return Wording.count(questions, "question") + ", seed " + plan.seed();
  }

  /** A round that the bank has no question of the level for isn't left out in silence. */
  private static List<String> missing(Plan plan, List<String> categories) {
    List<String> planned = plan.rounds().stream().map(Round::category).toList();
    return categories.stream()
        .filter(category -> !planned.contains(category))
        .map(category -> "no question of this level in " + category)
        .toList();
  }
}
