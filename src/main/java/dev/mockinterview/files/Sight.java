package dev.mockinterview.files;

import dev.mockinterview.report.Audience;
import java.util.Locale;

/** What somebody who reads a report may see of it: the same as in the document. */
record Sight(Audience audience) {

  /**
   * The wording of the rubric, its ids and hashes; somebody else may be asked the same tomorrow.
   */
  boolean rubric() {
    return audience != Audience.CANDIDATE;
  }

  /** What to study. */
  boolean advice() {
    return audience != Audience.PANEL;
  }

  /** What is nobody else's business: how sure the person was, and what was before. */
  boolean own() {
    return audience == Audience.SELF;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
