package dev.mockinterview.store;

import static dev.mockinterview.bank.Importance.BONUS;
import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Interviews in which anything may become of a question; the same seed gives the same ones. */
final class RandomInterviews {

  static final Person BEN = new Person("Ben O'Hara");

  /** In the order of their characters, which isn't that of every language. */
  private static final List<String> CATEGORIES = List.of("basic", "hands-on", "handsome");

  private static final KeyPoint NAME = Some.point("name", MUST, "first");
  private static final KeyPoint URL = Some.point("url", MUST, "second");
  private static final KeyPoint OWN = Some.point("own", SHOULD, "third");
  private static final KeyPoint USE = Some.point("use", BONUS, "fourth");

  private static final double[] CREDITS = {0, 0, 1 / 3.0, 0.5, 0.75, 1, 1};

  private final Random random;
  private final List<Question> questions = new ArrayList<>();

  RandomInterviews(long seed) {
    this.random = new Random(seed);
    CATEGORIES.forEach(
        category -> {
          for (int i = 1; i <= 3; i++) {
            questions.add(Some.question(category + "-0" + i, category));
          }
        });
  }

  /** The interviews in the order in which they began; the last one was left. */
  List<Interview> several(int number) {
    List<Interview> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Person person = random.nextInt(3) == 0 ? BEN : Sample.ANNA;
      boolean left = i == number - 1;
      all.add(interview("i" + i, person, 3 + random.nextInt(5), left));
    }
    return all;
  }

  private Interview interview(String id, Person person, int length, boolean left) {
    List<Question> drawn = new ArrayList<>(questions);
    Collections.shuffle(drawn, random);
    List<Round> rounds =
        drawn.subList(0, length).stream()
            .map(question -> new Round(question.category(), "Any", List.of(question), List.of()))
            .toList();
    // the clock may be set back in between
    Instant started = Instant.parse("2026-11-22T10:00:00Z").plusSeconds(random.nextInt(9_999));
    Plan plan = new Plan(rounds, random.nextLong(), random.nextBoolean(), random.nextBoolean());
    Interview interview = Interview.begin(id, person, plan, started);
    for (Question question : plan.questions().subList(0, left ? length / 2 : length)) {
      interview = interview.after(turn(question));
    }
    return left ? interview : interview.end(started.plusSeconds(60));
  }

  private Turn turn(Question question) {
    Rubric rubric = rubric(question, random.nextBoolean());
    Turn turn =
        switch (random.nextInt(7)) {
          case 0 -> Sample.turn(question, Optional.of(rubric), new Outcome.NoAnswer());
          case 1 -> Sample.turn(question, Optional.empty(), new Outcome.NoAnswer());
          case 2 -> Sample.turn(question, Optional.of(rubric), new Outcome.Skipped());
          case 3 -> Sample.turn(question, Optional.empty(), new Outcome.NotScored("yes"));
          default -> Sample.scored(question, rubric, credits(rubric));
        };
    Duration time =
        random.nextInt(4) == 0 ? Duration.ZERO : Duration.ofMillis(random.nextInt(9_999));
    return Sample.given(turn, time, Confidence.of(random.nextInt(6)));
  }

  private double[] credits(Rubric rubric) {
    return rubric.points().stream()
        .mapToDouble(point -> CREDITS[random.nextInt(CREDITS.length)])
        .toArray();
  }

  /** Two versions, of which each has a point that the other lacks. */
  private static Rubric rubric(Question question, boolean newer) {
    Rubric rubric =
        newer
            ? Some.rubric(question.id(), URL, NAME, USE)
            : Some.rubric(question.id(), NAME, URL, OWN);
    return Some.version(question.id() + (newer ? "-b" : "-a"), rubric);
  }
}
