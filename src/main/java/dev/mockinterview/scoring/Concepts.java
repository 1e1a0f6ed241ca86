package dev.mockinterview.scoring;

import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the wordings of a lexicon in a run of tokens. Every group of synonyms is one concept; a
 * token run that is one of its wordings carries the concept's key.
 */
final class Concepts {

  /**
   * A concept that stands in a run of tokens.
   *
   * @param key the name that all wordings of the group share
   * @param first index of its first token
   * @param last index of its last token, inclusive
   * @param name whether it is a joined proper name such as CloudTrail
   */
  record Occurrence(String key, int first, int last, boolean name) {}

  private record Wording(String key, List<String> stems, boolean name) {}

  private final Map<String, List<Wording>> byFirstStem = new HashMap<>();

  Concepts(Lexicon lexicon) {
    for (int i = 0; i < lexicon.synonyms().size(); i++) {
      for (String wording : lexicon.synonyms().get(i)) {
        List<String> stems =
            TextAnalyzer.words(wording).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::stem)
                .toList();
        if (!stems.isEmpty()) {
          byFirstStem
              .computeIfAbsent(stems.get(0), stem -> new ArrayList<>())
              .add(new Wording("#" + i, stems, isJoinedName(wording)));
        }
      }
    }
  }

  /** All concepts among the tokens, overlapping ones too, by first token. */
  List<Occurrence> in(List<Token> tokens) {
    List<Occurrence> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Wording wording : byFirstStem.getOrDefault(tokens.get(i).stem(), List.of())) {
        int last = lastOf(tokens, i, wording.stems());
        if (last >= 0) {
          found.add(new Occurrence(wording.key(), i, last, wording.name()));
        }
      }
    }
    return found;
  }

  private static boolean isJoinedName(String wording) {
    return Character.isUpperCase(wording.charAt(0))
        && wording.chars().allMatch(Character::isLetter)
        && wording.chars().skip(1).anyMatch(Character::isUpperCase)
        && wording.chars().anyMatch(Character::isLowerCase);
  }

  private static int lastOf(List<Token> tokens, int first, List<String> stems) {
    int at = first;
    int last = first;
    for (String stem : stems) {
      while (at < tokens.size() && at > first && isQuietMark(tokens.get(at))) {
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).stem().equals(stem)) {
        return -1;
      }
      last = at++;
    }
    return last;
  }

  /** Marks that people leave inside a name. */
  private static boolean isQuietMark(Token token) {
    return token.kind() == Token.Kind.MARK && "'\"()".contains(token.word());
  }
}
