package dev.mockinterview.terminal;

import dev.mockinterview.interview.Marker;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.LeadPlan;

/**
 * What an interview that a person leads is about.
 *
 * @param plan what is asked
 * @param candidate who is asked
 * @param marker scores what was heard, by the plan's own rubrics
 */
public record LeadMeeting(LeadPlan plan, Candidate candidate, Marker marker) {}
