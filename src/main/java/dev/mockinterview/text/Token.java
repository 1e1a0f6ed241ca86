package dev.mockinterview.text;

import java.util.List;

/**
 * A word, number or mark of a text.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset behind its last UTF-16 unit
 * @param form what it is wherever it stands
 */
public record Token(int start, int end, Form form) {

  /** What a token is; decides how it may be compared. */
  public enum Kind {
    /** An ordinary word, compared by stem and with tolerance for misspelling. */
    WORD,
    /** An acronym or product name in capitals or mixed case; never taken for a misspelling. */
    NAME,
    /** Digits, with separators removed in {@link Token#word()}. */
    NUMBER,
    /** Punctuation. */
    MARK
  }

  public Token {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("token must not be empty, was " + start + "-" + end);
    }
  }

  /** The word in lower case and compatibility form (NFKC). */
  public String word() {
    return form.word();
  }

  /** Its Snowball stem; for numbers and marks the word itself. */
  public String stem() {
    return form.stem();
  }

  /** What it is. */
  public Kind kind() {
    return form.kind();
  }

  /**
   * Stems of the words that a joined name is made of: {@code StartExecution} has {@code start} and
   * {@code execut}; empty for plain words.
   */
  public List<String> pieces() {
    return form.pieces();
  }

  /**
   * What equal words are filed under: their stem. Function words are filed as they stand, so that
   * "canned", whose stem is "can", isn't found in every "can".
   */
  public String key() {
    return form.key();
  }

  /** Whether the token says something: no punctuation and no function word; GET is a name. */
  public boolean isContent() {
    return form.content();
  }
}
