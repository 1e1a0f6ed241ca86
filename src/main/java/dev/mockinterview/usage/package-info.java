/** What commands look like: help, manual and completion scripts, all from the same values. */
@NullMarked
package dev.mockinterview.usage;

import org.jspecify.annotations.NullMarked;
