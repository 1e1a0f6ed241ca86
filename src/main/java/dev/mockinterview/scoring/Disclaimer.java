package dev.mockinterview.scoring;

import dev.mockinterview.text.Sentence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the sentences that deny whole sentences: themselves, what follows or what went before. */
final class Disclaimer {

  /** What a sentence denies as a whole. */
  enum Reach {
    NOTHING,
    /** "It is not true that ...". */
    ITSELF,
    /** "None of the following is true". */
    WHAT_FOLLOWS,
    /** "All of this is wrong". */
    WHAT_WENT_BEFORE
  }

  /** A disclaimer stands near the beginning of its sentence; so many tokens of it are looked at. */
  private static final int BEGINNING = 14;

  /** One of these stands in every disclaimer; looking for them first is quick. */
  private static final Set<String> SIGNS =
      WordList.of(
          """
          true correct right case false wrong untrue incorrect myth misconception nonsense lie lies
          think believe say claim says claims
          """);

  private static final String FALSE =
      "(all |just |simply |completely |totally |quite )?"
          + "(false|wrong|untrue|incorrect|nonsense|lies|a lie|a myth|a misconception)";

  private static final String NOT_TRUE = "(not|n't|never|hardly) (really )?(true|correct|right)";

  private static final Pattern ITSELF =
      Pattern.compile(
          "^((\\w+ )?(it|that) (is|was|'s) (("
              + NOT_TRUE
              + "|not the case)|"
              + FALSE
              + ")( to (say|think|claim|believe))? that|(\\w+ )?i (do|would) (not|n't)"
              + " (think|believe|say|claim)|(nobody|no one) (can |could |would )?"
              + "(says?|claims?|believes?|thinks?)) .*");

  private static final Pattern WHAT_FOLLOWS =
      Pattern.compile(
          ".*\\b(none|nothing|not one) of (the following|what follows|these|the next).*"
              + "\\b(true|correct|right)\\b.*"
              + "|.*\\b(the following|what follows)( \\w+){0,3} (is|are) ("
              + NOT_TRUE
              + "|"
              + FALSE
              + ")\\b.*");

  private static final Pattern WHAT_WENT_BEFORE =
      Pattern.compile(
          ".*\\b(none|nothing|not one) of (this|that|it|the above|what i said).*"
              + "\\b(true|correct|right)\\b.*"
              + "|.*\\b(all|everything)( of)? (this|that|the above|i( just)? said) (is|was) "
              + FALSE
              + "\\b.*"
              + "|^(this|that) (is|was) all "
              + FALSE
              + "\\b.*");

  private Disclaimer() {}

  /** What a sentence denies as a whole. */
  static Reach reachOf(Sentence sentence) {
    if (sentence.tokens().stream()
        .limit(BEGINNING)
        .noneMatch(token -> SIGNS.contains(token.word()))) {
      return Reach.NOTHING;
    }
    String beginning = beginning(sentence);
    if (WHAT_FOLLOWS.matcher(beginning).matches()) {
      return Reach.WHAT_FOLLOWS;
    }
    if (WHAT_WENT_BEFORE.matcher(beginning).matches()) {
      return Reach.WHAT_WENT_BEFORE;
    }
    return ITSELF.matcher(beginning).matches() ? Reach.ITSELF : Reach.NOTHING;
  }

  /** The offset in the text behind the words by which a sentence denies itself. */
  static int endOfDenial(Sentence sentence) {
    Matcher denial = ITSELF.matcher(beginning(sentence));
    if (!denial.matches()) {
      return 0;
    }
    long words = 1 + denial.group(1).chars().filter(c -> c == ' ').count();
    return sentence.tokens().get((int) words - 1).end();
  }

  private static String beginning(Sentence sentence) {
    return sentence.tokens().stream()
        .limit(BEGINNING)
        .map(token -> token.word())
        .collect(Collectors.joining(" "));
  }
}
