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
   * @param question a prompt of its own would be cut anywhere by a narrow terminal
   * @param also other words that mean it as well, exactly so
   */
  boolean given(String question, String... also) {
    output.terminalScreen().paragraph(0, question);
    return TerminalAnswerReader.on(output.terminal()).readLine("> ") instanceof Reply.Text text
        && (text.value().strip().equalsIgnoreCase("yes")
            || Stream.of(also).anyMatch(text.value().strip()::equals));
  }
}
