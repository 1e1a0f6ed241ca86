package dev.mockinterview.progress;

import java.time.Duration;

/**
 * How the questions of one category went, over all interviews.
 *
 * @param category id of the category
 * @param counted how many answers count
 * @param score their mean, 0 to 100
 * @param time mean time of an answer
 */
public record CategoryResult(String category, int counted, int score, Duration time) {}
