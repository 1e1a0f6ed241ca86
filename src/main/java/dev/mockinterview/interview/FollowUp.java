package dev.mockinterview.interview;

import dev.mockinterview.scoring.PointScore;

/**
 * The follow-up question about a point that was missing, and what its answer earned. Such credit is
 * prompted: it is shown beside the score, never mixed into it.
 *
 * @param probe the follow-up question
 * @param answer the answer exactly as given
 * @param result what the point earned by that answer
 */
public record FollowUp(String probe, String answer, PointScore result) {}
