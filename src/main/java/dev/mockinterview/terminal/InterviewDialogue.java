package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Score;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
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
  private final Screen screen;
  private final Marker marker;
  private final Keeper keeper;
  private final Clock clock;
  private final boolean followUps;

  /**
   * @param nanoTime measures how long an answer takes, since the clock may be set meanwhile
   * @param followUps whether the probe of a missing point is asked; not on a pipe, where nobody
   *     reads it and the next answer would be taken for its own
   */
  public InterviewDialogue(
      AnswerReader reader,
      Screen screen,
      Marker marker,
      Keeper keeper,
      Clock clock,
      LongSupplier nanoTime,
      boolean followUps) {
    this.prompt = new AnswerPrompt(reader, screen, clock, nanoTime, keeper);
    this.followUp = new FollowUpPrompt(reader, screen, marker);
    this.goOnPrompt = new GoOnPrompt(reader, screen);
    this.confidence = new ConfidencePrompt(reader, screen);
    this.screen = screen;
    this.marker = marker;
    this.keeper = keeper;
    this.clock = clock;
    this.followUps = followUps;
  }

  /** Asks what is left of the interview's plan; returns the interview as it ended or was left. */
  public Interview run(Interview begun) {
    return run(begun, "");
  }

  /**
   * Like {@link #run(Interview)}.
   *
   * @param draft what was typed for the first of its questions before; mostly empty
   */
  public Interview run(Interview begun, String draft) {
    Step step = new Step(begun, Then.GO_ON);
    String typed = draft;
    while (step.then() == Then.GO_ON && step.interview().current().isPresent()) {
      step = ask(step.interview(), step.interview().current().get(), typed);
      typed = "";
    }
    boolean left = step.then() == Then.LEAVE && step.interview().current().isPresent();
    return left ? step.interview() : save(step.interview().end(clock.instant()));
  }

  /** The interview after one question, and how it goes on. */
  private record Step(Interview interview, Then then) {}

  private Step ask(Interview interview, Question question, String draft) {
    QuestionView view = new QuestionView(screen);
    QuestionView.Place place = place(interview);
    String title = title(interview);
    Runnable show = () -> view.print(place, title, question);
    screen.blank();
    show.run();
    AnswerPrompt.Given given = prompt.ask(question, draft, show);
    Optional<Turn> turn = turn(interview, question, given);
    if (turn.isEmpty()) {
      return new Step(interview, given.then());
    }
    Interview after = save(interview.after(turn.get()));
    if (!after.plan().exam()) {
      return feedback(after, turn.get(), given.then());
    }
    screen.line(Tone.QUIET, "Kept.");
    return new Step(after, given.then());
  }

  private Optional<Turn> turn(Interview interview, Question question, AnswerPrompt.Given given) {
    if (given instanceof AnswerPrompt.Given.Answer answer) {
      boolean asks = interview.plan().asksConfidence() && !answer.text().isBlank();
      Optional<Confidence> sure = asks ? confidence.ask() : Optional.empty();
      return Optional.of(marker.turn(question, answer.text(), answer.timing(), sure));
    }
    return given instanceof AnswerPrompt.Given.Skip skip
        ? Optional.of(marker.skipped(question, skip.timing()))
        : Optional.empty();
  }

  /** Shows what became of the turn; returns the interview after it and how it goes on. */
  private Step feedback(Interview interview, Turn turn, Then then) {
    screen.blank();
    Optional<Score> score = turn.score();
    boolean asks = then == Then.GO_ON && followUps && !(turn.outcome() instanceof Outcome.Skipped);
    Step step = new Step(interview, then);
    if (score.isEmpty()) {
      screen.line(Tone.QUIET, inWords(turn));
    } else {
      ScoreView view = new ScoreView(screen);
      view.printMade(score.get());
      if (asks) {
        step = followUp(interview, turn);
      }
      view.printOpen(score.get(), shown(step.interview()));
    }
    boolean waits = asks && step.then() == Then.GO_ON;
    return waits ? new Step(step.interview(), goOnPrompt.ask(model(turn))) : step;
  }

  private Step followUp(Interview interview, Turn turn) {
    FollowUpPrompt.Done done = followUp.ask(turn);
    if (done.answered().isEmpty()) {
      return new Step(interview, done.then());
    }
    Turn completed = turn.withFollowUp(done.answered().get());
    Interview after = save(interview.withLastTurn(completed));
    followUp.print(completed);
    return new Step(after, done.then());
  }

  private static Set<String> shown(Interview interview) {
    return interview.turns().get(interview.turns().size() - 1).followUp().stream()
        .map(followUp -> followUp.result().point().id())
        .collect(Collectors.toSet());
  }

  private static Optional<String> model(Turn turn) {
    return turn.rubric().flatMap(Rubric::model);
  }

  private Interview save(Interview interview) {
    keeper.step(interview);
    return interview;
  }

  private static String inWords(Turn turn) {
    if (turn.outcome() instanceof Outcome.Skipped) {
      return "Skipped; it doesn't count.";
    }
    if (turn.outcome() instanceof Outcome.NotScored) {
      return "Kept. This question has no rubric yet, so it isn't scored and doesn't count.";
    }
    return turn.rubric().isPresent()
        ? "No answer; it counts as 0."
        : "No answer; without a rubric it doesn't count.";
  }

  private static QuestionView.Place place(Interview interview) {
    Plan plan = interview.plan();
    int index = interview.turns().size();
    return new QuestionView.Place(
        plan.roundOf(index) + 1, plan.rounds().size(), index + 1, plan.questions().size());
  }

  private static String title(Interview interview) {
    Plan plan = interview.plan();
    return plan.rounds().get(plan.roundOf(interview.turns().size())).title();
  }
}
