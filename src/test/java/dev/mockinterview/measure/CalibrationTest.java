package dev.mockinterview.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static Mark mark(String question, double grade, double score) {
    return new Mark(question, Optional.empty(), grade, score);
  }

  @Test
  void curveNeverFallsAndPoolsWhatFell() {
    Isotonic curve =
        Isotonic.fit(
            List.of(mark("a", 10, 0), mark("a", 40, 20), mark("a", 20, 40), mark("a", 90, 80)));

    assertThat(curve.at(0)).isEqualTo(10);
    assertThat(curve.at(30)).isEqualTo(30);
    assertThat(curve.at(80)).isEqualTo(90);
    assertThat(curve.at(100)).isEqualTo(90);
    for (int x = 1; x <= 100; x++) {
      assertThat(curve.at(x)).isGreaterThanOrEqualTo(curve.at(x - 1));
    }
  }

  @Test
  void answersWithOneScoreShareTheirMean() {
    Isotonic curve = Isotonic.fit(List.of(mark("a", 10, 50), mark("a", 30, 50)));

    assertThat(curve.at(50)).isEqualTo(20);
    assertThat(curve.at(0)).isEqualTo(20);
  }

  @Test
  void scaleThatIsOffIsMendedFromOtherQuestions() {
    List<Mark> marks = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double grade = random.nextInt(101);
      marks.add(mark("q" + i % 10, grade, grade / 2));
    }

    Agreement before = Agreement.of(marks);
    Agreement after = Agreement.of(Calibration.leavingOwnQuestionOut(marks));

    assertThat(before.rmse()).isGreaterThan(20);
    assertThat(after.rmse()).isLessThan(3);
  }

  @Test
  void questionDoesNotHelpItself() {
    List<Mark> marks = List.of(mark("a", 100, 50), mark("b", 0, 50), mark("b", 0, 60));

    assertThat(Calibration.leavingOwnQuestionOut(marks))
        .filteredOn(mark -> mark.question().equals("a"))
        .singleElement()
        .satisfies(mark -> assertThat(mark.score()).isCloseTo(0, within(1e-9)));
  }

  @Test
  void singleQuestionStaysAsItIs() {
    List<Mark> marks = List.of(mark("a", 100, 50), mark("a", 0, 10));

    assertThat(Calibration.leavingOwnQuestionOut(marks)).isEqualTo(marks);
  }
}
