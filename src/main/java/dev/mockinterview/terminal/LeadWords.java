package dev.mockinterview.terminal;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands on a card, in words: the same on a screen and in lines. */
final class LeadWords {

  private LeadWords() {}

  /** What became of a point. */
  static String of(Optional<Tick> tick) {
    return tick.map(heard -> of(heard.status())).orElse("open");
  }

  static String of(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static String of(Asked asked) {
    return asked.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Mark mark(Optional<Tick> tick) {
    return tick.map(heard -> Mark.of(heard.status())).orElse(Mark.BULLET);
  }

  static Tone tone(Optional<Tick> tick) {
    return tick.map(heard -> Tone.of(heard.status())).orElse(Tone.QUIET);
  }

  /** The values of a card, each by itself: they are never worked into one. */
  static List<String> values(Card card) {
    List<String> values = new ArrayList<>();
    values.add(of(card.asked()));
    values.add(
        card.rating().isPresent() ? "rating " + card.rating().getAsInt() + " of 5" : "no rating");
    card.heard().ifPresent(heard -> values.add(machine(card)));
    card.override().ifPresent(own -> values.add(of(own)));
    return values;
  }

  /** The machine's score of what was heard. */
  static String machine(Card card) {
    return card.heard()
        .flatMap(heard -> heard.score())
        .map(score -> "machine " + score.total() + " of 100")
        .orElse("heard, not scored");
  }

  static String of(ScoreOverride own) {
    return "your score " + own.score() + ": " + own.reason();
  }
}
