package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Statements.Statement;
import dev.mockinterview.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells how much of all that the references of a question state belongs into one full answer: less
 * than all where the question asks for some of them, or where the references are several answers to
 * the same.
 */
final class Demand {

  /** However many things a reference lists, a few asked for are at least this share of them. */
  private static final double LEAST_COUNTED = 0.25;

  /** References that share this much of their words are answers to the same. */
  private static final double ALTERNATIVE = 0.4;

  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d+\\s*[.)].*");

  private final String question;
  private final Set<String> questionStems;
  private final Statements statements;

  Demand(String question, Set<String> questionStems, Statements statements) {
    this.question = question;
    this.questionStems = Set.copyOf(questionStems);
    this.statements = statements;
  }

  /** The share of the references' statements that a full answer makes, above 0, at most 1. */
  double share(List<String> references) {
    List<Set<String>> each = references.stream().map(this::stems).toList();
    Set<String> all = new HashSet<>();
    each.forEach(all::addAll);
    if (areAlternatives(each, all.size())) {
      int most = each.stream().mapToInt(Set::size).max().orElseThrow();
      return (double) most / all.size();
    }
    OptionalInt count = AskedFor.of(question).count();
    return count.isEmpty()
        ? 1
        : Math.max(LEAST_COUNTED, Math.min(1, (double) count.getAsInt() / listed(references)));
  }

  /**
   * Key points say different things; model answers to one question repeat each other. 0 where no
   * reference shares a word with another, 1 where all say the same.
   */
  private static boolean areAlternatives(List<Set<String>> each, int all) {
    if (each.size() < 2 || all == 0) {
      return false;
    }
    double perWord = each.stream().mapToDouble(Set::size).sum() / all;
    return (perWord - 1) / (each.size() - 1) >= ALTERNATIVE;
  }

  /** How many things the references list: themselves, their numbered lines or their statements. */
  private long listed(List<String> references) {
    if (references.size() > 1) {
      return references.size();
    }
    String reference = references.get(0);
    long numbered = reference.lines().filter(line -> NUMBERED.matcher(line).matches()).count();
    return numbered > 1 ? numbered : Math.max(1, statements.of(reference).size());
  }

  private Set<String> stems(String reference) {
    Telling telling = new Telling(reference);
    Set<String> stems = new HashSet<>();
    for (Statement statement : statements.of(reference)) {
      statement.tokens().stream()
          .filter(telling::isTelling)
          .map(Token::stem)
          .filter(stem -> !questionStems.contains(stem))
          .forEach(stems::add);
    }
    return stems;
  }
}
