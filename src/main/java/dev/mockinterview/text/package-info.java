/**
 * Turns text into comparable tokens that remember where they stood. The only place that knows
 * OpenNLP; answers and rubric phrases go through the same analysis. Uses no other package of the
 * program.
 */
@NullMarked
package dev.mockinterview.text;

import org.jspecify.annotations.NullMarked;
