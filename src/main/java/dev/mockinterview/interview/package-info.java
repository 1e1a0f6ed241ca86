/**
 * Plan, interview and turns as immutable values, and what follows from them. Time comes in from
 * outside. Uses {@code bank} and {@code scoring}; a store fills the port {@link
 * dev.mockinterview.interview.Interviews}.
 */
@NullMarked
package dev.mockinterview.interview;

import org.jspecify.annotations.NullMarked;
