package dev.mockinterview.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the words that a speaker takes back: in "it's 60 seconds, no wait, 29 seconds" the part
 * before the correction. A claim made of such words alone doesn't count.
 */
final class Retraction {

  private static final List<List<String>> MARKERS =
      List.of(
          List.of("no", "wait"),
          List.of("no", ",", "wait"),
          List.of("wait", "no"),
          List.of("wait", ",", "no"),
          List.of("sorry"),
          List.of("no", "no"),
          List.of("no", "actually"),
          List.of("scratch", "that"),
          List.of("strike", "that"),
          List.of("let", "me", "correct"),
          List.of("correction"),
          List.of("no", "sorry"),
          List.of("no", ",", "sorry"),
          List.of("sorry", "i", "mean"),
          List.of("sorry", ",", "i", "mean"),
          List.of("no", "i", "mean"),
          List.of("no", ",", "i", "mean"),
          List.of("actually", "no"),
          List.of("i", "meant"));

  private static final Set<String> FIRST =
      MARKERS.stream().map(marker -> marker.get(0)).collect(Collectors.toUnmodifiableSet());

  /** How far back a correction reaches at the most, in tokens. */
  private static final int REACH = 8;

  /** What parts the statement that is taken back from those before it. */
  private static final Set<String> ENDS =
      WordList.of(". : ? ! and then so because but if where which when yeah okay");

  /** "Sorry for my English", "sorry if ..." take nothing back. */
  private static final Set<String> AFTER_SORRY = Set.of("for", "about", "if", "but", "that");

  private Retraction() {}

  static BitSet in(Clause clause) {
    BitSet retracted = new BitSet();
    for (int i = 1; i < clause.size(); i++) {
      if (startsMarker(clause, i)) {
        int from = i - 1;
        while (from > 0 && i - from < REACH && !endsStatement(clause.word(from - 1))) {
          from--;
        }
        retracted.set(from, i);
      }
    }
    return retracted;
  }

  private static boolean startsMarker(Clause clause, int at) {
    if (!FIRST.contains(clause.word(at))) {
      return false;
    }
    if (clause.word(at).equals("sorry") && AFTER_SORRY.contains(clause.word(at + 1))) {
      return false;
    }
    return MARKERS.stream().anyMatch(marker -> clause.says(marker, at));
  }

  private static boolean endsStatement(String word) {
    return ENDS.contains(word);
  }
}
