/**
 * Values to documents in GitHub-flavoured Markdown: the feedback report of an interview, the kit of
 * a plan, what a panel has on a candidate. Writes no files; uses {@code bank}, {@code scoring},
 * {@code interview}, {@code progress} and {@code panel}. One section of the report is one class;
 * {@code Markdown} and its helpers alone know the Markdown library. Every text, ours or foreign,
 * goes the same way into the document, so that no answer can break it.
 */
@NullMarked
package dev.mockinterview.report;

import org.jspecify.annotations.NullMarked;
