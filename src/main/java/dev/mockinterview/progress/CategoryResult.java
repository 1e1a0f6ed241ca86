package dev.mockinterview.progress;

/**
 * How the questions of one category went, over all interviews.
 *
 * @param category id of the category
 * @param tally the answers that count
 * @param pace how long they took
 */
public record CategoryResult(String category, Tally tally, Pace pace) {}
