package dev.mockinterview.scoring;

import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds slots of a phrase that don't mean what they seem to. */
final class PhraseNotation {

  private PhraseNotation() {}

  /** What an author should know of the phrase's slots, one line each. */
  static List<String> faults(String phrase) {
    List<String> faults = new ArrayList<>();
    for (String slot : phrase.strip().split("\\s+")) {
      List<String> alternatives = List.of(slot.split("/"));
      if (alternatives.size() > 1) {
        repeated(alternatives, slot, faults);
      }
      alternatives.stream()
          .filter(alternative -> !alternative.chars().allMatch(Character::isLetter))
          .forEach(alternative -> lostWords(alternative, faults));
    }
    return faults;
  }

  private static boolean isNegator(String word) {
    return Negation.isNegator(word.toLowerCase(Locale.ROOT));
  }

  private static void repeated(List<String> alternatives, String slot, List<String> faults) {
    Map<List<String>, String> seen = new HashMap<>();
    for (String alternative : alternatives) {
      List<String> stems =
          PhraseCompiler.contentOf(words(alternative)).stream().map(Token::stem).toList();
      String earlier = seen.putIfAbsent(stems, alternative);
      if (earlier != null && !isNegator(alternative)) {
        faults.add("\"%s\" adds nothing to \"%s\" in \"%s\"".formatted(alternative, earlier, slot));
      }
    }
  }

  private static void lostWords(String alternative, List<String> faults) {
    List<Token> all = words(alternative);
    List<Token> content = PhraseCompiler.contentOf(all);
    boolean lost =
        all.size() > content.size()
            && (!content.get(0).equals(all.get(0))
                || !content.get(content.size() - 1).equals(all.get(all.size() - 1)));
    if (lost) {
      faults.add(
          "\"%s\" is read as \"%s\": function words around it don't count"
              .formatted(
                  alternative, String.join("-", content.stream().map(Token::word).toList())));
    }
  }

  private static List<Token> words(String alternative) {
    return TextAnalyzer.words(alternative).stream()
        .filter(token -> token.kind() != Token.Kind.MARK)
        .toList();
  }
}
