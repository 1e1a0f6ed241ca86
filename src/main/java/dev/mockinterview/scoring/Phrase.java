package dev.mockinterview.scoring;

import dev.mockinterview.text.Quantity;
import dev.mockinterview.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A wording of a point or misconception, ready for matching: all its terms must occur in one
 * clause.
 *
 * @param wording the phrase as its author wrote it
 * @param terms what must occur
 * @param denied whether the clause must deny it
 * @param lacked index of the term that must be missing, the one behind "without"; -1 where any may
 *     be what is denied
 * @param mayRepeat whether it counts although the question says it already
 */
record Phrase(String wording, List<Term> terms, boolean denied, int lacked, boolean mayRepeat) {

  Phrase {
    terms = List.copyOf(terms);
    if (lacked >= terms.size()) {
      lacked = -1; // nothing follows
    }
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("phrase has no content word: \"" + wording + "\"");
    }
  }

  /** Whether nothing that it matches says more than the question, so that it can't earn. */
  boolean onlyRepeats(Set<String> questionStems) {
    return !denied && !mayRepeat && terms.stream().allMatch(term -> term.repeats(questionStems));
  }

  /**
   * One slot of a phrase; any of its options fills it.
   *
   * @param options the alternatives
   * @param afterPrevious whether it must stand behind the term before it
   */
  record Term(List<Option> options, boolean afterPrevious) {

    Term {
      options = List.copyOf(options);
    }

    private boolean repeats(Set<String> questionStems) {
      return options.stream()
          .allMatch(
              option ->
                  (option instanceof Option.Words words && areAll(words.words(), questionStems))
                      || (option instanceof Option.Apart apart
                          && areAll(apart.words(), questionStems)));
    }

    private static boolean areAll(List<Word> words, Set<String> stems) {
      return words.stream().allMatch(word -> stems.contains(word.stem()));
    }
  }

  /** One way to fill a slot. */
  sealed interface Option {

    /**
     * Words side by side in this order.
     *
     * @param words what a token must match, one for each
     */
    record Words(List<Word> words) implements Option {

      public Words {
        words = List.copyOf(words);
      }
    }

    /** A shared concept in any of its wordings. */
    record Concept(String key) implements Option {}

    /** All of several words, in any order: a name of two words whose words are said apart. */
    record Apart(List<Word> words) implements Option {

      public Apart {
        words = List.copyOf(words);
      }
    }

    /** A number with its unit. */
    record Amount(Quantity quantity) implements Option {}
  }

  /**
   * A word to be found.
   *
   * @param text the word in lower case
   * @param stem its stem
   * @param spellable whether a misspelling of it counts
   * @param key what it is filed under, see {@link Token#key()}
   */
  record Word(String text, String stem, boolean spellable, String key) {

    static Word of(Token token, boolean spellable) {
      return new Word(token.word(), token.stem(), spellable, token.key());
    }
  }
}
