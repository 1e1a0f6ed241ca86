/**
 * Keeps interviews in a database in the data folder, each step committed before anybody is told.
 * The only place that knows JDBC; may use every package but {@code terminal} and {@code cli}.
 */
@NullMarked
package dev.mockinterview.store;

import org.jspecify.annotations.NullMarked;
