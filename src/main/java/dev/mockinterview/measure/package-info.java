/**
 * How far the scorer can be trusted: its agreement with graders, and what attacks get through. Pure
 * values and functions; may use {@code bank}, {@code text} and {@code scoring}. The only place that
 * knows the library for agreement between raters.
 */
@NullMarked
package dev.mockinterview.measure;

import org.jspecify.annotations.NullMarked;
