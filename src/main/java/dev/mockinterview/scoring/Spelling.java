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

  boolean isMisspelling(Token token, Phrase.Word word) {
    return isNear(token.stem(), word.stem()) || isNear(token.word(), word.text());
  }

  /** People hardly ever get a word's first letter wrong; asking for it spares false friends. */
  private static boolean isNear(String said, String meant) {
    int length = Math.min(said.length(), meant.length());
    return length >= 4
        && said.charAt(0) == meant.charAt(0)
        && (length < 8 ? ONE : TWO).apply(said, meant) >= 0;
  }
}
