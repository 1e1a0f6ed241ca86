package dev.mockinterview.cli;

import dev.mockinterview.measure.RaterAgreement;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.util.Locale;

/** Shows how well people agree who rated the same things. */
final class RaterAgreementView {

  private final Screen screen;

  RaterAgreementView(Screen screen) {
    this.screen = screen;
  }

  /** Prints the agreement, or that there is too little to say. */
  void print(RaterAgreement agreement) {
    if (agreement.n() == 0) {
      screen.paragraph(0, "Nothing that you may see was rated by two interviewers yet.");
      return;
    }
    screen.paragraph(
        0,
        "%s rated by two or more of %s."
            .formatted(
                Wording.count(agreement.n(), "answer"),
                Wording.count(agreement.raters(), "interviewer")));
    screen.paragraph(
        0,
        "Same rating: %s; at most one apart: %s."
            .formatted(percent(agreement.same()), percent(agreement.near())));
    printValue(agreement);
  }

  /** Prints the number that sums it up, or why there is none. */
  void printValue(RaterAgreement agreement) {
    if (agreement.value().isPresent()) {
      String interval =
          agreement
              .interval()
              .map(each -> ", 95 % interval " + number(each.low()) + " to " + number(each.high()))
              .orElse("");
      screen.paragraph(
          0,
          "%s %s (n = %d%s)."
              .formatted(
                  name(agreement.measure()),
                  number(agreement.value().getAsDouble()),
                  agreement.n(),
                  interval));
    } else if (agreement.n() < RaterAgreement.FEWEST) {
      screen.paragraph(
          0,
          Tone.WARN,
          "Too few for a number: %d, and it takes %d."
              .formatted(agreement.n(), RaterAgreement.FEWEST));
    } else {
      screen.paragraph(0, Tone.WARN, "No number: all ratings are the same.");
    }
  }

  private static String name(RaterAgreement.Measure measure) {
    return switch (measure) {
      case WEIGHTED_KAPPA -> "Quadratic weighted kappa";
      case ICC_2_1 -> "Intraclass correlation ICC(2,1)";
      case ICC_1_1 -> "Intraclass correlation ICC(1,1)";
    };
  }

  /** A share in words. */
  static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
