package dev.mockinterview.text;

import java.util.List;

/**
 * A word, number or mark of a text.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset behind its last UTF-16 unit
 * @param word the word in lower case and compatibility form (NFKC)
 * @param stem its Snowball stem; for numbers and marks the word itself
 * @param kind what it is
 * @param pieces stems of the words that a joined name is made of: {@code StartExecution} has {@code
 *     start} and {@code execut}; empty for plain words
 */
public record Token(int start, int end, String word, String stem, Kind kind, List<String> pieces) {

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
    pieces = List.copyOf(pieces);
  }

  /** Whether the token says something: no punctuation and no function word; GET is a name. */
  public boolean isContent() {
    return kind == Kind.NAME || (kind != Kind.MARK && !FunctionWords.contains(word));
  }
}
