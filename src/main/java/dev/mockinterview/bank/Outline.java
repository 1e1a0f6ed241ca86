package dev.mockinterview.bank;

/**
 * What a list says of a rubric without reading it whole.
 *
 * @param points how many key points it has
 * @param misconceptions how many false claims it corrects
 * @param examples how many graded answers it has
 * @param sources how many documents it rests on
 * @param hash names this version of the rubric
 */
public record Outline(int points, int misconceptions, int examples, int sources, String hash) {

  public Outline {
    if (points < 1 || misconceptions < 0 || examples < 0 || sources < 0) {
      throw new IllegalArgumentException(
          "counts of a rubric were %d points, %d misconceptions, %d examples, %d sources"
              .formatted(points, misconceptions, examples, sources));
    }
    Checks.text("hash of rubric", hash);
  }

  /** The outline of a rubric. */
  public static Outline of(Rubric rubric) {
    return new Outline(
        rubric.points().size(),
        rubric.misconceptions().size(),
        rubric.examples().size(),
        rubric.sources().size(),
        rubric.hash());
  }
}
