package dev.mockinterview.scoring;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Small rubrics for the tests of single rules. */
final class Probe {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.english();

  private final Scorer scorer;
  private String question = "What is it?";

  Probe(String... synonyms) {
    Lexicon lexicon =
        synonyms.length == 0 ? Lexicon.EMPTY : new Lexicon(List.of(List.of(synonyms)));
    this.scorer =
        new Scorer(
            ANALYZER, lexicon, List.of("the stage state of a server caches requests for clients"));
  }

  Probe asking(String text) {
    question = text;
    return this;
  }

  /** What one point with these phrases earns in an answer. */
  PointScore point(String answer, String... phrases) {
    return score(answer, point("p", Polarity.POSITIVE, phrases)).points().get(0);
  }

  /** The status of one point with these phrases in an answer. */
  Status status(String answer, String... phrases) {
    return point(answer, phrases).status();
  }

  /** The status of one point that is a denial. */
  Status denialStatus(String answer, String... phrases) {
    return score(answer, point("p", Polarity.NEGATIVE, phrases)).points().get(0).status();
  }

  /** Whether a misconception with these phrases is found. */
  boolean claims(String answer, String... phrases) {
    Misconception claim =
        new Misconception(
            "m", "Wrong.", "Right.", 3, Optional.of("p"), Polarity.POSITIVE, List.of(phrases));
    Rubric rubric = rubric(List.of(point("p", Polarity.POSITIVE, "xylophone")), List.of(claim));
    return !scorer.score(scorer.compile(question, rubric), answer).misconceptions().isEmpty();
  }

  Score score(String answer, KeyPoint... points) {
    return scorer.score(scorer.compile(question, rubric(List.of(points), List.of())), answer);
  }

  static KeyPoint point(String id, Polarity polarity, String... phrases) {
    return new KeyPoint(
        id,
        "The fact " + id + ".",
        Importance.MUST,
        polarity,
        List.of(new Part("The fact " + id + ".", List.of(phrases))),
        Optional.empty(),
        Optional.empty());
  }

  static Rubric rubric(List<KeyPoint> points, List<Misconception> claims) {
    return Some.rubric("q-01", OptionalInt.empty(), claims, points.toArray(KeyPoint[]::new));
  }
}
