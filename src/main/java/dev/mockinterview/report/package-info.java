/**
 * Values to documents: the feedback of an interview, the kit of a plan, what a panel has on a
 * candidate, candidates side by side. Writes no files and knows no format; uses {@code bank},
 * {@code scoring}, {@code interview}, {@code progress}, {@code panel} and {@code document}. One
 * section of a document is one class.
 */
@NullMarked
package dev.mockinterview.report;

import org.jspecify.annotations.NullMarked;
