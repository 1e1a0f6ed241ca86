package dev.mockinterview.text;

/** A stretch of a text in UTF-16 units, {@code end} exclusive. */
record Span(int start, int end) {}
