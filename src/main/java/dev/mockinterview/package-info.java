/** The door of the program: starts Spring and hands over to the commands. */
@NullMarked
package dev.mockinterview;

import org.jspecify.annotations.NullMarked;
