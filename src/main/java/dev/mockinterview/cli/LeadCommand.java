package dev.mockinterview.cli;

import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.UnknownIdException;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards;
import dev.mockinterview.terminal.LeadDialogue;
import dev.mockinterview.terminal.LeadMeeting;
import dev.mockinterview.terminal.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Lets a person lead the interview of a candidate. */
@Component
class LeadCommand {

  private final Workspaces workspaces;
  private final Stores stores;
  private final Output output;
  private final Clock clock;

  LeadCommand(Workspaces workspaces, Stores stores, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.stores = stores;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "lead",
      group = "Panel",
      description = "Lead the interview of a candidate by single keys",
      help =
          """
          lead --plan PLAN --candidate NAME

          Shows each question to read aloud, its key points to tick with one key, what to ask
          for those that are open, and the clock. Everything is kept at once; the same command
          goes on where it was left. ? shows the keys.

          lead --plan api-1 --candidate Dora
          echo '> 1 3a n She named the stages' | lead --plan api-1 --candidate Dora
                                              keys from a pipe do the same; white space
                                              between them doesn't count, and n " h v s
                                              take the rest of the line
          """)
  void lead(
      @Option(longName = "plan", description = "what is asked; plan list shows the plans")
          @Nullable String plan,
      @Option(longName = "candidate", description = "who is asked; candidate list shows them")
          @Nullable String candidate,
      CommandContext context) {
    if (plan == null || candidate == null) {
      throw new UsageException("lead needs --plan and --candidate");
    }
    Scorecards scorecards = stores.open().scorecards();
    LeadPlan asked = plan(scorecards, plan);
    Candidate who = candidate(scorecards, candidate);
    Person interviewer = workspaces.person();
    if (who.person().equals(interviewer)) {
      throw new UsageException(
          "nobody interviews themselves; --person names the interviewer, who is "
              + interviewer
              + " now");
    }
    Optional<Scorecard> own = scorecards.own(interviewer, asked.id(), who.person());
    own.ifPresent(this::requireOpen);
    lead(asked, who, scorecards, own);
  }

  private static LeadPlan plan(Scorecards scorecards, String id) {
    return scorecards
        .plan(id)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "plan", id, scorecards.plans().stream().map(LeadPlan::id).toList()));
  }

  private static Candidate candidate(Scorecards scorecards, String name) {
    List<Candidate> all = scorecards.candidates();
    return all.stream()
        .filter(each -> each.person().name().equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "candidate", name, all.stream().map(each -> each.person().name()).toList()));
  }

  private void requireOpen(Scorecard own) {
    if (own.submitted().isPresent()) {
      throw new CheckFailedException(
          "your scorecard of "
              + own.candidate()
              + " on "
              + own.plan()
              + " is submitted and locked; nobody can change it");
    }
  }

  private void lead(LeadPlan plan, Candidate who, Scorecards scorecards, Optional<Scorecard> own) {
    Marker marker = new Marker(plan.bank(), workspaces.open().scorer());
    try {
      marker.prepare(plan.questions());
    } catch (IllegalArgumentException e) {
      throw new BadDataException(String.valueOf(e.getMessage()), e);
    }
    Scorecard begun =
        own.orElseGet(
            () ->
                Scorecard.begin(
                    InterviewIds.at(clock), plan, who, workspaces.person(), clock.instant()));
    Screen screen = output.terminalScreen();
    ScorecardKeeping keeping = new ScorecardKeeping(scorecards, plan, who);
    Scorecard last;
    try {
      last =
          new LeadDialogue(
                  output.terminal(),
                  screen,
                  new LeadMeeting(plan, who, marker),
                  keeping,
                  clock,
                  System::nanoTime,
                  Output.isPerson())
              .run(begun, own.isPresent());
    } finally {
      keeping.rescue(workspaces.dataFolder());
    }
    tell(screen, last, own.isPresent() || !last.equals(begun));
    if (keeping.unkept().isPresent()) {
      throw new CheckFailedException("not everything is kept: " + keeping.failure());
    }
  }

  /** Says where things stand, and what to type next. */
  private void tell(Screen screen, Scorecard last, boolean kept) {
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
        kept
            ? "%d of %d questions asked, %d rated, not submitted. This goes on with it:"
                .formatted(asked, last.cards().size(), rated)
            : "Nothing was begun. This begins it:");
    screen.line("lead" + of);
  }
}
