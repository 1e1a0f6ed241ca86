package dev.mockinterview.terminal;

import dev.mockinterview.bank.Misconception;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shows the score of one answer like a receipt: each number with the words that earned it. */
public final class ScoreView {

  private static final int BAR = 20;
  private static final int LONGEST_QUOTE = 160;
  private static final int MOST_QUOTES = 3;

  private final Screen screen;
  private final Style style;
  private final int hang;

  public ScoreView(Screen screen) {
    this.screen = screen;
    this.style = screen.style();
    this.hang = Wrapping.columns(style.marked(Status.PARTIAL)) + 2;
  }

  /** Prints a score whole. */
  public void print(Score score) {
    printMade(score);
    printOpen(score, Set.of());
  }

  /** Prints the total and what earned it, and gives nothing away of what is missing. */
  public void printMade(Score score) {
    headline(score);
    print(score, List.of(Status.HIT, Status.PARTIAL), Set.of());
  }

  /**
   * Prints what is missing or wrong.
   *
   * @param shown ids of points that the reader has seen already
   */
  public void printOpen(Score score, Set<String> shown) {
    print(score, List.of(Status.CONTRADICTED, Status.MISSED), shown);
    if (!score.misconceptions().isEmpty()) {
      screen.blank();
      score.misconceptions().forEach(this::misconception);
    }
  }

  private void print(Score score, List<Status> statuses, Set<String> leftOut) {
    for (Status status : statuses) {
      List<PointScore> points =
          score.points().stream()
              .filter(point -> point.status() == status)
              .filter(point -> !leftOut.contains(point.point().id()))
              .toList();
      if (!points.isEmpty()) {
        screen.blank();
        points.forEach(this::point);
      }
    }
  }

  private void headline(Score score) {
    String total = style.joined("Score " + score.total() + " of 100", score.band().title());
    Tone tone = Tone.of(score.band());
    String bar = style.bar(score.total(), BAR);
    if (bar.isEmpty()) {
      screen.line(Tone.TITLE, total);
    } else {
      screen.line(new Span(Tone.TITLE, total), Span.plain("  "), new Span(tone, bar));
    }
    screen.paragraph(0, Tone.QUIET, sum(score));
    for (Flag flag : score.flags()) {
      String effect = flag.lowestBand() ? " That keeps the score in the lowest band." : "";
      screen.paragraph(0, Tone.WARN, flag.explanation() + effect);
    }
  }

  private static String sum(Score score) {
    String lost = score.cost() > 0 ? ", " + score.cost() + " lost to false claims" : "";
    String enough = number(score.enough()) + " is enough for full marks";
    return number(score.earned()) + " earned" + lost + "; " + enough + ".";
  }

  private void point(PointScore point) {
    Span label = new Span(Tone.of(point.status()), style.marked(point.status()));
    String earned = number(point.earned()) + " of " + point.point().weight();
    screen.labelled(label, hang, point.point().says(), earned);
    quotes(point.evidence());
    point.remark().ifPresent(remark -> screen.paragraph(hang, remark));
    if (point.credit() == 0) {
      point.point().advice().ifPresent(tip -> screen.paragraph(hang, Tone.QUIET, "Tip: " + tip));
    }
  }

  private void misconception(FoundMisconception found) {
    Misconception claim = found.misconception();
    Span label = new Span(Tone.BAD, style.marked(Mark.CONTRADICTED, "Not so:"));
    screen.labelled(label, hang, claim.says(), "-" + claim.cost());
    quotes(found.evidence());
    screen.paragraph(hang, "In fact: " + claim.correction());
  }

  private void quotes(List<Evidence> evidence) {
    for (Evidence words : evidence.subList(0, Math.min(evidence.size(), MOST_QUOTES))) {
      String quoted = style.quoted(words.text(), LONGEST_QUOTE);
      screen.paragraph(hang, Tone.QUOTE, style.linear() ? "Said: " + quoted : quoted);
    }
    if (evidence.size() > MOST_QUOTES) {
      int more = evidence.size() - MOST_QUOTES;
      screen.paragraph(hang, Tone.QUIET, "and " + more + " more");
    }
  }

  private static String number(double credit) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(credit);
  }
}
