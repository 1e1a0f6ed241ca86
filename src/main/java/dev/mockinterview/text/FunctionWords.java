package dev.mockinterview.text;

import java.util.Set;

/**
 * The closed classes of English: words that hold a sentence together and state nothing themselves.
 * Phrases and answers may have or lack them without consequence.
 */
public final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          """
          a an the this that these those there here such some any
          i you he she it we they me him her us them my your his its our their mine yours ours theirs
          myself yourself itself ourselves themselves one ones oneself who whom whose which what
          am is are was were be been being 's 're 'm 've 'd 'll s re ve ll
          do does did done doing have has had having will would shall should can could may might must
          to of in on at by for with from into onto about as than then so if
          and or also too just very really quite even still well yes
          up out off over via through within
          when where how why because since
          um uh er erm hmm mm ah oh okay ok like basically actually literally kinda sorta
          get gets got getting let lets thing things something stuff way
          etc eg ie please maybe perhaps
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  /** Whether this lower-case word belongs to a closed class. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
