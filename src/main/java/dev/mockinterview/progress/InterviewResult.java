package dev.mockinterview.progress;

import java.time.Instant;

/**
 * How one interview went.
 *
 * @param id names the interview
 * @param started when it began
 * @param tally its answers that count
 */
public record InterviewResult(String id, Instant started, Tally tally) {}
