package dev.mockinterview.progress;

import java.time.Instant;

/**
 * How one interview went.
 *
 * @param id names the interview
 * @param started when it began
 * @param counted how many of its questions count
 * @param score their mean, 0 to 100
 */
public record InterviewResult(String id, Instant started, int counted, int score) {}
