package dev.mockinterview.cli;

import dev.mockinterview.files.AnswerFile;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.PlanRequest;
import dev.mockinterview.interview.Planner;
import dev.mockinterview.interview.Round;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Holds a solo interview, with a person or with a file of answers. */
@Component
class InterviewCommand {

  /** Seeds are short, since people read them off one screen and type them into another. */
  private static final int SEEDS = 1_000_000;

  private final Workspaces workspaces;
  private final Output output;
  private final InterviewSession session;
  private final Stores stores;
  private final Clock clock;

  InterviewCommand(
      Workspaces workspaces, Output output, InterviewSession session, Stores stores, Clock clock) {
    this.workspaces = workspaces;
    this.output = output;
    this.session = session;
    this.stores = stores;
    this.clock = clock;
  }

  @Command(
      name = "interview",
      group = "Interview",
      description = "Take a mock interview",
      help =
          """
          interview [--categories a,b] [--questions-per-round N] [--questions id,id] [--level L]
                    [--seed N] [--exam] [--confidence] [--answers FILE] [--report FILE]

          interview                                  four rounds of three questions
          interview --categories security --level senior
          interview --questions basic-01,security-02 --exam
          interview --answers answers.jsonl --report feedback.md     nothing is asked
          """)
  void interview(
      @Option(longName = "categories", description = "categories, one round each")
          @Nullable String categories,
      @Option(longName = "questions-per-round", description = "1 to 50", defaultValue = "3")
          String questionsPerRound,
      @Option(longName = "questions", description = "ids of questions instead of drawing")
          @Nullable String questions,
      @Option(longName = "level", description = "junior, mid or senior") @Nullable String level,
      @Option(longName = "seed", description = "draws the same questions again")
          @Nullable String seed,
      @Option(longName = "exam", description = "no feedback before the end") boolean exam,
      @Option(longName = "confidence", description = "say after each answer how sure you were")
          boolean confidence,
      @Option(longName = "answers", description = "JSON lines with the answers")
          @Nullable Path answers,
      @Option(longName = "report", description = "also write the report there")
          @Nullable Path report,
      CommandContext context) {
    Workspace workspace = workspaces.open();
    Optional<Path> wanted = Optional.ofNullable(report);
    Map<String, AnswerFile.Prepared> given = answers == null ? Map.of() : AnswerFile.read(answers);
    Plan plan =
        new Planner(workspace.bank())
            .plan(
                new PlanRequest(
                    categories == null ? PlanRequest.DEFAULT_CATEGORIES : list(categories),
                    OptionValues.number("--questions-per-round", questionsPerRound, 1, 50),
                    questions == null ? List.of() : list(questions),
                    Optional.ofNullable(level).map(OptionValues::level),
                    seed == null ? new SecureRandom().nextInt(SEEDS) : seed(seed),
                    exam,
                    confidence));
    if (questions != null && categories != null) {
      throw new UsageException("--questions names what is asked; --categories can't go with it");
    }
    stores.openSoon();
    workspace.prepare(plan.questions());
    Reports reports = new Reports(workspaces.dataFolder(), wanted, clock.getZone());
    reports.check();
    Interview begun =
        Interview.begin(InterviewIds.at(clock), workspaces.person(), plan, clock.instant());
    if (questions == null) {
      sayWhatIsMissing(
          plan, categories == null ? PlanRequest.DEFAULT_CATEGORIES : list(categories));
    }
    if (answers == null) {
      Screen screen = output.terminalScreen();
      screen.paragraph(0, Tone.QUIET, heading(plan));
      session.ask(workspace, begun, reports);
    } else {
      Screen screen = output.screen(context);
      session.hold(
          begun,
          reports,
          screen,
          (keeper, draft) ->
              AnsweredInterview.run(begun, given, workspace, keeper::step, clock, screen));
    }
  }

  private static String heading(Plan plan) {
    return count(plan.questions().size())
        + ", seed "
        + plan.seed()
        + (plan.exam() ? ", exam: feedback comes at the end" : "");
  }

  /** A round that the bank has no question of the level for isn't left out in silence. */
  private static void sayWhatIsMissing(Plan plan, List<String> categories) {
    List<String> planned = plan.rounds().stream().map(Round::category).toList();
    categories.stream()
        .filter(category -> !planned.contains(category))
        .forEach(category -> Output.message("no question of this level in " + category));
  }

  private static String count(int questions) {
    return questions == 1 ? "1 question" : questions + " questions";
  }

  private static List<String> list(String value) {
    List<String> items =
        Arrays.stream(value.split(",")).map(String::strip).filter(i -> !i.isEmpty()).toList();
    if (items.isEmpty()) {
      throw new UsageException("an empty list was given: \"" + value + "\"");
    }
    return items;
  }

  private static long seed(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UsageException("--seed must be a whole number, was \"" + value + "\"", e);
    }
  }
}
