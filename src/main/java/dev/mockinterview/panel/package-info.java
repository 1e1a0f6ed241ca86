/**
 * What an interviewer and a panel add to an interview: a frozen plan for a role, candidates,
 * scorecards with ticks, notes and ratings, who may see whose, consensus and agreement. Plain
 * values and pure functions; a store fills the port {@link dev.mockinterview.panel.Scorecards}.
 * Uses {@code bank}, {@code scoring} and {@code interview}.
 */
@NullMarked
package dev.mockinterview.panel;

import org.jspecify.annotations.NullMarked;
