package dev.mockinterview.report;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** One interview whose every text somebody else may write. */
public record Spoiled(UnaryOperator<String> text) {

  private static final int ELSEWHERE = 1_000_000;

  static final String URL = "https://example.org/a_b*c(d)?x=1&amp;y=2&copy;=3#~~z~~";

  /** The interview where every text is the same. */
  public static Interview with(String text) {
    return new Spoiled(harmless -> text).interview();
  }

  /** The interview with texts that can do no harm. */
  public static Interview harmless() {
    return new Spoiled(harmless -> harmless).interview();
  }

  public Interview interview() {
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      questions.add(
          new Question(
              "q-" + i,
              "any",
              Level.MID,
              text("question"),
              List.of(text("hint")),
              3,
              Optional.empty()));
    }
    Plan plan =
        new Plan(
            List.of(new Round("any", text("title"), questions, List.of(text("tip")))),
            1,
            false,
            false);
    Interview interview = Interview.begin(text("id"), Sample.ANNA, plan, Samples.STARTED);
    List<Outcome> outcomes =
        List.of(
            new Outcome.Scored(text("answer"), score()),
            new Outcome.NotScored(text("answer")),
            new Outcome.NoAnswer(),
            new Outcome.Skipped());
    for (int i = 0; i < outcomes.size(); i++) {
      Turn turn =
          new Turn(
              questions.get(i),
              Optional.of(rubric(questions.get(i).id())),
              outcomes.get(i),
              Sample.lasting(Duration.ofSeconds(90)),
              Optional.empty(),
              Optional.empty());
      interview =
          interview.after(
              i > 0
                  ? turn
                  : turn.withFollowUp(
                      new FollowUp(text("probe"), text("answer"), scored(Status.HIT, 1))));
    }
    return interview.end(Samples.STARTED);
  }

  private Rubric rubric(String question) {
    return new Rubric(
        question,
        List.of(point("first"), point("second")),
        OptionalInt.empty(),
        List.of(misconception()),
        Optional.of(text("model")),
        List.of(),
        Optional.empty(),
        List.of(new Source(text("source"), URI.create(URL), Rubrics.CHECKED)),
        text("hash"));
  }

  private Score score() {
    return new Score(
        List.of(
            scored(Status.HIT, 1),
            scored(Status.PARTIAL, 0.5),
            scored(Status.CONTRADICTED, 0),
            PointScore.missed(point("missed"))),
        List.of(new FoundMisconception(misconception(), evidence())),
        List.of(Flag.TOO_LONG),
        9,
        text("hash"),
        text("engine"));
  }

  private PointScore scored(Status status, double credit) {
    return new PointScore(
        point(Wording.name(status)), status, credit, evidence(), Optional.of(text("remark")));
  }

  private List<Evidence> evidence() {
    String words = text("words");
    return List.of(elsewhere(words), elsewhere(words));
  }

  /** Words that no answer has, so that nothing in it is marked. */
  private static Evidence elsewhere(String words) {
    return new Evidence(ELSEWHERE, ELSEWHERE + words.length(), words);
  }

  private KeyPoint point(String id) {
    return new KeyPoint(
        id,
        text("says"),
        Importance.MUST,
        Polarity.POSITIVE,
        List.of(new Part(text("part"), List.of("phrase"))),
        Optional.of(text("advice")),
        Optional.empty());
  }

  private Misconception misconception() {
    return new Misconception(
        "claim",
        text("says"),
        text("correction"),
        2,
        Optional.empty(),
        Polarity.POSITIVE,
        List.of("phrase"));
  }

  private String text(String harmless) {
    return text.apply(harmless);
  }
}
