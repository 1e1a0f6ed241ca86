package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Turn;
import java.time.Clock;
import java.util.Optional;

/**
 * Leads one person through an interview. Every turn is saved before the screen says so; whatever
 * ends the interview, what was answered before stays.
 */
public final class InterviewDialogue {

  private final AnswerPrompt prompt;
  private final FollowUpPrompt followUp;
  private final Screen screen;
  private final Marker marker;
  private final Interviews interviews;
  private final Clock clock;
  private final boolean followUps;

  /**
   * @param followUps whether the probe of a missing point is asked; not on a pipe, where nobody
   *     reads it and the next answer would be taken for its own
   */
  public InterviewDialogue(
      AnswerReader reader,
      Screen screen,
      Marker marker,
      Interviews interviews,
      Clock clock,
      boolean followUps) {
    this.prompt = new AnswerPrompt(reader, screen, clock);
    this.followUp = new FollowUpPrompt(reader, screen, marker);
    this.screen = screen;
    this.marker = marker;
    this.interviews = interviews;
    this.clock = clock;
    this.followUps = followUps;
  }

  /** Asks what is left of the interview's plan; returns the interview as it ended. */
  public Interview run(Interview begun) {
    Interview interview = begun;
    boolean goOn = true;
    while (goOn && interview.current().isPresent()) {
      Question question = interview.current().get();
      QuestionView view = new QuestionView(screen);
      QuestionView.Place place = place(interview);
      String title = title(interview);
      Runnable show = () -> view.print(place, title, question);
      screen.blank();
      show.run();
      AnswerPrompt.Given given = prompt.ask(question, show);
      goOn = given.goesOn();
      Optional<Turn> turn = turn(question, given);
      if (turn.isPresent()) {
        interview = save(interview.after(turn.get()));
        if (!interview.plan().exam()) {
          goOn = feedback(interview, turn.get(), goOn);
          interview = interviews.find(interview.id()).orElse(interview);
        } else if (goOn) {
          screen.line(Tone.QUIET, "Kept.");
        }
      }
    }
    return save(interview.end(clock.instant()));
  }

  private Optional<Turn> turn(Question question, AnswerPrompt.Given given) {
    if (given instanceof AnswerPrompt.Given.Answer answer) {
      return Optional.of(marker.turn(question, answer.text(), answer.time()));
    }
    return given instanceof AnswerPrompt.Given.Skip skip
        ? Optional.of(marker.skipped(question, skip.time()))
        : Optional.empty();
  }

  /** Shows what became of the turn and offers the follow-up; returns whether to go on. */
  private boolean feedback(Interview interview, Turn turn, boolean goOn) {
    screen.blank();
    if (turn.outcome() instanceof Outcome.Scored scored) {
      new ScoreView(screen).print(scored.score());
    } else {
      screen.line(Tone.QUIET, inWords(turn));
    }
    if (!goOn || !followUps || turn.outcome() instanceof Outcome.Skipped) {
      return goOn;
    }
    FollowUpPrompt.Done done = followUp.ask(turn);
    done.answered()
        .ifPresent(answered -> save(interview.withLastTurn(turn.withFollowUp(answered))));
    return done.goesOn();
  }

  private Interview save(Interview interview) {
    interviews.save(interview);
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
