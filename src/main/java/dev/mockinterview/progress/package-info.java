/**
 * What somebody's interviews say together: results by category and over time, what is missed again
 * and again, what to practise next. Plain values and pure functions; a store fills the port {@link
 * dev.mockinterview.progress.History}. Uses {@code bank}, {@code scoring} and {@code interview}.
 */
@NullMarked
package dev.mockinterview.progress;

import org.jspecify.annotations.NullMarked;
