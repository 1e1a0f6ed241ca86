/**
 * Screen and keys: asks for answers, prints questions and scores. Besides {@code cli} the only
 * place that knows JLine; holds no Spring annotation, no interview state and no clock.
 */
@NullMarked
package dev.mockinterview.terminal;

import org.jspecify.annotations.NullMarked;
