package dev.mockinterview.files;

import dev.mockinterview.interview.Interview;
import java.util.Optional;

/**
 * All that is kept of an interview.
 *
 * @param draft what was typed for the question that it asks now, where anything was
 */
public record ArchivedInterview(Interview interview, Optional<String> draft) {}
