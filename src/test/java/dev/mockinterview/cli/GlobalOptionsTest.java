package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalOptionsTest {

  @Test
  void optionsAreTypedAgainUnlessTheyHoldAnyway() {
    GlobalOptions shell = options(GlobalOptions.NONE, "--person", "Ann Lee", "--bank", "git");
    GlobalOptions command = options(shell, "stats", "--person", "Ben O'Hara", "--plain");

    assertThat(shell.typed(shell)).isEmpty();
    assertThat(shell.typed(GlobalOptions.NONE)).isEqualTo(" --bank git --person 'Ann Lee'");
    assertThat(command.typed(shell)).isEqualTo(" --person 'Ben O'\\''Hara'");
  }

  @Test
  void typedOptionsAreReadAsTheSame() {
    GlobalOptions options =
        options(GlobalOptions.NONE, "--person", "Ben O'Hara \\ \"x\"", "--data-dir", "my data");

    List<String> words = ShellWords.split("next" + options.typed(GlobalOptions.NONE));

    assertThat(options(GlobalOptions.NONE, words.toArray(String[]::new))).isEqualTo(options);
  }

  private static GlobalOptions options(GlobalOptions defaults, String... words) {
    return GlobalOptions.part(List.of(words), defaults).options();
  }
}
