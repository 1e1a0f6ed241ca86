package dev.mockinterview.cli;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Nearest;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What the options of one command change on a card, all of it or nothing. */
final class Marking {

  private final LeadPlan plan;
  private final String question;
  private final List<UnaryOperator<Card>> steps = new ArrayList<>();

  Marking(LeadPlan plan, String question) {
    this.plan = plan;
    this.question = question;
  }

  /** Whether nothing would change. */
  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The card after all of it. */
  Card on(Card card) {
    Card marked = card;
    for (UnaryOperator<Card> step : steps) {
      marked = step.apply(marked);
    }
    return marked;
  }

  /** Ticks points; whether they were prompted stays. */
  void tick(Status status, Optional<String> points) {
    each(
        points,
        (card, point) -> {
          Optional<Tick> before = Optional.ofNullable(card.ticks().get(point));
          return card.tick(point, new Tick(status, before.map(Tick::prompted).orElse(false)));
        });
  }

  /** Says of points that are ticked that they came after their probe. */
  void prompted(Optional<String> points) {
    each(
        points,
        (card, point) -> {
          Tick tick = card.ticks().get(point);
          if (tick == null) {
            throw new UsageException(
                "--prompted goes with a point that was heard; " + point + " is still open");
          }
          return card.tick(point, new Tick(tick.status(), true));
        });
  }

  /** Opens points again. */
  void open(Optional<String> points) {
    each(points, Card::untick);
  }

  private void each(Optional<String> points, BiFunction<Card, String, Card> step) {
    points.ifPresent(
        list -> {
          for (String name : OptionValues.list(list)) {
            String id = point(name);
            steps.add(card -> step.apply(card, id));
          }
        });
  }

  /** A point is named by its id or by its number, from 1. */
  private String point(String name) {
    List<String> ids =
        plan.rubric(question).stream()
            .flatMap(rubric -> rubric.points().stream())
            .map(KeyPoint::id)
            .toList();
    if (name.matches("[1-9][0-9]?") && Integer.parseInt(name) <= ids.size()) {
      return ids.get(Integer.parseInt(name) - 1);
    }
    if (!ids.contains(name)) {
      throw new UsageException(
          "%s has no point \"%s\"%s; it has %s"
              .formatted(question, name, Nearest.suggestion(name, ids), String.join(", ", ids)));
    }
    return name;
  }

  void note(Optional<String> text, boolean quote, Instant now) {
    text.ifPresent(words -> steps.add(card -> card.note(new Note(now, words, quote))));
  }

  void hear(Optional<Heard> heard) {
    heard.ifPresent(text -> steps.add(card -> card.hear(text)));
  }

  void rate(Optional<String> rating) {
    rating.ifPresent(
        value -> {
          int number = OptionValues.number("--rating", value, 1, 5);
          steps.add(card -> card.rate(number));
        });
  }

  /**
   * @throws UsageException where there is one without the other
   */
  void override(Optional<String> score, Optional<String> reason) {
    if (score.isPresent() != reason.isPresent()) {
      throw new UsageException("--override and --reason go together: a score, and why");
    }
    score.ifPresent(
        value -> {
          ScoreOverride override =
              new ScoreOverride(
                  OptionValues.number("--override", value, 0, 100), reason.orElseThrow());
          steps.add(card -> card.override(override));
        });
  }

  /**
   * Says that nothing was said, or that it wasn't asked, which forgets ticks, rating and texts.
   *
   * @param drop whether that is wanted
   * @throws UsageException where both are wanted
   */
  void nothingSaid(boolean noAnswer, boolean notAsked, boolean drop) {
    if (noAnswer && notAsked) {
      throw new UsageException("--no-answer and --not-asked don't go together");
    }
    if (noAnswer || notAsked) {
      steps.add(
          card -> {
            Card bare = notAsked ? card.notAsked() : card.noAnswer();
            if (!card.isBare() && !drop) {
              throw new UsageException(
                  question + " has ticks, a rating or a text; --drop forgets them with it");
            }
            return bare;
          });
    }
  }

  /**
   * Refuses what says that there was an answer.
   *
   * @throws UsageException where something contradicts that it wasn't asked or answered
   */
  void requireFit(Card card, boolean noAnswer, boolean notAsked) {
    boolean answered = card.asked() == Asked.ANSWERED;
    if ((noAnswer && answered) || (notAsked && card.asked() != Asked.NOT_ASKED)) {
      throw new UsageException(
          (notAsked ? "--not-asked" : "--no-answer") + " doesn't go with ticks, texts or a rating");
    }
  }

  void spend(Optional<String> minutes) {
    minutes.ifPresent(
        value -> {
          double number = OptionValues.decimal("--minutes", value, 0, 600);
          steps.add(card -> card.spend(Duration.ofSeconds(Math.round(number * 60))));
        });
  }
}
