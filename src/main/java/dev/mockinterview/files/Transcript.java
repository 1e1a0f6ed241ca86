package dev.mockinterview.files;

import dev.mockinterview.interview.Person;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one candidate said in an interview, as text.
 *
 * @param candidate who
 * @param answers what was said to each question, by its id; blank where nothing was
 */
public record Transcript(Person candidate, Map<String, String> answers) {

  public Transcript {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
