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
      WordList.of("it they them this these those that its their both each he she");

  /** How many tokens from its start a clause's pronoun points back from. */
  private static final int NEAR_START = 5;

  /** How many content words of the clause before may be the subject that a pronoun stands for. */
  private static final int SUBJECT = 3;

  private final Concepts concepts;
  private final List<Reading> read = new ArrayList<>();
  private List<Token> subject = List.of();

  private Readings(Concepts concepts) {
    this.concepts = concepts;
  }

  static List<Reading> of(AnalyzedText text, Concepts concepts) {
    Readings readings = new Readings(concepts);
    boolean disclaimed = false;
    for (Sentence sentence : text.sentences()) {
      Disclaimer.Reach reach = Disclaimer.reachOf(sentence);
      if (reach == Disclaimer.Reach.WHAT_WENT_BEFORE) {
        readings.read.replaceAll(reading -> reading.disclaimed(0));
      }
      disclaimed |= reach == Disclaimer.Reach.WHAT_FOLLOWS;
      readings.read(sentence, disclaimed || reach == Disclaimer.Reach.ITSELF);
    }
    return readings.read;
  }

  private void read(Sentence sentence, boolean disclaimed) {
    int from = disclaimed ? Disclaimer.endOfDenial(sentence) : 0;
    for (Clause clause : Clauses.of(sentence)) {
      boolean refersBack = refersBack(clause);
      List<Token> tokens = new ArrayList<>(refersBack ? subject : List.of());
      int own = tokens.size();
      tokens.addAll(clause.tokens());
      Reading reading = Reading.of(new Clause(tokens), own, concepts);
      read.add(disclaimed ? reading.disclaimed(from) : reading);
      if (!refersBack || subject.isEmpty()) {
        subject = subjectOf(clause);
      }
    }
  }

  /** "It scales", "and they cost less", "you can raise it": a pronoun near the start. */
  private static boolean refersBack(Clause clause) {
    for (int i = 0; i < Math.min(clause.size(), NEAR_START); i++) {
      if (PRONOUNS.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> subjectOf(Clause clause) {
    return clause.tokens().stream()
        .filter(Token::isContent)
        .filter(token -> !Negation.isNegator(token.word()))
        .limit(SUBJECT)
        .toList();
  }
}
