/**
 * Thin commands and the wiring; besides the root the only place that knows Spring. May use every
 * other package; nothing uses it.
 */
@NullMarked
package dev.mockinterview.cli;

import org.jspecify.annotations.NullMarked;
