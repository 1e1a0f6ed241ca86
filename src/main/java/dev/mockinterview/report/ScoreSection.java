package dev.mockinterview.report;

import dev.mockinterview.report.Markdown.Item;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.Score;
import java.util.List;

/** The score of an answer with all that it is made of. */
record ScoreSection(Score score) implements Section {

  @Override
  public void addTo(Markdown report) {
    report.paragraph(Line.of("").strong("Score: " + Wording.score(score.total()) + "."));
    score.flags().forEach(flag -> report.paragraph(remark(flag)));
    PointList.of(score.points()).addTo(report);
    if (!score.misconceptions().isEmpty()) {
      report.paragraph(Line.of("").strong("Misconceptions"));
      report.bullets(score.misconceptions().stream().map(ScoreSection::claim).toList());
    }
    report.paragraph(sum());
  }

  private static Line remark(Flag flag) {
    return Line.of("Note: " + flag.explanation())
        .and(
            flag.lowestBand()
                ? " Such an answer stays in the lowest band, whatever it mentions."
                : "");
  }

  private static Item claim(FoundMisconception found) {
    return new Item(
        Line.of("")
            .strong("-" + found.misconception().cost())
            .and(": " + found.misconception().says()),
        List.of(
            Line.of("You said: " + Wording.quotes(found.evidence())),
            Line.of("Correction: " + found.misconception().correction())));
  }

  private String sum() {
    return "Sum: earned "
        + Wording.credit(score.earned())
        + " of "
        + Wording.credit(score.enough())
        + " enough, misconceptions "
        + (score.cost() == 0 ? "0" : "-" + score.cost())
        + ", total "
        + score.total()
        + (score.flags().stream().anyMatch(Flag::lowestBand) ? ", held in the lowest band." : ".");
  }
}
