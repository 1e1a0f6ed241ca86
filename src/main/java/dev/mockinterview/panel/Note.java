package dev.mockinterview.panel;

import java.time.Instant;

/**
 * Something an interviewer wrote down while the candidate spoke.
 *
 * @param at when
 * @param text what
 * @param quote whether these are the candidate's own words
 */
public record Note(Instant at, String text, boolean quote) {

  public Note {
    text = Texts.said("note", text);
  }
}
