/**
 * Questions and their rubrics as values that refuse nonsense when they are built. Knows nothing of
 * files, scoring or the screen, and uses no other package of the program.
 */
@NullMarked
package dev.mockinterview.bank;

import org.jspecify.annotations.NullMarked;
