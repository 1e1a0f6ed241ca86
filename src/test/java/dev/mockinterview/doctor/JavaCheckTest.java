package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.15+6", "25.0.1"})
  void newEnoughIsWell(String version) {
    assertThat(JavaCheck.of(Runtime.Version.parse(version), "Debian"))
        .isEqualTo(Condition.ok("Java", version + ", Debian"));
  }

  @Test
  void oldJavaIsNamedWithWhatToInstall() {
    Condition old = JavaCheck.of(Runtime.Version.parse("11.0.2"), "");

    assertThat(old.verdict()).isEqualTo(Verdict.BAD);
    assertThat(old.found()).isEqualTo("11.0.2; 17 or newer is needed");
    assertThat(old.cure().orElseThrow().says()).contains("Install a newer JDK");
  }
}
