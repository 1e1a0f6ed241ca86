package dev.mockinterview.cli;

import dev.mockinterview.cli.KeptScorecards.Subject;
import dev.mockinterview.files.PanelReportJson;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Closing;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards.PanelState;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.PanelView;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What interviewers do together, once each has submitted an own scorecard. */
@Component
class PanelCommands {

  private static final String GROUP = "Panel";

  private final KeptScorecards kept;
  private final Output output;
  private final Clock clock;

  PanelCommands(KeptScorecards kept, Output output, Clock clock) {
    this.kept = kept;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "panel show",
      group = GROUP,
      description = "Put the scorecards of a candidate side by side",
      help =
          """
          panel show --plan PLAN --candidate CANDIDATE [--format text|json]

          What lies two or more apart comes first. Before you have submitted your own scorecard
          nothing of the others' is shown.

          Examples:
          panel show --plan api-dev --candidate Dora
          """)
  void show(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who was interviewed")
          @Nullable String candidate,
      @Option(longName = "format", description = "how it is shown", defaultValue = "text")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TEXT, Formats.JSON);
    Subject subject = kept.subject(plan, candidate);
    List<Scorecard> visible = kept.panel(subject).scorecards();
    if (form == Formats.JSON) {
      context
          .outputWriter()
          .println(
              PanelReportJson.panel(
                  subject.plan(), subject.candidate(), visible, kept.agreed(subject)));
      return;
    }
    Screen screen = output.screen(context);
    new PanelView(screen).print(subject.plan(), subject.candidate(), visible, kept.agreed(subject));
    PanelState state = kept.state(subject);
    if (!state.complete()) {
      screen.blank();
      screen.paragraph(
          0,
          Tone.WARN,
          "%d of %s submitted; the others aren't shown yet."
              .formatted(state.submitted(), Wording.count(state.scorecards(), "scorecard")));
    }
  }

  @Command(
      name = "panel consensus",
      group = GROUP,
      description = "Record the rating that a panel agreed on",
      help =
          """
          panel consensus --plan PLAN --candidate CANDIDATE --question QUESTION --rating 1-5
                          [--why TEXT] [--again]

          --why says for everybody who moves from the own rating what moved them: one text for all,
          or "Anna: heard less than I thought; Ben: missed the second half". The ratings of the
          scorecards stay as they are. --again replaces what was agreed before.

          Examples:
          panel consensus --plan api-dev --candidate Dora --question basic-05 --rating 4 --why "Anna: the quota came unprompted"
          """)
  void consensus(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who was interviewed")
          @Nullable String candidate,
      @Option(longName = "question", description = "which question") @Nullable String question,
      @Option(longName = "rating", description = "what was agreed on") @Nullable String rating,
      @Option(longName = "why", description = "what moved those who move") @Nullable String why,
      @Option(longName = "again", description = "replace what was agreed before") boolean again,
      CommandContext context) {
    Subject subject = kept.subject(plan, candidate);
    String asked = OptionValues.needed("panel consensus", "--question ID", question);
    int agreed =
        OptionValues.number(
            "--rating", OptionValues.needed("panel consensus", "--rating N", rating), 1, 5);
    Panel panel = kept.completePanel(subject);
    Optional<Consensus> before =
        kept.all().consensus(kept.me(), subject.plan().id(), subject.candidate().person()).stream()
            .filter(each -> each.question().equals(asked))
            .findFirst();
    if (before.isPresent() && !again) {
      throw new CheckFailedException(
          "the panel agreed on %d for %s already; --again replaces that"
              .formatted(before.get().rating(), asked));
    }
    Consensus consensus = agree(panel, asked, agreed, Optional.ofNullable(why));
    if (!kept.all().save(consensus, before)) {
      throw new CheckFailedException(
          "somebody recorded another rating of "
              + asked
              + " meanwhile; nothing was overwritten, panel show shows it");
    }
    Screen screen = output.screen(context);
    screen.paragraph(0, "Agreed: %d for %s.".formatted(agreed, asked));
    for (Consensus.Move move : consensus.moves()) {
      screen.paragraph(0, "%s moves from %d: %s".formatted(move.who(), move.from(), move.why()));
    }
  }

  private Consensus agree(Panel panel, String question, int rating, Optional<String> why) {
    try {
      List<Person> movers = panel.movers(question, rating);
      return panel.agree(
          question,
          rating,
          why.map(text -> Reasons.of(text, movers)).orElse(Map.of()),
          kept.me(),
          clock.instant());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  @Command(
      name = "panel close",
      group = GROUP,
      description = "Let nobody join a panel any more, and others see it",
      help =
          """
          panel close --plan PLAN --candidate CANDIDATE

          All scorecards must be submitted. Whoever isn't on the panel, such as a recruiter, sees it
          from then on. Agreeing on a rating closes a panel too.

          Examples:
          panel close --plan api-dev --candidate Dora
          """)
  void close(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who was interviewed")
          @Nullable String candidate,
      CommandContext context) {
    Subject subject = kept.subject(plan, candidate);
    Panel panel = kept.completePanel(subject);
    if (panel.scorecards().stream().noneMatch(card -> card.interviewer().equals(kept.me()))) {
      throw new CheckFailedException(kept.me() + " isn't on the panel");
    }
    kept.all()
        .close(
            new Closing(
                subject.plan().id(), subject.candidate().person(), kept.me(), clock.instant()));
    output
        .screen(context)
        .paragraph(
            0,
            "Closed: the panel of %s on %s, with %s."
                .formatted(
                    subject.candidate().person(),
                    subject.plan().id(),
                    Wording.count(panel.scorecards().size(), "scorecard")));
  }
}
