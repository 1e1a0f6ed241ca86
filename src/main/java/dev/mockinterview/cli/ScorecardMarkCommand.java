package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.cli.KeptScorecards.Subject;
import dev.mockinterview.files.TextFile;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.UnknownIdException;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Status;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Fills in one's own scorecard without any dialogue. */
@Component
class ScorecardMarkCommand {

  private final KeptScorecards kept;
  private final Workspaces workspaces;
  private final Output output;
  private final Clock clock;

  ScorecardMarkCommand(KeptScorecards kept, Workspaces workspaces, Output output, Clock clock) {
    this.kept = kept;
    this.workspaces = workspaces;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "scorecard mark",
      group = "Interviewer",
      description = "Write on your scorecard what you heard, without a dialogue",
      help =
          """
          scorecard mark --plan PLAN --candidate CANDIDATE --question QUESTION
                         [--hit POINT,...] [--partial POINT,...] [--missed POINT,...]
                         [--contradicted POINT,...] [--prompted POINT,...] [--open POINT,...]
                         [--note TEXT] [--quote TEXT] [--heard TEXT | --heard-file FILE]
                         [--rating 1-5] [--override SCORE --reason TEXT]
                         [--no-answer | --not-asked] [--drop] [--minutes N]

          Points go by id or by number. What one call says is kept together, or nothing of it. The
          machine's score of what was heard, your rating and an override stand beside each other.

          Examples:
          scorecard mark --plan api-dev --candidate Dora --question basic-05 --hit 1,2 --rating 4
          scorecard mark --plan api-dev --candidate Dora --question basic-05 --partial 3 --prompted 3 --quote "a stage is a snapshot"
          """)
  void mark(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who is interviewed")
          @Nullable String candidate,
      @Option(longName = "question", description = "which question") @Nullable String question,
      @Option(longName = "hit", description = "points that were made") @Nullable String hit,
      @Option(longName = "partial", description = "points half made") @Nullable String partial,
      @Option(longName = "missed", description = "points not made") @Nullable String missed,
      @Option(longName = "contradicted", description = "points denied")
          @Nullable String contradicted,
      @Option(longName = "prompted", description = "points that came after their probe")
          @Nullable String prompted,
      @Option(longName = "open", description = "points to open again") @Nullable String open,
      @Option(longName = "note", description = "a note") @Nullable String note,
      @Option(longName = "quote", description = "the candidate's own words") @Nullable String quote,
      @Option(longName = "heard", description = "what was heard, for the machine's score")
          @Nullable String heard,
      @Option(longName = "heard-file", description = "a file with what was heard")
          @Nullable Path heardFile,
      @Option(longName = "rating", description = "your rating") @Nullable String rating,
      @Option(longName = "override", description = "your score, 0 to 100, against the machine's")
          @Nullable String override,
      @Option(longName = "reason", description = "why the machine is wrong")
          @Nullable String reason,
      @Option(longName = "no-answer", description = "the candidate had nothing to say")
          boolean noAnswer,
      @Option(longName = "not-asked", description = "it wasn't asked") boolean notAsked,
      @Option(longName = "drop", description = "forget what the card has, with the two before")
          boolean drop,
      @Option(longName = "minutes", description = "time that the question took, added")
          @Nullable String minutes,
      CommandContext context) {
    Subject subject = kept.subject(plan, candidate);
    Question asked = question(subject.plan(), question);
    if (heard != null && heardFile != null) {
      throw new UsageException("--heard and --heard-file say the same; give one");
    }
    Marking marking = new Marking(subject.plan(), asked.id());
    marking.nothingSaid(noAnswer, notAsked, drop);
    marking.tick(Status.HIT, Optional.ofNullable(hit));
    marking.tick(Status.PARTIAL, Optional.ofNullable(partial));
    marking.tick(Status.MISSED, Optional.ofNullable(missed));
    marking.tick(Status.CONTRADICTED, Optional.ofNullable(contradicted));
    marking.prompted(Optional.ofNullable(prompted));
    marking.open(Optional.ofNullable(open));
    marking.note(Optional.ofNullable(note), false, clock.instant());
    marking.note(Optional.ofNullable(quote), true, clock.instant());
    marking.hear(
        Optional.ofNullable(heardFile)
            .map(TextFile::read)
            .or(() -> Optional.ofNullable(heard))
            .map(text -> heard(subject.plan(), asked, text)));
    marking.rate(Optional.ofNullable(rating));
    marking.override(Optional.ofNullable(override), Optional.ofNullable(reason));
    marking.spend(Optional.ofNullable(minutes));
    if (marking.isEmpty()) {
      throw new UsageException("nothing to mark; help scorecard mark says what there is");
    }
    Scorecard marked =
        save(
            subject,
            asked,
            card -> {
              Card after = marking.on(card);
              marking.requireFit(after, noAnswer, notAsked);
              return after;
            });
    Card card = marked.cards().get(subject.plan().questions().indexOf(asked));
    output.screen(context).paragraph(0, "Kept: " + asked.id() + ", " + inWords(card) + ".");
    if (card.ratedWithoutEvidence()) {
      Output.message("the rating stands on nothing written down");
    }
  }

  private Scorecard save(Subject subject, Question asked, UnaryOperator<Card> step) {
    try {
      Scorecard marked =
          kept.ownOrNew(subject).change(subject.plan().questions().indexOf(asked), step);
      kept.all().save(marked);
      return marked;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Question question(LeadPlan plan, @Nullable String id) {
    if (id == null) {
      throw new UsageException("scorecard mark needs --question ID; plan show has them");
    }
    return plan.questions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "question in the plan",
                    id,
                    plan.questions().stream().map(Question::id).toList()));
  }

  private Heard heard(LeadPlan plan, Question question, String text) {
    if (text.isBlank()) {
      throw new UsageException("what was heard is empty; --no-answer says that nothing was said");
    }
    Marker marker = workspaces.open().marker(plan.bank(), List.of(question));
    return new Heard(text, marker.score(question, text));
  }

  /** What stands on a card, the three values apart. */
  private static String inWords(Card card) {
    StringBuilder words = new StringBuilder(Wording.name(card.asked()).replace('_', ' '));
    if (!card.ticks().isEmpty()) {
      words.append(", ").append(Wording.count(card.ticks().size(), "tick"));
    }
    if (!card.notes().isEmpty()) {
      words.append(", ").append(Wording.count(card.notes().size(), "note"));
    }
    card.heard()
        .flatMap(Heard::score)
        .ifPresent(score -> words.append(", machine's score ").append(score.total()));
    card.rating().ifPresent(rating -> words.append(", rating ").append(rating));
    card.override().ifPresent(own -> words.append(", override ").append(own.score()));
    return words.toString();
  }
}
