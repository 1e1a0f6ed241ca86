package dev.mockinterview.scoring;

import dev.mockinterview.text.Token;
import java.util.Set;

/**
 * Tells the words of a reference that an answer can be asked for from those that only hold its text
 * together: connectives, words of little meaning, list marks.
 */
final class Telling {

  private static final Set<String> LIGHT =
      WordList.of(
          """
          therefore thus hence additionally furthermore further moreover also however instead again
          each every both other another more most all only same several various different many much
          few either
          following possible example case kind type state states consist consists result results
          include includes including included provided usually typically often always generally
          mainly essentially simply directly actual actually
          use used uses using mean means made make makes making call called give gives given take
          takes well known know write written defined define describe described explain become
          becomes allow allows need needs needed
          until after before under between during first second while now ie vs
          """);

  private static final Set<String> ROMAN = WordList.of("i ii iii iv v vi vii viii");

  /** A higher number is no list mark. */
  private static final int LONGEST_MARK = 2;

  private final String reference;

  Telling(String reference) {
    this.reference = reference;
  }

  /** Whether an answer that lacks the word lacks something. */
  boolean isTelling(Token token) {
    return token.isContent()
        && !LIGHT.contains(token.word())
        && !Negation.isNegator(token.word())
        && !isListMark(token);
  }

  /** "1." and "ii)" at the start of a line or behind a full stop, colon or the like. */
  private boolean isListMark(Token token) {
    boolean mark =
        token.kind() == Token.Kind.NUMBER
            ? token.word().length() <= LONGEST_MARK
            : ROMAN.contains(token.word());
    if (!mark || ".)".indexOf(at(token.end())) < 0 || Character.isDigit(at(token.end() + 1))) {
      return false;
    }
    int before = token.start() - 1;
    while (at(before) == ' ') {
      before--;
    }
    return before < 0 || "\n.:;!?(".indexOf(at(before)) >= 0;
  }

  private char at(int index) {
    return index >= 0 && index < reference.length() ? reference.charAt(index) : '\0';
  }
}
