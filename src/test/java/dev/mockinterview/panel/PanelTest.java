package dev.mockinterview.panel;

import static dev.mockinterview.panel.Desk.ANNA;
import static dev.mockinterview.panel.Desk.BEN;
import static dev.mockinterview.panel.Desk.CLEO;
import static dev.mockinterview.panel.Desk.DORA;
import static dev.mockinterview.panel.Desk.NOW;
import static dev.mockinterview.panel.Desk.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelTest {

  private final Panel panel =
      new Panel(
          PLAN,
          DORA.person(),
          List.of(
              Desk.submitted(ANNA, 5, 3, 2),
              Desk.submitted(BEN, 2, 3, 4),
              Desk.submitted(CLEO, 4, 0, 3)));

  @Test
  void ratingsStandSideBySideAndNotAskedCountsForNothing() {
    assertThat(panel.rows().get(0).ratings())
        .containsExactly(entry(ANNA, 5), entry(BEN, 2), entry(CLEO, 4));
    assertThat(panel.rows().get(1).ratings()).containsExactly(entry(ANNA, 3), entry(BEN, 3));
    assertThat(panel.rows().get(1).mean()).hasValue(3);
  }

  @Test
  void differencesComeFarthestFirst() {
    assertThat(panel.differences())
        .extracting(row -> row.question().id())
        .containsExactly("basic-01", "security-01");
  }

  @Test
  void agreementKeepsWhoMovedFromWhereAndWhy() {
    Consensus agreed =
        panel.agree("basic-01", 4, Map.of(ANNA, "heard less", BEN, "missed a point"), BEN, NOW);

    assertThat(agreed.rating()).isEqualTo(4);
    assertThat(agreed.moves())
        .containsExactly(
            new Consensus.Move(ANNA, 5, "heard less"),
            new Consensus.Move(BEN, 2, "missed a point"));
  }

  @Test
  void whoeverMovesSaysWhyAndNobodyElseDoes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.agree("basic-01", 4, Map.of(ANNA, "heard less"), BEN, NOW))
        .withMessage("Ben moves from 2: say why");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.agree("basic-02", 3, Map.of(BEN, "why not"), BEN, NOW))
        .withMessage("Ben rated 3 and doesn't move");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.agree("basic-02", 3, Map.of(CLEO, "why not"), BEN, NOW))
        .withMessage("Cleo has no rating of basic-02");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.agree("hands-on-01", 3, Map.of(), BEN, NOW))
        .withMessage("the plan doesn't ask hands-on-01");
    Panel bare = new Panel(PLAN, DORA.person(), List.of(Desk.submitted(ANNA, 3)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare.agree("basic-02", 3, Map.of(), ANNA, NOW))
        .withMessage("nobody rated basic-02, so there is nothing to agree on");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.agree("basic-02", 3, Map.of(), DORA.person(), NOW))
        .withMessage("Dora isn't on the panel");
  }

  @Test
  void onlySubmittedScorecardsOfOneCandidateMakeAPanel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Panel(PLAN, DORA.person(), List.of(Desk.rated(ANNA, 3))))
        .withMessage("scorecard Anna-card isn't submitted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Panel(PLAN, CLEO, List.of(Desk.submitted(ANNA, 3))))
        .withMessage("scorecard Anna-card is of another plan or candidate");
  }

  @Test
  void paceSaysHowFarBehindAndWhatCanBeDropped() {
    Duration suggested = LeadPlan.time(Desk.STAGE, DORA);
    Scorecard late = Desk.rated(ANNA, 4).change(0, card -> card.spend(suggested.plusMinutes(6)));

    Pace pace = Pace.at(PLAN, DORA, late, 1);

    assertThat(pace.behind()).isEqualTo(Duration.ofMinutes(6));
    assertThat(pace.droppable()).containsExactly(Desk.LIMIT);
    assertThat(pace.left())
        .isEqualTo(LeadPlan.time(Desk.LIMIT, DORA).plus(LeadPlan.time(Desk.KEYS, DORA)));
  }

  @Test
  void planIsABankOfItsOwn() {
    assertThat(PLAN.bank().questions()).isEqualTo(PLAN.questions());
    assertThat(PLAN.bank().rubric("basic-01")).contains(Desk.RUBRIC);
    assertThat(PLAN.bank().rubric("basic-02")).isEmpty();
  }

  @Test
  void moreTimeChangesLimitsAlone() {
    Candidate slower = new Candidate(DORA.person(), "API engineer", Optional.empty(), 1.5);

    assertThat(PLAN.time(slower)).isEqualTo(PLAN.time(DORA).multipliedBy(3).dividedBy(2));
  }
}
