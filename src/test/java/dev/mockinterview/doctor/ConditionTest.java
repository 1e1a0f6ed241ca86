package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTest {

  @Test
  void whatIsNotWellNeedsACure() {
    assertThatThrownBy(() -> new Condition("Disk", Verdict.BAD, "full", Optional.empty()))
        .hasMessageContaining("needs a cure")
        .hasMessageContaining("BAD of Disk");
    assertThatThrownBy(
            () -> new Condition("Disk", Verdict.OK, "fine", Optional.of(Cure.of("Do it."))))
        .hasMessageContaining("OK of Disk");
  }

  @Test
  void somethingIsAlwaysSaid() {
    assertThatThrownBy(() -> Condition.ok("Disk", " ")).hasMessageContaining("\"Disk\", \" \"");
    assertThatThrownBy(() -> Cure.of("")).hasMessageContaining("what to do");
  }

  @Test
  void otherProgramsGetANameOfTheirOwn() {
    assertThat(Condition.ok("Data folder", "there").id()).isEqualTo("data-folder");
  }
}
