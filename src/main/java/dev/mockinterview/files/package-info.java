/**
 * Reads content packs and answers, writes scores and reports. The only place that knows Jackson;
 * none of its types leaves this package. What a user can cause to go wrong ends in a {@link
 * dev.mockinterview.files.BadPackException} or a {@link dev.mockinterview.files.BadFileException}
 * that says where and what in words for the user.
 */
@NullMarked
package dev.mockinterview.files;

import org.jspecify.annotations.NullMarked;
