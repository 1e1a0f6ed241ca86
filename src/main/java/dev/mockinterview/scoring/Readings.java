package dev.mockinterview.scoring;

import dev.mockinterview.text.AnalyzedText;
import dev.mockinterview.text.Sentence;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads an analyzed answer clause by clause. */
final class Readings {

  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "this", "these", "those", "that", "its", "their", "both", "each", "he",
          "she");

  private static final Set<String> OPENERS =
      Set.of(
          "and", "so", "also", "then", "plus", "well", "because", "since", "but", ",", "um", "uh");

  /** How many content words of the clause before may be the subject that a pronoun stands for. */
  private static final int SUBJECT = 3;

  private Readings() {}

  static List<Reading> of(AnalyzedText text, Concepts concepts) {
    List<Reading> readings = new ArrayList<>();
    List<Token> subject = List.of();
    for (Sentence sentence : text.sentences()) {
      for (Clause clause : Clauses.of(sentence)) {
        boolean refersBack = refersBack(clause);
        List<Token> tokens = new ArrayList<>(refersBack ? subject : List.of());
        int own = tokens.size();
        tokens.addAll(clause.tokens());
        readings.add(Reading.of(new Clause(tokens), own, concepts));
        if (!refersBack) {
          subject = subjectOf(clause);
        }
      }
    }
    return readings;
  }

  private static boolean refersBack(Clause clause) {
    int at = 0;
    while (OPENERS.contains(clause.word(at))) {
      at++;
    }
    return PRONOUNS.contains(clause.word(at));
  }

  private static List<Token> subjectOf(Clause clause) {
    return clause.tokens().stream()
        .filter(Token::isContent)
        .filter(token -> !Negation.isNegator(token.word()))
        .limit(SUBJECT)
        .toList();
  }
}
