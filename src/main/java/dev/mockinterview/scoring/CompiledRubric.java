package dev.mockinterview.scoring;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.text.Quantity;
import java.util.List;
import java.util.Set;

/** A rubric made ready for scoring; make it once with {@link Scorer#compile} and use it often. */
public final class CompiledRubric {

  /**
   * A point with the phrases of each of its parts.
   *
   * @param parts for each part its phrases
   * @param mayRepeat whether words of the question make it
   */
  record Point(KeyPoint point, List<List<Sought>> parts, boolean mayRepeat) {

    static Point of(KeyPoint point, List<List<Sought>> parts) {
      return new Point(
          point,
          parts,
          parts.stream().flatMap(List::stream).allMatch(sought -> sought.phrase().mayRepeat()));
    }
  }

  record Claim(Misconception misconception, List<Sought> phrases) {}

  private final Rubric rubric;
  private final List<Point> points;
  private final List<Claim> claims;
  private final Keys keys;
  private final Set<String> questionStems;
  private final boolean asksForNames;
  private final List<Quantity> amounts;

  CompiledRubric(
      Rubric rubric,
      List<Point> points,
      List<Claim> claims,
      Keys keys,
      Set<String> questionStems,
      boolean asksForNames) {
    this.rubric = rubric;
    this.points = List.copyOf(points);
    this.claims = List.copyOf(claims);
    this.keys = keys;
    this.questionStems = Set.copyOf(questionStems);
    this.asksForNames = asksForNames;
    this.amounts = amountsOf(this.points);
  }

  /** The rubric that this was made from. */
  public Rubric rubric() {
    return rubric;
  }

  List<Point> points() {
    return points;
  }

  List<Claim> claims() {
    return claims;
  }

  /** What the phrases look for. */
  Keys keys() {
    return keys;
  }

  /** Stems of the question's content words: repeating them says nothing. */
  Set<String> questionStems() {
    return questionStems;
  }

  /** Whether the question asks to name things, so that a bare list is a fair answer. */
  boolean asksForNames() {
    return asksForNames;
  }

  /** Whether the rubric itself names this amount anywhere; then it is no wrong number. */
  boolean knows(Quantity amount) {
    return amounts.stream().anyMatch(amount::sameAs);
  }

  private static List<Quantity> amountsOf(List<Point> points) {
    return points.stream()
        .flatMap(point -> point.parts().stream())
        .flatMap(List::stream)
        .flatMap(sought -> sought.phrase().terms().stream())
        .flatMap(term -> term.options().stream())
        .filter(Phrase.Option.Amount.class::isInstance)
        .map(option -> ((Phrase.Option.Amount) option).quantity())
        .toList();
  }
}
