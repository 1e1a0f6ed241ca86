/**
 * Documents as values, and how they are written: GitHub-flavoured Markdown, HTML and PDF. A
 * document is a list of blocks; every text in it is plain, so that whatever people write becomes no
 * markup in any format. Knows nothing of interviews and writes no files; the only place that knows
 * the libraries for Markdown, HTML and PDF.
 */
@NullMarked
package dev.mockinterview.document;

import org.jspecify.annotations.NullMarked;
