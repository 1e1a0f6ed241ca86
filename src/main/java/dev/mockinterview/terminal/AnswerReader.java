package dev.mockinterview.terminal;

import java.util.function.Consumer;

/** Asks a person for words; all that an interview knows of keys. */
public interface AnswerReader {

  /**
   * Asks for an answer of any number of lines. An empty line or Ctrl-D ends it; a line that is only
   * a command such as {@code :skip} ends it at once. A paste arrives whole, whatever empty lines
   * are in it.
   *
   * @param prompt what stands before the first line
   * @param draft what was written before, offered for going on; mostly empty
   * @param typing gets what has been typed so far, at every key; nobody must be held up by it
   */
  Reply read(String prompt, String draft, Consumer<String> typing);

  /** Asks for one line; Enter ends it. */
  Reply readLine(String prompt);

  /** Asks for an answer that nobody has to keep while it is typed. */
  default Reply read(String prompt, String draft) {
    return read(prompt, draft, typed -> {});
  }

  /** Asks for an answer of any number of lines that starts from nothing. */
  default Reply read(String prompt) {
    return read(prompt, "");
  }

  /** What came back. */
  sealed interface Reply {

    /**
     * An answer, byte for byte as it was typed or pasted, without only the empty line that ended
     * it; empty where Enter was the first key.
     */
    record Text(String value) implements Reply {}

    /**
     * A word with a colon before it instead of an answer; behind an answer only a known one, so
     * that no answer loses a line of its own.
     *
     * @param name the word in lower case without its colon, known or not
     * @param draft the answer so far, fit to be the draft of the next read
     */
    record Command(String name, String draft) implements Reply {}

    /**
     * Ctrl-C.
     *
     * @param partial what was written so far, fit to be the draft of the next read
     */
    record Interrupted(String partial) implements Reply {}

    /**
     * Nothing more will come: Ctrl-D before anything else, the end of a pipe, or a lost terminal.
     * Text before the end of a pipe is a {@link Text} first.
     *
     * @param partial what a lost terminal leaves unfinished, or the draft; mostly empty
     */
    record Ended(String partial) implements Reply {}
  }
}
