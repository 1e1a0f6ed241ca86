package dev.mockinterview.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Small sound values of the bank, where a test cares only for what it names. */
public final class Some {

  private Some() {}

  public static Question question(String id, String category) {
    return question(id, category, Level.MID);
  }

  public static Question question(String id, String category, Level level) {
    return new Question(id, category, level, "What is " + id + "?", List.of(), 3, Optional.empty());
  }

  public static Category category(String id, Question... questions) {
    return new Category(id, "The title of " + id, List.of(questions), List.of());
  }

  /** A point of one part. */
  public static KeyPoint point(String id, Importance importance, String... phrases) {
    return point(id, importance, new Part("the part", List.of(phrases)));
  }

  /** A point of any parts. */
  public static KeyPoint point(String id, Importance importance, Part... parts) {
    return new KeyPoint(
        id,
        "The fact " + id + ".",
        importance,
        Polarity.POSITIVE,
        List.of(parts),
        Optional.empty(),
        Optional.empty());
  }

  /** The point with a follow-up question. */
  public static KeyPoint probed(KeyPoint point, String probe) {
    return new KeyPoint(
        point.id(),
        point.says(),
        point.importance(),
        point.polarity(),
        point.parts(),
        point.advice(),
        Optional.of(probe));
  }

  /** The rubric with a model answer. */
  public static Rubric modelled(Rubric rubric, String model) {
    return new Rubric(
        rubric.question(),
        rubric.points(),
        rubric.ownEnough(),
        rubric.misconceptions(),
        Optional.of(model),
        rubric.examples(),
        rubric.anchors(),
        rubric.sources(),
        rubric.hash());
  }

  /** Another version of the rubric. */
  public static Rubric version(String hash, Rubric rubric) {
    return new Rubric(
        rubric.question(),
        rubric.points(),
        rubric.ownEnough(),
        rubric.misconceptions(),
        rubric.model(),
        rubric.examples(),
        rubric.anchors(),
        rubric.sources(),
        hash);
  }

  public static Misconception claim(String id, int cost, String... phrases) {
    return new Misconception(
        id,
        "The false claim " + id + ".",
        "The truth about " + id + ".",
        cost,
        Optional.empty(),
        Polarity.POSITIVE,
        List.of(phrases));
  }

  /** The claim that can't stand together with a point. */
  public static Misconception against(String point, Misconception claim) {
    return new Misconception(
        claim.id(),
        claim.says(),
        claim.correction(),
        claim.cost(),
        Optional.of(point),
        claim.polarity(),
        claim.phrases());
  }

  public static Rubric rubric(String question, KeyPoint... points) {
    return rubric(question, OptionalInt.empty(), List.of(), points);
  }

  public static Rubric rubric(
      String question, OptionalInt enough, List<Misconception> claims, KeyPoint... points) {
    return new Rubric(
        question,
        Arrays.asList(points),
        enough,
        claims,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        "0123456789ab");
  }
}
