package dev.mockinterview.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTextTest {

  private static final HelpText HELP =
      HelpText.of(
          """
          pay ID [--by card|cash] [--notes TEXT,...]
              [--out FILE [--force]] [--quick]
          pay (--all | --since DAY) ...

          Takes what is owed
          and says so.

          Examples:
          pay 17 --by cash     the usual way
          pay --all
          """);

  private static final CommandUsage PAY = new CommandUsage("pay", "Money", "Pay", HELP, List.of());

  @Test
  void usageNotesAndExamplesAreToldApart() {
    assertThat(HELP.usages())
        .containsExactly(
            "pay ID [--by card|cash] [--notes TEXT,...] [--out FILE [--force]] [--quick]",
            "pay (--all | --since DAY) ...");
    assertThat(HELP.notes()).containsExactly("Takes what is owed and says so.");
    assertThat(HELP.examples())
        .containsExactly(
            new Example("pay 17 --by cash", "the usual way"), new Example("pay --all", ""));
  }

  @Test
  void usageSaysWhichOptionsHaveAValue() {
    assertThat(CommandUsage.slots("pay", HELP))
        .extractingFromEntries(each -> each.getKey() + each.getValue().map(Slot::placeholder))
        .containsExactly(
            "--byOptional[card|cash]",
            "--notesOptional[TEXT,...]",
            "--outOptional[FILE]",
            "--forceOptional.empty",
            "--quickOptional.empty",
            "--allOptional.empty",
            "--sinceOptional[DAY]");
  }

  @Test
  void argumentsAreKnownByPlace() {
    assertThat(PAY.argument(0)).contains(new Slot("ID"));
    assertThat(PAY.argument(7)).contains(new Slot("ID"));
    assertThat(PAY.mostArguments()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void longUsageIsBrokenBetweenOptions() {
    assertThat(PAY.usage(30))
        .containsExactly(
            "pay ID [--by card|cash]",
            "    [--notes TEXT,...]",
            "    [--out FILE [--force]]",
            "    [--quick]",
            "pay (--all | --since DAY) ...");
  }

  @Test
  void longExampleIsBrokenOutsideQuotes() {
    assertThat(new Example("pay 17 --notes \"all of it, now\" --by cash", "").lines(34))
        .containsExactly("pay 17 --notes \"all of it, now\" \\", "    --by cash");
  }

  @ParameterizedTest
  @CsvSource({
    "md|html, CHOICE",
    "1-5, CHOICE",
    "FILE|FOLDER, FILE",
    "FILE, FILE",
    "DIR, FOLDER",
    "ID, INTERVIEW",
    "'QUESTION,...', QUESTION",
    "N, FREE",
  })
  void placeholderSaysWhatIsOffered(String placeholder, Slot.Kind kind) {
    assertThat(new Slot(placeholder).kind()).isEqualTo(kind);
  }

  @Test
  void helpWithoutExampleIsRefused() {
    assertThatThrownBy(() -> HelpText.of("pay ID\n\nTakes what is owed."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("example");
  }
}
