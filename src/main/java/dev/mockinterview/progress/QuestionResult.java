package dev.mockinterview.progress;

import java.time.Duration;
import java.time.Instant;

/**
 * How one question went, over all interviews.
 *
 * @param question id of the question
 * @param category id of its category
 * @param counted how often it was asked and counts
 * @param last its last score, 0 to 100
 * @param asked when that interview began
 * @param time mean time of an answer
 */
public record QuestionResult(
    String question, String category, int counted, int last, Instant asked, Duration time) {}
