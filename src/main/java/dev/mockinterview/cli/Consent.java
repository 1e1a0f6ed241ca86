package dev.mockinterview.cli;

import dev.mockinterview.terminal.AnswerReader.Reply;
import dev.mockinterview.terminal.TerminalAnswerReader;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the person at the terminal before something is lost for good. */
@Component
class Consent {

  private final Output output;

  Consent(Output output) {
    this.output = output;
  }

  /**
   * Makes sure that somebody is there to be asked.
   *
   * @param command what wants to ask
   * @throws UsageException where nobody is
   */
  void requirePerson(String command) {
    if (!Output.isPerson()) {
      throw new UsageException(command + " asks a person; a script gives --yes");
    }
  }

  /**
   * Whether the person says yes.
   *
   * @param also other words that mean it as well, exactly so
   */
  boolean given(String prompt, String... also) {
    return TerminalAnswerReader.on(output.terminal()).readLine(prompt) instanceof Reply.Text text
        && (text.value().strip().equalsIgnoreCase("yes")
            || Stream.of(also).anyMatch(text.value().strip()::equals));
  }
}
