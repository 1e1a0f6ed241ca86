package dev.mockinterview.files;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a card is written as JSON: its question and rubric are the plan's.
 *
 * @param question id of the question
 */
record CardShape(
    String question,
    Asked asked,
    Map<String, Tick> ticks,
    List<Note> notes,
    Optional<Text> heard,
    Optional<Integer> rating,
    Optional<ScoreOverride> override,
    Duration time) {

  /** What was heard. */
  record Text(String text, Optional<ScoreShape> score) {

    private Heard heard(Optional<Rubric> rubric) {
      return new Heard(text, score.map(shape -> shape.score(rubric)));
    }
  }

  static CardShape of(Card card) {
    return new CardShape(
        card.question().id(),
        card.asked(),
        card.ticks(),
        card.notes(),
        card.heard().map(heard -> new Text(heard.text(), heard.score().map(ScoreShape::of))),
        card.rating().isPresent() ? Optional.of(card.rating().getAsInt()) : Optional.empty(),
        card.override(),
        card.time());
  }

  /**
   * The card that was written.
   *
   * @throws IllegalArgumentException where it doesn't fit the plan
   */
  Card card(LeadPlan plan) {
    Optional<Rubric> rubric = plan.rubric(question);
    for (String point : ticks.keySet()) {
      if (ScoreShape.keyPoint(rubric, point).isEmpty()) {
        throw new IllegalArgumentException(question + " has no point \"" + point + "\"");
      }
    }
    return new Card(
        plan.question(question),
        asked,
        ticks,
        notes,
        heard.map(text -> text.heard(rubric)),
        rating.map(OptionalInt::of).orElse(OptionalInt.empty()),
        override,
        time);
  }
}
