package dev.mockinterview.scoring;

import java.util.BitSet;

/**
 * A clause as one rubric sees it.
 *
 * @param keys which of the rubric's {@link Keys} stand in it
 */
record Seen(Reading reading, BitSet keys) {}
