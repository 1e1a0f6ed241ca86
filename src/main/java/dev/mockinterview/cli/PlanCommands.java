package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.PanelListJson;
import dev.mockinterview.files.TextFile;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.PlanRequest;
import dev.mockinterview.interview.Planner;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Script;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.LeadPlanView;
import dev.mockinterview.terminal.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Makes and shows the plans that interviewers ask by. */
@Component
class PlanCommands {

  private static final String GROUP = "Interviewer";

  private final KeptScorecards kept;
  private final Workspaces workspaces;
  private final Output output;
  private final Clock clock;

  PlanCommands(KeptScorecards kept, Workspaces workspaces, Output output, Clock clock) {
    this.kept = kept;
    this.workspaces = workspaces;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "plan new",
      group = GROUP,
      description = "Fix what every candidate for a role is asked",
      help =
          """
          plan new NAME --role ROLE [--level junior|mid|senior] [--categories CATEGORY,...]
                   [--questions-per-round N] [--questions QUESTION,...] [--seed N]
                   [--opening FILE] [--closing FILE]

          Questions and rubrics are frozen with it: a later change of the bank doesn't reach a plan.
          --opening and --closing name texts to be read aloud in place of the usual ones.

          Examples:
          plan new api-dev --role "API developer"     two questions of each usual category
          plan new api-senior --role "API developer" --level senior --seed 7
          plan new short --role intern --questions basic-01,basic-05,security-02
          """)
  void make(
      @Option(longName = "role", description = "what the candidates apply for")
          @Nullable String role,
      @Option(longName = "level", description = "only questions of this level")
          @Nullable String level,
      @Option(longName = "categories", description = "these categories, one round each")
          @Nullable String categories,
      @Option(
              longName = "questions-per-round",
              description = "how many, 1 to 50",
              defaultValue = "2")
          String questionsPerRound,
      @Option(longName = "questions", description = "ask these instead of drawing")
          @Nullable String questions,
      @Option(longName = "seed", description = "draw the same questions again, by this number")
          @Nullable String seed,
      @Option(longName = "opening", description = "a file with what is read first")
          @Nullable Path opening,
      @Option(longName = "closing", description = "a file with what is read last")
          @Nullable Path closing,
      CommandContext context) {
    String name =
        Arguments.first(context)
            .orElseThrow(() -> new UsageException("plan new needs a name for the plan"));
    if (questions != null && categories != null) {
      throw new UsageException("--questions names what is asked; --categories can't go with it");
    }
    Bank bank = workspaces.open().bank();
    Optional<Level> wanted = Optional.ofNullable(level).map(OptionValues::level);
    Plan drawn =
        new Planner(bank)
            .plan(
                new PlanRequest(
                    categories == null
                        ? PlanRequest.usualCategories(bank)
                        : OptionValues.list(categories),
                    OptionValues.number("--questions-per-round", questionsPerRound, 1, 50),
                    questions == null ? List.of() : OptionValues.list(questions),
                    wanted,
                    seed == null ? InterviewStart.anySeed() : OptionValues.seed(seed),
                    false,
                    false));
    workspaces.open().prepare(drawn.questions());
    LeadPlan plan =
        plan(
            name,
            OptionValues.needed("plan new", "--role", role),
            wanted,
            drawn,
            bank,
            new Script(
                opening == null ? Script.USUAL.opening() : TextFile.read(opening),
                closing == null ? Script.USUAL.closing() : TextFile.read(closing)));
    if (!kept.all().add(plan)) {
      throw new CheckFailedException(
          "there is a plan " + name + " already; plans are frozen, so take another name");
    }
    new LeadPlanView(output.screen(context)).print(plan);
  }

  private LeadPlan plan(
      String name, String role, Optional<Level> level, Plan drawn, Bank bank, Script script) {
    List<Rubric> rubrics =
        drawn.questions().stream()
            .map(Question::id)
            .flatMap(id -> bank.rubric(id).stream())
            .toList();
    try {
      return new LeadPlan(name, role, level, drawn.rounds(), rubrics, script, clock.instant());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  @Command(
      name = "plan list",
      group = GROUP,
      description = "List the plans",
      help =
          """
          plan list [--format table|json]

          Examples:
          plan list
          """)
  void list(
      @Option(longName = "format", description = "how the list is shown", defaultValue = "table")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TABLE, Formats.JSON);
    List<LeadPlan> plans = kept.all().plans();
    if (form == Formats.JSON) {
      context.outputWriter().println(PanelListJson.plans(plans));
      return;
    }
    Screen screen = output.screen(context);
    if (plans.isEmpty()) {
      screen.line("No plans yet; \"plan new NAME --role ROLE\" makes one.");
      return;
    }
    screen.table(
        List.of(
            Column.whole("Plan"),
            Column.of("Role"),
            Column.of("Level"),
            Column.number("Questions"),
            Column.number("Minutes"),
            Column.number("Candidates")),
        plans.stream().map(this::row).toList());
  }

  private List<String> row(LeadPlan plan) {
    return List.of(
        plan.id(),
        plan.role(),
        plan.level().map(Wording::name).orElse("any"),
        String.valueOf(plan.questions().size()),
        String.valueOf(plan.questions().stream().mapToInt(Question::minutes).sum()),
        String.valueOf(kept.all().panels(plan.id()).size()));
  }

  @Command(
      name = "plan show",
      group = GROUP,
      description = "Show what a plan asks",
      help =
          """
          plan show PLAN [--format text|json]

          Its questions in order, with the time that each is given.

          Examples:
          plan show api-dev
          """)
  void show(
      @Option(longName = "format", description = "how it is shown", defaultValue = "text")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TEXT, Formats.JSON);
    LeadPlan plan = kept.plan(Arguments.first(context).orElse(null));
    if (form == Formats.JSON) {
      context.outputWriter().println(PanelListJson.plan(plan));
    } else {
      new LeadPlanView(output.screen(context)).print(plan);
    }
  }
}
