package dev.mockinterview.scoring;

import dev.mockinterview.text.Token;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Recognises misspelled words by edit distance with swaps: none below 4 letters, one up to 7, two
 * from 8. A word that the content pack itself uses is never taken for a misspelling of another.
 */
final class Spelling {

  private static final DamerauLevenshteinDistance ONE = new DamerauLevenshteinDistance(1);
  private static final DamerauLevenshteinDistance TWO = new DamerauLevenshteinDistance(2);

  private final Set<String> knownStems;

  Spelling(Set<String> knownStems) {
    this.knownStems = Set.copyOf(knownStems);
  }

  boolean isUnknown(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.isContent()
        && token.word().length() >= 4
        && !knownStems.contains(token.stem());
  }

  /**
   * How something is spelled.
   *
   * @param letters a bit for each letter that it has; some letters share one
   */
  record Spelled(String word, long letters) {

    static Spelled of(String word) {
      long letters = 0;
      for (int i = 0; i < word.length(); i++) {
        letters |= 1L << word.charAt(i);
      }
      return new Spelled(word, letters);
    }

    /**
     * Whether one may be the other misspelled. People hardly ever get a word's first letter wrong;
     * asking for it spares false friends.
     */
    boolean isNear(Spelled meant) {
      int length = Math.min(word.length(), meant.word.length());
      if (length < 4 || word.charAt(0) != meant.word.charAt(0)) {
        return false;
      }
      int most = length < 8 ? 1 : 2;
      return Math.abs(word.length() - meant.word.length()) <= most
          && sharesLetters(meant, most)
          && (most == 1 ? ONE : TWO).apply(word, meant.word) >= 0;
    }

    /**
     * Whether each has at most so many letters that the other lacks. One edit brings in or takes
     * away one letter at the most, so where this doesn't hold the distance needn't be worked out.
     */
    private boolean sharesLetters(Spelled meant, int edits) {
      return Long.bitCount(letters & ~meant.letters) <= edits
          && Long.bitCount(meant.letters & ~letters) <= edits;
    }
  }
}
