package dev.mockinterview.scoring;

import dev.mockinterview.bank.Part;
import dev.mockinterview.scoring.Statements.Statement;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the words that the statements of a question's references are made of, each word once:
 * saying it once must earn it once.
 */
final class Wordings {

  /**
   * A telling word with what may be said in its place.
   *
   * @param token where it stands in its reference
   * @param phrases the word itself and its alternatives
   */
  record Wording(Token token, List<String> phrases) {

    Part part() {
      return new Part(phrases.get(0), phrases.stream().distinct().toList());
    }
  }

  /** "sender/receiver", "decreases or shrinks". */
  private static final Pattern OR = Pattern.compile("\\s*(/|,?\\s*or\\b)\\s*");

  private static final int FEWEST_INITIALS = 2;

  private final Set<String> questionStems;
  private final Map<String, String> repeated = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  Wordings(Set<String> questionStems) {
    this.questionStems = Set.copyOf(questionStems);
  }

  /** The words of the question that the statements repeat. */
  List<String> repeated() {
    return List.copyOf(repeated.values());
  }

  /** The words of a statement that neither the question nor an earlier statement has. */
  List<Wording> newIn(Statement statement, String reference) {
    Telling telling = new Telling(reference);
    List<Wording> found = new ArrayList<>();
    List<Token> telled = new ArrayList<>();
    boolean open = false;
    for (Token token : statement.tokens()) {
      if (!telling.isTelling(token)) {
        continue;
      }
      String word = surface(token, reference);
      boolean known = !seen.add(token.stem());
      if (questionStems.contains(token.stem())) {
        repeated.putIfAbsent(token.stem(), word);
        open = false;
      } else if (known) {
        open = false;
      } else if (open && isAlternative(telled, token, reference)) {
        found.get(found.size() - 1).phrases().add(word);
      } else if (!abbreviates(token, found, word)) {
        found.add(new Wording(token, new ArrayList<>(List.of(word))));
        open = true;
      }
      telled.add(token);
    }
    return found;
  }

  private static boolean isAlternative(List<Token> before, Token token, String reference) {
    int end = before.get(before.size() - 1).end();
    return OR.matcher(reference.substring(end, token.start())).matches();
  }

  /** "Round Trip Time (RTT)": who says the acronym has said each of the words. */
  private static boolean abbreviates(Token token, List<Wording> before, String word) {
    int letters = token.word().length();
    if (token.kind() != Token.Kind.NAME || letters < FEWEST_INITIALS || letters > before.size()) {
      return false;
    }
    List<Wording> words = before.subList(before.size() - letters, before.size());
    StringBuilder initials = new StringBuilder();
    words.forEach(each -> initials.append(each.token().word().charAt(0)));
    boolean same = initials.toString().equals(token.word());
    if (same) {
      words.forEach(each -> each.phrases().add(word));
    }
    return same;
  }

  /** Names keep their capitals, so that they stay exact. */
  private static String surface(Token token, String reference) {
    return token.kind() == Token.Kind.NAME
        ? reference.substring(token.start(), token.end())
        : token.word().toLowerCase(Locale.ROOT);
  }
}
