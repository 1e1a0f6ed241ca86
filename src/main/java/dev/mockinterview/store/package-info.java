/**
 * Where interviews are kept. For now they live as long as the program; a database takes this place
 * behind the same port.
 */
@NullMarked
package dev.mockinterview.store;

import org.jspecify.annotations.NullMarked;
