package dev.mockinterview.cli;

import dev.mockinterview.cli.KeptScorecards.Subject;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.LeadDialogue;
import dev.mockinterview.terminal.LeadMeeting;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Lets a person lead the interview of a candidate. */
@Component
class LeadCommand {

  private final Workspaces workspaces;
  private final KeptScorecards kept;
  private final Output output;
  private final Clock clock;

  LeadCommand(Workspaces workspaces, KeptScorecards kept, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.kept = kept;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "lead",
      group = "Interviewer",
      description = "Lead the interview of a candidate by single keys",
      help =
          """
          lead --plan PLAN --candidate CANDIDATE

          Shows each question to read aloud, its key points to tick with one key, what to ask for
          those that are open, and the clock. Everything is kept at once; the same command goes on
          where it was left. ? shows the keys.

          On a pipe the same keys work; white space between them doesn't count, and n " h v s take
          the rest of the line.

          Examples:
          lead --plan api-dev --candidate Dora
          echo '> 1 3a n She named the stages' | mock-interview lead --plan api-dev --candidate Dora
          """)
  void lead(
      @Option(longName = "plan", description = "what is asked; \"plan list\" shows the plans")
          @Nullable String plan,
      @Option(longName = "candidate", description = "who is asked; \"candidate list\" shows them")
          @Nullable String candidate,
      CommandContext context) {
    Subject subject = kept.subject(plan, candidate);
    boolean goesOn = kept.own(subject).isPresent();
    Scorecard begun = kept.ownOrNew(subject);
    if (!goesOn && kept.state(subject).closed()) {
      throw new CheckFailedException(
          "the panel of %s on %s is closed; nobody can join it any more"
              .formatted(begun.candidate(), begun.plan()));
    }
    lead(subject, begun, goesOn);
  }

  private void lead(Subject subject, Scorecard begun, boolean goesOn) {
    LeadPlan plan = subject.plan();
    Screen screen = output.terminalScreen();
    if (Output.isPerson()) {
      String questions = Wording.count(plan.questions().size(), "question");
      screen.line(Tone.QUIET, "Getting " + questions + " ready.");
    }
    LeadMeeting meeting =
        new LeadMeeting(
            plan, subject.candidate(), workspaces.open().marker(plan.bank(), plan.questions()));
    ScorecardKeeping keeping = new ScorecardKeeping(kept.all(), plan, subject.candidate());
    LeadDialogue dialogue =
        new LeadDialogue(
            output.terminal(),
            screen,
            meeting,
            keeping,
            clock,
            System::nanoTime,
            Output.isPerson());
    Scorecard last;
    LeadGuard guard = new LeadGuard(dialogue);
    try {
      last = dialogue.run(begun, goesOn);
    } finally {
      keeping.rescue(workspaces.dataFolder());
      guard.close();
    }
    tell(screen, last, goesOn || !last.equals(begun));
    if (keeping.unkept().isPresent()) {
      throw new CheckFailedException("not everything is kept: " + keeping.failure());
    }
  }

  /** Says where things stand, and what to type next. */
  private void tell(Screen screen, Scorecard last, boolean begun) {
    String of =
        " --plan "
            + ShellWords.quoted(last.plan())
            + " --candidate "
            + ShellWords.quoted(last.candidate().name())
            + workspaces.optionsToRepeat();
    if (last.submitted().isPresent()) {
      screen.paragraph(0, "Submitted and locked. Next, once the others have submitted theirs:");
      screen.line("panel show" + of);
      return;
    }
    long asked = last.cards().stream().filter(card -> card.asked() != Asked.NOT_ASKED).count();
    long rated = last.cards().stream().filter(card -> card.rating().isPresent()).count();
    screen.paragraph(
        0,
        begun
            ? "%d of %d questions asked, %d rated, not submitted. This goes on with it:"
                .formatted(asked, last.cards().size(), rated)
            : "Nothing was begun. This begins it:");
    screen.line("lead" + of);
  }
}
