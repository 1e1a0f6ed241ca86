package dev.mockinterview.terminal;

import dev.mockinterview.scoring.Finding;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.Locale;

/** Shows how a score came about, step by step, with the phrase of the rubric behind each. */
public final class ExplanationView {

  private static final int INDENT = 2;
  private static final int LONGEST_QUOTE = 120;

  private final Screen screen;

  public ExplanationView(Screen screen) {
    this.screen = screen;
  }

  /** Prints every step from the words of the answer to the total. */
  public void print(Score score) {
    score.points().forEach(this::point);
    score.misconceptions().forEach(this::misconception);
    screen.blank();
    screen.paragraph(
        0,
        "Sum: %s earned - %d lost to false claims = %s; %s is enough for full marks."
            .formatted(
                number(score.earned()),
                score.cost(),
                number(score.earned() - score.cost()),
                number(score.enough())));
    for (Flag flag : score.flags()) {
      screen.paragraph(
          0,
          flag.lowestBand()
              ? "Flag " + flag.id() + ": the score stays in the lowest band. " + flag.explanation()
              : "Flag " + flag.id() + ": " + flag.explanation());
    }
    screen.line(Tone.TITLE, "Score " + score.total() + " of 100");
  }

  private void point(PointScore point) {
    screen.blank();
    screen.paragraph(
        0,
        Tone.TITLE,
        "%s (%s, weight %d): %s, credit %s, earns %s"
            .formatted(
                point.point().id(),
                point.point().importance().name().toLowerCase(Locale.ROOT),
                point.point().weight(),
                point.status().name().toLowerCase(Locale.ROOT),
                number(point.credit()),
                number(point.earned())));
    if (point.findings().isEmpty()) {
      point.remark().ifPresent(remark -> screen.paragraph(INDENT, remark));
      point.evidence().forEach(words -> screen.paragraph(INDENT, quoted(words.text())));
    }
    point.findings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    screen.paragraph(INDENT, finding.says());
    String step =
        finding.phrase().isEmpty()
            ? "no phrase of the rubric was found"
            : quoted(finding.evidence().orElseThrow().text())
                + " matches the phrase \""
                + finding.phrase().get()
                + "\"";
    String remark = finding.remark().map(text -> " " + text).orElse("");
    screen.paragraph(2 * INDENT, Tone.QUOTE, step + ": " + number(finding.credit()) + "." + remark);
  }

  private void misconception(FoundMisconception found) {
    screen.blank();
    screen.paragraph(
        0,
        Tone.TITLE,
        "false claim %s: costs %d"
            .formatted(found.misconception().id(), found.misconception().cost()));
    screen.paragraph(INDENT, found.misconception().says());
    found
        .evidence()
        .forEach(words -> screen.paragraph(2 * INDENT, Tone.QUOTE, quoted(words.text())));
  }

  private String quoted(String text) {
    return screen.style().quoted(text, LONGEST_QUOTE);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }
}
