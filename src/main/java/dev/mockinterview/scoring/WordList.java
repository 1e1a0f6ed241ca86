package dev.mockinterview.scoring;

import java.util.Set;

/** Closed word lists, written as text so that they can be read. */
final class WordList {

  private WordList() {}

  /** The words of a text, parted by white space. */
  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
