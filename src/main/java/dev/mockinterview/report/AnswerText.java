package dev.mockinterview.report;

import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Highlight;
import dev.mockinterview.document.Mark;
import dev.mockinterview.document.Sign;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.util.ArrayList;
import java.util.List;

/** An answer with the words marked that its score rests on. */
final class AnswerText {

  /** What the marks mean. */
  static final String LEGEND =
      "Marks in an answer: %s words that make a point, %s in part; %s words that deny a point or"
              .formatted(Sign.HIT.symbol(), Sign.PARTIAL.symbol(), Sign.FALSE.symbol())
          + " make a false claim. The number is that of the point below, a letter that of the"
          + " misconception.";

  private AnswerText() {}

  /** The answer; points are marked with their number, false claims with a letter. */
  static GivenText of(String answer, Score score) {
    List<Highlight> highlights = new ArrayList<>();
    for (int i = 0; i < score.points().size(); i++) {
      PointScore point = score.points().get(i);
      add(highlights, point.evidence(), mark(point, i), answer);
    }
    for (int i = 0; i < score.misconceptions().size(); i++) {
      FoundMisconception claim = score.misconceptions().get(i);
      add(highlights, claim.evidence(), misconception(i), answer);
    }
    return GivenText.of(answer, highlights);
  }

  /** The answer to a follow-up question with what earned the point that it asked for. */
  static GivenText of(String answer, PointScore result) {
    List<Highlight> highlights = new ArrayList<>();
    add(highlights, result.evidence(), new Mark(sign(result.status()), ""), answer);
    return GivenText.of(answer, highlights);
  }

  /** What a point is marked with: its number in the rubric. */
  static Mark mark(PointScore point, int index) {
    return new Mark(sign(point.status()), String.valueOf(index + 1));
  }

  /** What a false claim is marked with: a letter. */
  static Mark misconception(int index) {
    return new Mark(Sign.FALSE, Wording.letter(index));
  }

  static Sign sign(Status status) {
    return switch (status) {
      case HIT -> Sign.HIT;
      case PARTIAL -> Sign.PARTIAL;
      case MISSED -> Sign.MISSED;
      case CONTRADICTED -> Sign.CONTRADICTED;
    };
  }

  /** An answer that was kept by another program may be shorter than its evidence says. */
  private static void add(
      List<Highlight> highlights, List<Evidence> evidence, Mark mark, String answer) {
    evidence.stream()
        .filter(words -> words.end() <= answer.length())
        .map(words -> new Highlight(words.start(), words.end(), mark))
        .forEach(highlights::add);
  }
}
