/**
 * What a careful author wants to know of a rubric before anybody is interviewed with it: what is
 * missing, out of order or out of date, and what the scorer makes of it. Pure functions; may use
 * {@code bank}, {@code text} and {@code scoring}.
 */
@NullMarked
package dev.mockinterview.lint;

import org.jspecify.annotations.NullMarked;
