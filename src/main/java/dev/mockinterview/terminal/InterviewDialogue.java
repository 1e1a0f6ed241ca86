package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.Turn;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Leads one person through an interview. Every turn is saved before the screen says so; whatever
 * ends the interview, what was answered before stays.
 */
public final class InterviewDialogue {

  private final AnswerPrompt prompt;
  private final FollowUpPrompt followUp;
  private final GoOnPrompt goOnPrompt;
  private final ConfidencePrompt confidence;
  private final KeepPrompt keeping;
  private final Screen screen;
  private final Marker marker;
  private final Clock clock;
  private final boolean attended;

  /**
   * @param nanoTime measures how long an answer takes, since the clock may be set meanwhile
   * @param attended whether a person is there to be asked more than the questions; not on a pipe,
   *     where nobody reads it and the next answer would be taken for its own
   */
  public InterviewDialogue(
      AnswerReader reader,
      Screen screen,
      Marker marker,
      Keeper keeper,
      Clock clock,
      LongSupplier nanoTime,
      boolean attended) {
    this.prompt = new AnswerPrompt(reader, screen, clock, nanoTime, attended);
    this.followUp = new FollowUpPrompt(reader, screen, marker);
    this.goOnPrompt = new GoOnPrompt(reader, screen);
    this.confidence = new ConfidencePrompt(reader, screen);
    this.keeping = new KeepPrompt(reader, screen, keeper, attended);
    this.screen = screen;
    this.marker = marker;
    this.clock = clock;
    this.attended = attended;
  }

  /**
   * Asks what is left of the interview's plan; returns the interview as it ended or was left.
   *
   * @param drafts what was written of answers before, by the ids of their questions
   * @throws dev.mockinterview.interview.StoreException where a step can't be kept and nobody is
   *     there to decide what is to be done
   */
  public Interview run(Interview begun, Map<String, PreparedAnswer> drafts) {
    Step step = new Step(begun, Then.GO_ON);
    while (step.then() == Then.GO_ON && step.interview().current().isPresent()) {
      Question question = step.interview().current().get();
      step =
          ask(step.interview(), question, drafts.getOrDefault(question.id(), PreparedAnswer.NONE));
    }
    if (step.then() == Then.LEAVE
        && (step.interview().current().isPresent() || keeping.abandoned())) {
      return step.interview();
    }
    Interview ended = step.interview().end(clock.instant());
    keeping.end(ended);
    return ended;
  }

  /** The interview as far as it has come, and how it goes on. */
  private record Step(Interview interview, Then then) {

    Turn last() {
      return interview.turns().get(interview.turns().size() - 1);
    }
  }

  private Step ask(Interview interview, Question question, PreparedAnswer draft) {
    QuestionView view = new QuestionView(screen);
    QuestionView.Place place = QuestionView.Place.of(interview);
    String title = title(interview);
    Runnable show = () -> view.print(place, title, question);
    screen.blank();
    show.run();
    AnswerPrompt.Given given =
        prompt.ask(question, draft.text(), typed -> keeping.soon(interview, typed), show);
    Optional<Turn> turn = turn(question, given, draft);
    if (turn.isPresent()) {
      Step step = sure(keep(interview.after(turn.get()), given.then()));
      return keeping.abandoned() ? step : feedback(step);
    }
    if (given instanceof AnswerPrompt.Given.Nothing nothing && given.then() == Then.LEAVE) {
      keeping.leave(interview, nothing.typed());
    }
    return new Step(interview, given.then());
  }

  private Optional<Turn> turn(Question question, AnswerPrompt.Given given, PreparedAnswer draft) {
    if (given instanceof AnswerPrompt.Given.Answer answer) {
      return Optional.of(
          marker.turn(question, answer.text(), answer.timing(), draft.confidenceIn(answer.text())));
    }
    return given instanceof AnswerPrompt.Given.Skip skip
        ? Optional.of(marker.skipped(question, skip.timing()))
        : Optional.empty();
  }

  private Step keep(Interview interview, Then then) {
    return new Step(interview, keeping.step(interview, then));
  }

  /** Asks how sure the person is of an answer, which is kept by then. */
  private Step sure(Step step) {
    boolean asks = attended && step.interview().plan().asksConfidence() && !keeping.abandoned();
    if (!asks || step.last().answer().isEmpty()) {
      return step;
    }
    ConfidencePrompt.Done done = confidence.ask(step.last().confidence());
    Then then = step.then() == Then.GO_ON ? done.then() : step.then();
    return done.said()
        .map(said -> step.interview().withLastTurn(step.last().withConfidence(said)))
        .map(surer -> keep(surer, then))
        .orElseGet(() -> new Step(step.interview(), then));
  }

  /** Shows what became of the last turn; returns the interview after it and how it goes on. */
  private Step feedback(Step step) {
    if (step.interview().plan().exam()) {
      if (keeping.upToDate()) {
        screen.line(Tone.QUIET, "Kept.");
      }
      return step;
    }
    screen.blank();
    Turn turn = step.last();
    boolean asks = attended && !(turn.outcome() instanceof Outcome.Skipped);
    Step after = step;
    if (turn.score().isEmpty()) {
      screen.line(Tone.QUIET, inWords(turn));
    } else {
      ScoreView view = new ScoreView(screen);
      view.printMade(turn.score().get());
      if (asks && step.then() == Then.GO_ON) {
        after = followUp(step);
      }
      if (keeping.abandoned()) {
        return after;
      }
      view.printOpen(turn.score().get(), shown(after.last()));
    }
    boolean waits = asks && after.then() == Then.GO_ON;
    return waits ? new Step(after.interview(), goOnPrompt.ask(model(turn))) : after;
  }

  /** What is typed of a follow-up stands in the turn at once: a crash makes it the answer. */
  private Step followUp(Step step) {
    AtomicBoolean typed = new AtomicBoolean();
    FollowUpPrompt.Done done =
        followUp.ask(
            step.last(),
            turn -> {
              typed.set(true);
              keeping.soon(step.interview().withLastTurn(turn), "");
            });
    if (done.answered().isEmpty()) {
      return typed.get()
          ? keep(step.interview(), done.then())
          : new Step(step.interview(), done.then());
    }
    Turn completed = step.last().withFollowUp(done.answered().get());
    Step after = keep(step.interview().withLastTurn(completed), done.then());
    if (!keeping.abandoned()) {
      followUp.print(completed);
    }
    return after;
  }

  private static Set<String> shown(Turn turn) {
    return turn.followUp().stream()
        .map(followUp -> followUp.result().point().id())
        .collect(Collectors.toSet());
  }

  private static Optional<String> model(Turn turn) {
    return turn.rubric().flatMap(Rubric::model);
  }

  private String inWords(Turn turn) {
    if (turn.outcome() instanceof Outcome.Skipped) {
      return "Skipped; it doesn't count.";
    }
    if (turn.outcome() instanceof Outcome.NotScored) {
      return (keeping.upToDate() ? "Kept. " : "")
          + "This question has no rubric yet, so it isn't scored and doesn't count.";
    }
    return turn.rubric().isPresent()
        ? "No answer; it counts as 0."
        : "No answer; without a rubric it doesn't count.";
  }

  private static String title(Interview interview) {
    Plan plan = interview.plan();
    return plan.rounds().get(plan.roundOf(interview.turns().size())).title();
  }
}
