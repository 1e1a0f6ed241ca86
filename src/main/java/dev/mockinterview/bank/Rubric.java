package dev.mockinterview.bank;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a good answer to one question contains, and what it must not.
 *
 * @param question id of the question
 * @param points the key points, most important first
 * @param ownEnough credit that earns full marks where the author sets it, see {@link #enough()}
 * @param misconceptions false claims to correct
 * @param model a model answer, absent in a drafted rubric
 * @param examples graded answers that the build scores
 * @param anchors what a 1, 3 and 5 sound like
 * @param sources the documents behind the facts
 * @param hash names this version of the rubric; scores keep it
 */
public record Rubric(
    String question,
    List<KeyPoint> points,
    OptionalInt ownEnough,
    List<Misconception> misconceptions,
    Optional<String> model,
    List<Example> examples,
    Optional<Anchors> anchors,
    List<Source> sources,
    String hash) {

  public Rubric {
    Checks.text("question of rubric", question);
    points = Checks.notEmpty("points of rubric " + question, points);
    misconceptions = List.copyOf(misconceptions);
    examples = List.copyOf(examples);
    sources = List.copyOf(sources);
    Checks.text("hash of rubric " + question, hash);
    Checks.unique("point", points, KeyPoint::id);
    Checks.unique("misconception", misconceptions, Misconception::id);
    Set<String> ids = points.stream().map(KeyPoint::id).collect(Collectors.toSet());
    for (Misconception misconception : misconceptions) {
      misconception
          .contradicts()
          .ifPresent(id -> known(ids, id, "misconception " + misconception.id()));
    }
    for (Example example : examples) {
      example.earns().forEach(id -> known(ids, id, "example \"" + example.kind() + "\""));
    }
    int most = points.stream().mapToInt(KeyPoint::weight).sum();
    if (ownEnough.isPresent() && (ownEnough.getAsInt() < 1 || ownEnough.getAsInt() > most)) {
      throw new IllegalArgumentException(
          "enough must be 1 to " + most + ", was " + ownEnough.getAsInt());
    }
  }

  /**
   * The credit that earns full marks. Where the author sets none: all must points and three
   * quarters of the should points, since a strong spoken answer makes most points, never all.
   */
  public double enough() {
    if (ownEnough.isPresent()) {
      return ownEnough.getAsInt();
    }
    int musts = weightOf(Importance.MUST);
    int shoulds = weightOf(Importance.SHOULD);
    double enough = musts + 0.75 * shoulds;
    return enough > 0 ? enough : weightOf(Importance.BONUS);
  }

  private int weightOf(Importance importance) {
    return points.stream()
        .filter(point -> point.importance() == importance)
        .mapToInt(KeyPoint::weight)
        .sum();
  }

  private static void known(Set<String> ids, String id, String where) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(where + " names the unknown point \"" + id + "\"");
    }
  }
}
