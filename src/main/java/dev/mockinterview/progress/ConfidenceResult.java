package dev.mockinterview.progress;

import dev.mockinterview.interview.Confidence;

/**
 * How the answers went of which a person was so sure.
 *
 * @param confidence how sure
 * @param counted how many answers count
 * @param score their mean, 0 to 100
 */
public record ConfidenceResult(Confidence confidence, int counted, int score) {}
