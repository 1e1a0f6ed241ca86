package dev.mockinterview.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A clause as one rubric sees it.
 *
 * @param keys which of the rubric's {@link Keys} stand in it
 * @param misspelled where a word of the rubric stands misspelled, by the word's key
 */
record Seen(Reading reading, BitSet keys, Map<String, List<Integer>> misspelled) {}
