package dev.mockinterview.files;

import dev.mockinterview.files.KitSheet.Entry;
import dev.mockinterview.files.KitSheet.Point;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Status;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody wrote into the box of a key point, or behind its status.
 *
 * @param status what became of the point; empty where nothing says it
 * @param prompted whether it came only after its probe
 */
record KitMark(Optional<Status> status, boolean prompted) {

  /** Not ✗ and ✘, which might be a tick or a point that was missed. */
  private static final Set<String> TICKED = Set.of("x", "✓", "✔", "☑", "☒", "hit", "made", "yes");

  private static final KitMark NONE = new KitMark(Optional.empty(), false);

  /** What was heard of a point, by its box and its status together. */
  static Optional<Tick> tick(Point point) throws KitFault {
    KitMark box = KitMark.of(point.line(), point.box());
    KitMark status = KitMark.NONE;
    for (Entry entry : point.statuses()) {
      status = KitMark.of(entry.line(), entry.value());
    }
    boolean both = box.status().isPresent() && status.status().isPresent();
    boolean refined =
        box.status().equals(Optional.of(Status.HIT))
            && status.status().equals(Optional.of(Status.PARTIAL));
    if (both && !refined && !box.status().equals(status.status())) {
      throw new KitFault(
          point.statuses().get(0).line(),
          "the box of %s says %s, its status %s"
              .formatted(point.id(), box.words(), status.words()));
    }
    Optional<Status> what = status.status().or(box::status);
    boolean prompted = box.prompted() || status.prompted();
    if (what.isEmpty() && prompted) {
      throw new KitFault(
          point.line(),
          point.id() + " was prompted: say hit, partial, missed or contradicted, too");
    }
    return what.map(known -> new Tick(known, prompted));
  }

  private static KitMark of(int line, String value) throws KitFault {
    Set<Status> found = EnumSet.noneOf(Status.class);
    boolean prompted = false;
    for (String word : KitValues.word(value).split("[\\s,;/&]+|(?=\\+)|(?<=\\+)")) {
      switch (word) {
        case "", "and", "☐", "□" -> {}
        case "prompted", "+" -> prompted = true;
        case "partial", "partly", "partially", "p", "~", "◐" -> found.add(Status.PARTIAL);
        case "missed", "m", "-" -> found.add(Status.MISSED);
        case "contradicted", "c", "!" -> found.add(Status.CONTRADICTED);
        default -> {
          if (!TICKED.contains(word)) {
            throw new KitFault(
                line,
                "a point is hit, partial, missed or contradicted, and maybe prompted; was \""
                    + KitValues.word(value)
                    + "\"");
          }
          found.add(Status.HIT);
        }
      }
    }
    if (found.isEmpty() && !prompted && !KitValues.isEmpty(value)) {
      throw new KitFault(
          line, "can't tell what \"" + value.strip() + "\" means: x ticks a point as made");
    }
    if (found.size() > 1) {
      throw new KitFault(line, "a point can't be " + inWords(found));
    }
    return new KitMark(found.stream().findFirst(), prompted);
  }

  private String words() {
    return inWords(status.stream().collect(Collectors.toSet()));
  }

  private static String inWords(Set<Status> statuses) {
    return statuses.stream()
        .map(status -> status.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" and "));
  }
}
