package dev.mockinterview.cli;

import dev.mockinterview.files.RaterJson;
import dev.mockinterview.measure.RaterAgreement;
import dev.mockinterview.measure.RaterDistance;
import dev.mockinterview.panel.KeyedAnswer;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows prepared answers, and how far somebody's ratings lie from their key. */
final class CalibrationView {

  private static final int LONGEST = 60;

  private final Screen screen;

  CalibrationView(Screen screen) {
    this.screen = screen;
  }

  /** Prints an answer to be rated, without its key. */
  void print(int number, int all, KeyedAnswer answer) {
    screen.blank();
    screen.paragraph(0, Tone.QUIET, "Answer " + number + " of " + all);
    screen.paragraph(0, Tone.TITLE, answer.question().text());
    answer
        .anchors()
        .ifPresent(
            anchors -> {
              screen.labelled("1", Tone.QUIET, anchors.one());
              screen.labelled("3", Tone.QUIET, anchors.three());
              screen.labelled("5", Tone.QUIET, anchors.five());
            });
    screen.blank();
    screen.paragraph(2, Tone.QUOTE, answer.answer());
    screen.blank();
  }

  /** Prints the ratings beside the key, and what they say together. */
  void print(List<KeyedAnswer> answers, List<Integer> ratings) {
    screen.blank();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      KeyedAnswer answer = answers.get(i);
      rows.add(
          List.of(
              String.valueOf(i + 1),
              answer.question().id(),
              String.valueOf(ratings.get(i)),
              String.valueOf(answer.key()),
              answer.why(),
              screen.style().quoted(answer.answer(), LONGEST)));
    }
    screen.table(
        List.of(
            Column.number("No."),
            Column.whole("Question"),
            Column.number("You"),
            Column.number("Key"),
            Column.of("Why"),
            Column.of("Answer")),
        rows);
    screen.blank();
    print(RaterDistance.of(rated(answers, ratings)));
  }

  private void print(RaterDistance distance) {
    RaterAgreement agreement = distance.agreement();
    screen.paragraph(
        0,
        "Same as the key: %s of %s; at most one apart: %s."
            .formatted(
                RaterAgreementView.percent(agreement.same()),
                Wording.count(agreement.n(), "answer"),
                RaterAgreementView.percent(agreement.near())));
    screen.paragraph(0, severity(distance.severity()));
    new RaterAgreementView(screen).printValue(agreement);
  }

  private static String severity(double severity) {
    String size = String.format(Locale.ROOT, "%.1f", Math.abs(severity));
    if (size.equals("0.0")) {
      return "On the whole neither milder nor stricter than the key.";
    }
    return "On the whole %s %s than the key.".formatted(size, severity > 0 ? "milder" : "stricter");
  }

  /** The same for another program. */
  static String json(List<KeyedAnswer> answers, List<Integer> ratings) {
    List<RaterDistance.Rated> rated = rated(answers, ratings);
    return RaterJson.distance(
        answers.stream().map(answer -> answer.question().id()).toList(),
        rated,
        RaterDistance.of(rated));
  }

  private static List<RaterDistance.Rated> rated(List<KeyedAnswer> answers, List<Integer> ratings) {
    List<RaterDistance.Rated> rated = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      rated.add(new RaterDistance.Rated(ratings.get(i), answers.get(i).key()));
    }
    return rated;
  }
}
