package dev.mockinterview.scoring;

import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.List;
import java.util.Optional;

/** Tells an author what is wrong with a phrase, without the language models. */
public final class PhraseCheck {

  private PhraseCheck() {}

  /** What hinders the phrase from matching anything, in a few words; empty where nothing does. */
  public static Optional<String> fault(String phrase) {
    List<String> slots = List.of(phrase.strip().split("\\s+"));
    if (slots.get(0).equals("->") || slots.get(slots.size() - 1).equals("->")) {
      return Optional.of("an arrow needs words on both sides");
    }
    boolean emptyAlternative =
        slots.stream()
            .filter(slot -> slot.contains("/"))
            .flatMap(slot -> List.of(slot.split("/", -1)).stream())
            .anyMatch(alternative -> TextAnalyzer.words(alternative).isEmpty());
    if (emptyAlternative) {
      return Optional.of("an alternative is empty");
    }
    return slots.stream().anyMatch(PhraseCheck::says)
        ? Optional.empty()
        : Optional.of("it has no content word");
  }

  private static boolean says(String slot) {
    List<Token> words =
        TextAnalyzer.words(slot.replace('/', ' ')).stream()
            .filter(token -> token.kind() != Token.Kind.MARK)
            .toList();
    boolean sideBySide = slot.contains("-") && words.size() > 1;
    return sideBySide
        || words.stream()
            .filter(token -> !Negation.isNegator(token.word()))
            .anyMatch(Token::isContent);
  }
}
