/**
 * Values to documents: the feedback report of an interview in GitHub-flavoured Markdown. Writes no
 * files; uses {@code bank}, {@code scoring} and {@code interview}. One section of the report is one
 * class; {@code Markdown} and its helpers alone know the Markdown library. Every text, ours or
 * foreign, goes the same way into the document, so that no answer can break it.
 */
@NullMarked
package dev.mockinterview.report;

import org.jspecify.annotations.NullMarked;
