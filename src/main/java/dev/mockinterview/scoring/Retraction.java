package dev.mockinterview.scoring;

import java.util.BitSet;
import java.util.List;

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

  /** How far back a correction reaches at the most, in tokens. */
  private static final int REACH = 12;

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
    return MARKERS.stream().anyMatch(marker -> matches(clause, at, marker));
  }

  private static boolean matches(Clause clause, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!clause.word(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsStatement(String word) {
    return word.equals(".") || word.equals(":") || word.equals("?") || word.equals("!");
  }
}
