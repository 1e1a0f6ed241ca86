package dev.mockinterview.bank;

import java.net.URI;
import java.time.LocalDate;

/**
 * A document that a rubric rests on.
 *
 * @param title what the document is called
 * @param url where it stands, http or https
 * @param checked the day on which the rubric was last compared with it
 */
public record Source(String title, URI url, LocalDate checked) {

  public Source {
    Checks.text("title of source", title);
    String scheme = String.valueOf(url.getScheme());
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw new IllegalArgumentException("url must be http or https, was \"" + url + "\"");
    }
  }
}
