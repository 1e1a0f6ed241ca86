package dev.mockinterview.document;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a list.
 *
 * @param mark what became of it, where that can be said with a sign
 * @param details lines that belong to it
 */
public record Item(Optional<Mark> mark, Line line, List<Line> details) {

  public Item {
    details = List.copyOf(details);
  }

  public Item(Line line, List<Line> details) {
    this(Optional.empty(), line, details);
  }

  public static Item of(Line line) {
    return new Item(line, List.of());
  }

  public static Item of(String text) {
    return of(Line.of(text));
  }

  /** This entry with a mark before it. */
  public Item with(Mark known) {
    return new Item(Optional.of(known), line, details);
  }

  /** This entry with a sign before it. */
  public Item with(Sign sign) {
    return with(new Mark(sign, ""));
  }
}
