package dev.mockinterview.document;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who gives a document out, as its owner wants it to be shown.
 *
 * @param organisation whose document it is
 * @param title what such documents are called there
 * @param footer what stands at its end
 * @param logo a picture at its head, in formats that show pictures
 */
public record Letterhead(
    Optional<String> organisation,
    Optional<String> title,
    Optional<String> footer,
    Optional<Logo> logo) {

  /** A document without one. */
  public static final Letterhead NONE =
      new Letterhead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Letterhead {
    organisation = organisation.map(Plain::line).filter(text -> !text.isEmpty());
    title = title.map(Plain::line).filter(text -> !text.isEmpty());
    footer = footer.map(Plain::line).filter(text -> !text.isEmpty());
  }

  /** Organisation and title in one line; empty where there is neither. */
  Optional<String> head() {
    String head =
        Stream.of(organisation, title).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    return head.isEmpty() ? Optional.empty() : Optional.of(head);
  }
}
