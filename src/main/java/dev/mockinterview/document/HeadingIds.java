package dev.mockinterview.document;

import java.util.HashMap;
import java.util.Map;

/** Names headings for links, as GitHub does: those that would be named alike are numbered. */
final class HeadingIds {

  /** What a heading without letters and digits is called. */
  private static final String NAMELESS = "section";

  private final Map<String, Integer> used = new HashMap<>();

  /** The name of the next heading. */
  String next(String heading) {
    String anchor = Charts.anchor(heading);
    String wanted = anchor.isEmpty() ? NAMELESS : anchor;
    String id = wanted;
    while (used.containsKey(id)) {
      id = wanted + "-" + used.merge(wanted, 1, Integer::sum);
    }
    used.put(id, 0);
    return id;
  }
}
