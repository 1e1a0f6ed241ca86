package dev.mockinterview.document;

import java.util.Locale;
import java.util.Set;

/** The size of pages. */
public enum Paper {
  A4("A4"),
  LETTER("letter");

  /** Where people print on Letter. */
  private static final Set<String> LETTER_COUNTRIES =
      Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

  private final String css;

  Paper(String css) {
    this.css = css;
  }

  /** What people of this locale have in their printers. */
  public static Paper of(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  /** The size as a style sheet names it. */
  String css() {
    return css;
  }
}
