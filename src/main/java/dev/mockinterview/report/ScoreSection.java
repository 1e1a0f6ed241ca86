package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.List;

/** The score of an answer with all that it is made of. */
record ScoreSection(Score score, Voice voice) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    report.score("Score", score.total(), Wording.score(score.total()));
    score.flags().forEach(flag -> report.paragraph(remark(flag)));
    new PointList(score.points(), voice).addTo(report);
    if (!score.misconceptions().isEmpty()) {
      report.paragraph(Line.of("").strong("Misconceptions"));
      List<Item> claims = new ArrayList<>();
      for (int i = 0; i < score.misconceptions().size(); i++) {
        claims.add(claim(score.misconceptions().get(i), i));
      }
      report.bullets(claims);
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

  private Item claim(FoundMisconception found, int index) {
    Line cost = Line.of("").strong("-" + found.misconception().cost());
    Line correction = Line.of("Correction: " + found.misconception().correction());
    Line said = Line.of(voice.quote(found.evidence()));
    return (voice.seesRubric()
            ? new Item(cost.and(": " + found.misconception().says()), List.of(said, correction))
            : new Item(cost.and(". " + voice.quote(found.evidence())), List.of(correction)))
        .with(AnswerText.misconception(index));
  }

  private String sum() {
    Reader reader = voice.reader();
    return "Sum: earned "
        + reader.credit(score.earned())
        + " of "
        + reader.credit(score.enough())
        + " enough, misconceptions "
        + (score.cost() == 0 ? "0" : "-" + score.cost())
        + ", total "
        + score.total()
        + (score.flags().stream().anyMatch(Flag::lowestBand) ? ", held in the lowest band." : ".");
  }
}
