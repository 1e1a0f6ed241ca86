/**
 * A pure library from (rubric, answer) to a score whose every number points at words of the answer.
 * No Spring, no files, no clock; uses {@code bank} and {@code text} only. One rule of reading is
 * one class: a clause, a negation, a phrase, a retraction, the form of an answer.
 */
@NullMarked
package dev.mockinterview.scoring;

import org.jspecify.annotations.NullMarked;
