package dev.mockinterview.progress;

/**
 * A point of a rubric that answers missed, in part or in full, or denied.
 *
 * @param question id of the question
 * @param point id of the point
 * @param times how often it cost credit
 * @param lost the credit it cost in all, in weights of its rubric
 */
public record MissedPoint(String question, String point, int times, double lost) {}
