package dev.mockinterview.panel;

import static dev.mockinterview.panel.Desk.ANNA;
import static dev.mockinterview.panel.Desk.BEN;
import static dev.mockinterview.panel.Desk.DORA;
import static dev.mockinterview.panel.Desk.NOW;
import static dev.mockinterview.panel.Desk.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Panel PANEL =
      new Panel(
          PLAN, DORA.person(), List.of(Desk.submitted(ANNA, 5, 3), Desk.submitted(BEN, 2, 4)));

  @Test
  void cellIsTheAgreedRatingOrAllOfThem() {
    Matrix.Row row = new Matrix.Row(PANEL, List.of(agreed(2), agreed(4)));

    assertThat(row.cells())
        .containsExactly(
            new Matrix.Cell(Desk.STAGE, true, OptionalInt.of(4), List.of(5, 2)),
            new Matrix.Cell(Desk.LIMIT, true, OptionalInt.empty(), List.of(3, 4)),
            new Matrix.Cell(Desk.KEYS, false, OptionalInt.empty(), List.of()));
    assertThat(row.mean()).hasValue((4 + 3.5) / 2);
  }

  @Test
  void plansAreNotMixed() {
    LeadPlan other =
        new LeadPlan(
            "api-2", PLAN.role(), PLAN.level(), PLAN.rounds(), List.of(), PLAN.script(), NOW);
    Panel elsewhere = new Panel(other, DORA.person(), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Matrix(PLAN, List.of(new Matrix.Row(elsewhere, List.of()))))
        .withMessage("Dora was asked by plan api-2, not api-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Panel(other, DORA.person(), PANEL.scorecards()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Matrix.Row(elsewhere, List.of(agreed(3))))
        .withMessage("agreement on basic-01 is of another plan or candidate");
  }

  @Test
  void nobodyStandsTwice() {
    Matrix.Row row = new Matrix.Row(PANEL, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Matrix(PLAN, List.of(row, row)))
        .withMessage("Dora stands twice");
  }

  @Test
  void nothingSubmittedIsARowWithoutAMean() {
    Matrix.Row row = new Matrix.Row(new Panel(PLAN, DORA.person(), List.of()), List.of());
    assertThat(row.mean()).isEmpty();
    assertThat(row.cells()).noneMatch(Matrix.Cell::asked);
  }

  private static Consensus agreed(int rating) {
    return new Consensus(
        PLAN.id(), DORA.person(), "basic-01", rating, List.of(), BEN, NOW.plusSeconds(rating));
  }
}
