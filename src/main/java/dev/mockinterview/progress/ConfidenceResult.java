package dev.mockinterview.progress;

import dev.mockinterview.interview.Confidence;

/**
 * How the answers went of which a person was so sure.
 *
 * @param confidence how sure
 * @param tally the answers that count
 */
public record ConfidenceResult(Confidence confidence, Tally tally) {}
