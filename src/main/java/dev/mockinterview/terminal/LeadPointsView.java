package dev.mockinterview.terminal;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.PointScore;
import java.util.List;
import java.util.Optional;

/**
 * Shows the key points of a question: what the interviewer heard of each, beside it what the
 * machine found, and what to ask for those that are open.
 *
 * @param points in the order of their keys
 */
record LeadPointsView(Card card, List<KeyPoint> points) {

  private static final int LONGEST_QUOTE = 120;

  /** The columns that a point needs beside a remark. */
  private static final int FEWEST_BESIDE = 16;

  /**
   * Prints the points.
   *
   * @param whole whether with all their words, and the machine's quotes
   * @param probes how many open points have their probe
   * @param wholeProbes whether those are shown with all their words
   */
  void print(Screen screen, boolean whole, int probes, boolean wholeProbes) {
    int hang = 0;
    for (int i = 0; i < points.size(); i++) {
      hang = Math.max(hang, Wrapping.columns(label(screen.style(), i)) + 2);
    }
    int left = probes;
    for (int i = 0; i < points.size(); i++) {
      KeyPoint point = points.get(i);
      print(screen, i, hang, whole);
      if (tick(point).isEmpty() && point.probe().isPresent() && left-- > 0) {
        String probe = "Ask: " + point.probe().get();
        int room = screen.width() - hang;
        screen.paragraph(hang, Tone.QUOTE, wholeProbes ? probe : screen.style().cut(probe, room));
      }
    }
  }

  private void print(Screen screen, int index, int hang, boolean whole) {
    Style style = screen.style();
    KeyPoint point = points.get(index);
    String remark = remark(style, point);
    int besides = remark.isEmpty() ? 0 : Wrapping.columns(remark) + 2;
    boolean beside = screen.width() - hang - besides >= FEWEST_BESIDE;
    int room = screen.width() - hang - (beside ? besides : 0);
    screen.labelled(
        new Span(LeadWords.tone(tick(point)), label(style, index)),
        hang,
        whole ? point.says() : style.cut(point.says(), room),
        beside ? remark : "");
    if (!beside) {
      screen.paragraph(hang, Tone.QUIET, remark);
    }
    if (whole) {
      found(point).stream()
          .flatMap(score -> score.evidence().stream())
          .limit(1)
          .map(words -> "Machine: " + style.quoted(words.text(), LONGEST_QUOTE))
          .forEach(text -> screen.paragraph(hang, Tone.QUIET, text));
    }
  }

  private String label(Style style, int index) {
    Optional<Tick> tick = tick(points.get(index));
    String state = LeadWords.of(tick);
    return style.linear()
        ? "Point " + (index + 1) + ", " + state
        : index + 1 + " " + LeadWords.mark(tick).in(style.theme()) + " " + state;
  }

  private String remark(Style style, KeyPoint point) {
    String prompted = tick(point).filter(Tick::prompted).map(heard -> "prompted").orElse("");
    String machine =
        found(point).map(score -> "machine: " + LeadWords.of(score.status())).orElse("");
    return prompted.isEmpty() || machine.isEmpty()
        ? prompted + machine
        : style.joined(prompted, machine);
  }

  private Optional<Tick> tick(KeyPoint point) {
    return Optional.ofNullable(card.ticks().get(point.id()));
  }

  private Optional<PointScore> found(KeyPoint point) {
    return card.heard().flatMap(Heard::score).stream()
        .flatMap(score -> score.points().stream())
        .filter(each -> each.point().id().equals(point.id()))
        .findFirst();
  }
}
