package dev.mockinterview.panel;

import static dev.mockinterview.panel.Desk.ANNA;
import static dev.mockinterview.panel.Desk.BEN;
import static dev.mockinterview.panel.Desk.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindnessTest {

  private static final Person STRANGER = new Person("Somebody else");

  @Test
  void whoeverHasNotSubmittedSeesOnlyTheirOwn() {
    List<Scorecard> panel =
        List.of(Desk.rated(ANNA, 3), Desk.submitted(BEN, 4), Desk.submitted(CLEO, 5));

    assertThat(Blindness.visible(ANNA, panel, false)).containsExactly(panel.get(0));
  }

  @Test
  void whoeverHasSubmittedSeesWhatIsSubmitted() {
    List<Scorecard> panel =
        List.of(Desk.rated(ANNA, 3), Desk.submitted(BEN, 4), Desk.submitted(CLEO, 5));

    assertThat(Blindness.visible(BEN, panel, false)).containsExactly(panel.get(1), panel.get(2));
  }

  @Test
  void whoeverIsNotOnThePanelSeesNothingBeforeItIsClosed() {
    List<Scorecard> panel = List.of(Desk.submitted(ANNA, 3), Desk.submitted(BEN, 4));

    assertThat(Blindness.visible(STRANGER, panel, false)).isEmpty();
    assertThat(Blindness.seesAll(STRANGER, panel, false)).isFalse();
    assertThat(Blindness.visible(STRANGER, panel, true)).isEqualTo(panel);
  }

  @Test
  void closingShowsNothingThatIsNotSubmitted() {
    List<Scorecard> panel = List.of(Desk.rated(ANNA, 3), Desk.submitted(BEN, 4));

    assertThat(Blindness.visible(STRANGER, panel, true)).containsExactly(panel.get(1));
    assertThat(Blindness.visible(ANNA, panel, true)).containsExactly(panel.get(0));
  }

  @Test
  void candidateNeverSeesAny() {
    List<Scorecard> panel = List.of(Desk.submitted(ANNA, 3), Desk.submitted(BEN, 4));

    assertThat(Blindness.visible(Desk.DORA.person(), panel, true)).isEmpty();
  }

  /** Each bit of the number says whether one of three has submitted. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void nobodySeesAnothersBeforeBothHaveSubmitted(int who) {
    List<Person> people = List.of(ANNA, BEN, CLEO);
    List<Scorecard> panel = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      boolean done = (who >> i & 1) == 1;
      panel.add(done ? Desk.submitted(people.get(i), 3) : Desk.rated(people.get(i), 3));
    }
    for (Scorecard own : panel) {
      for (Scorecard seen : Blindness.visible(own.interviewer(), panel, false)) {
        assertThat(
                seen.equals(own) || (own.submitted().isPresent() && seen.submitted().isPresent()))
            .isTrue();
      }
      assertThat(Blindness.visible(own.interviewer(), panel, false)).contains(own);
    }
  }
}
