package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Plan;
import java.util.Locale;

/** Shows a question as an interviewer would read it out. */
public final class QuestionView {

  /**
   * Where in an interview a question stands; all count from 1.
   *
   * @param round the round
   * @param rounds how many rounds there are
   * @param question the question within the interview
   * @param questions how many questions there are
   */
  public record Place(int round, int rounds, int question, int questions) {

    public Place {
      check("round", round, rounds);
      check("question", question, questions);
    }

    /** Where the question stands that an interview asks now. */
    static Place of(Interview interview) {
      Plan plan = interview.plan();
      int index = interview.turns().size();
      return new Place(
          plan.roundOf(index) + 1, plan.rounds().size(), index + 1, plan.questions().size());
    }

    private static void check(String what, int number, int last) {
      if (number < 1 || number > last) {
        throw new IllegalArgumentException(what + " must be 1 to " + last + ", was " + number);
      }
    }
  }

  private static final String KEYS =
      "Type your answer. An empty line ends it. :help lists what else you can do.";

  private final Screen screen;

  public QuestionView(Screen screen) {
    this.screen = screen;
  }

  /** Prints the question with its place, whom it is for, and which keys answer it. */
  public void print(Place place, String category, Question question) {
    String left =
        screen
            .style()
            .joined(
                "Round " + place.round() + " of " + place.rounds(),
                category,
                "question " + place.question() + " of " + place.questions());
    String right =
        screen
            .style()
            .joined(
                question.level().name().toLowerCase(Locale.ROOT),
                "about " + question.minutes() + " min");
    screen.spread(new Span(Tone.QUIET, left), new Span(Tone.QUIET, right));
    screen.blank();
    screen.paragraph(0, Tone.TITLE, question.text());
    screen.blank();
    screen.paragraph(0, Tone.QUIET, KEYS);
  }
}
