package dev.mockinterview.cli;

import dev.mockinterview.cli.KeptScorecards.Subject;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.files.PanelJson;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Kit;
import dev.mockinterview.terminal.ScorecardView;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Shows and submits one's own scorecard. */
@Component
class ScorecardCommands {

  private static final String GROUP = "Interviewer";

  private final KeptScorecards kept;
  private final Output output;
  private final Clock clock;

  ScorecardCommands(KeptScorecards kept, Output output, Clock clock) {
    this.kept = kept;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "scorecard submit",
      group = GROUP,
      description = "Lock your scorecard, and see the others'",
      help =
          """
          scorecard submit --plan PLAN --candidate CANDIDATE
                           --recommendation strong-no|no|yes|strong-yes|no-decision
                           [--take-away TEXT]

          The recommendation is yours alone: the program never proposes one. Nothing on a submitted
          scorecard can be changed.

          Examples:
          scorecard submit --plan api-dev --candidate Dora --recommendation yes --take-away "Sound on stages, thin on throttling."
          """)
  void submit(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who is interviewed")
          @Nullable String candidate,
      @Option(longName = "recommendation", description = "what you recommend")
          @Nullable String recommendation,
      @Option(longName = "take-away", description = "what you take away") @Nullable String takeAway,
      CommandContext context) {
    Subject subject = kept.subject(plan, candidate);
    Scorecard own = kept.ownOrNew(subject);
    Optional<Recommendation> recommends =
        Optional.ofNullable(recommendation)
            .map(ScorecardCommands::recommendation)
            .or(own::recommendation);
    Scorecard submitted;
    try {
      submitted =
          own.conclude(takeAway == null ? own.takeAway() : takeAway, recommends)
              .submit(clock.instant());
    } catch (IllegalStateException e) {
      throw new CheckFailedException(
          "not submitted: " + e.getMessage() + (recommends.isEmpty() ? " (--recommendation)" : ""));
    }
    kept.all().save(submitted);
    Screen screen = output.screen(context);
    screen.paragraph(
        0,
        "Submitted and locked: your scorecard of %s on %s."
            .formatted(subject.candidate().person(), subject.plan().id()));
    List<String> bare = submitted.ratedWithoutEvidence();
    if (!bare.isEmpty()) {
      screen.paragraph(
          0, Tone.WARN, "Rated on nothing written down: " + String.join(", ", bare) + ".");
    }
  }

  @Command(
      name = "scorecard show",
      group = GROUP,
      description = "Show a scorecard",
      help =
          """
          scorecard show --plan PLAN --candidate CANDIDATE [--by INTERVIEWER] [--format text|md|json]

          Your own, or somebody else's that you may see. md is the kit as if filled in by hand.

          Examples:
          scorecard show --plan api-dev --candidate Dora
          scorecard show --plan api-dev --candidate Dora --by Ben --format md
          """)
  void show(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who is interviewed")
          @Nullable String candidate,
      @Option(longName = "by", description = "the interviewer, if not you") @Nullable String by,
      @Option(longName = "format", description = "how it is shown", defaultValue = "text")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TEXT, Formats.MD, Formats.JSON);
    Subject subject = kept.subject(plan, candidate);
    Scorecard scorecard =
        by == null
            ? kept.own(subject)
                .orElseThrow(
                    () ->
                        new CheckFailedException(
                            "you have no scorecard of %s on %s; lead begins one"
                                .formatted(subject.candidate().person(), subject.plan().id())))
            : kept.of(OptionValues.person(by), subject);
    switch (form) {
      case JSON -> context.outputWriter().println(new PanelJson().write(scorecard));
      case MD ->
          context
              .outputWriter()
              .print(
                  Markdown.of(
                      new Kit(clock.getZone()).of(subject.plan(), subject.candidate(), scorecard)));
      default ->
          new ScorecardView(output.screen(context), clock.getZone())
              .print(subject.plan(), subject.candidate(), scorecard);
    }
  }

  private static Recommendation recommendation(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    return Arrays.stream(Recommendation.values())
        .filter(each -> each.title().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                Suggestions.noChoice(
                    "recommendation",
                    name,
                    Arrays.stream(Recommendation.values()).map(Recommendation::title).toList()));
  }
}
