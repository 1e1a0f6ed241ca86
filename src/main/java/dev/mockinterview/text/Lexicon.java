package dev.mockinterview.text;

import java.util.List;

/**
 * Word knowledge that a content pack shares between its rubrics.
 *
 * @param synonyms groups of wordings that mean the same; any of them earns what another would
 */
public record Lexicon(List<List<String>> synonyms) {

  /** Knows nothing. */
  public static final Lexicon EMPTY = new Lexicon(List.of());

  public Lexicon {
    synonyms = synonyms.stream().map(List::copyOf).toList();
    for (List<String> group : synonyms) {
      if (group.size() < 2) {
        throw new IllegalArgumentException(
            "a line of synonyms needs two wordings at least, was " + group);
      }
    }
  }
}
