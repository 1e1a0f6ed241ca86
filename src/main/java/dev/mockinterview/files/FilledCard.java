package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What somebody wrote on a kit about one question.
 *
 * @param question what was asked
 * @param asked what became of it
 * @param ticks what was heard of each key point, by the point's id
 * @param notes what was written down
 * @param quotes the candidate's own words
 * @param heard what was heard as text
 * @param rating 1 to 5
 * @param override the score that is set against the machine's
 */
public record FilledCard(
    Question question,
    Asked asked,
    Map<String, Tick> ticks,
    List<String> notes,
    List<String> quotes,
    Optional<String> heard,
    OptionalInt rating,
    Optional<ScoreOverride> override) {

  public FilledCard {
    ticks = Collections.unmodifiableMap(new LinkedHashMap<>(ticks));
    notes = List.copyOf(notes);
    quotes = List.copyOf(quotes);
  }

  /** The card of a question about which nothing is written. */
  static FilledCard untouched(Question question) {
    return new FilledCard(
        question,
        Asked.NOT_ASKED,
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  /** The card of a scorecard: notes first, then quotes, all of the same time. */
  Card card(Instant at, BiFunction<Question, String, Optional<Score>> machine) {
    return new Card(
        question,
        asked,
        ticks,
        Stream.concat(
                notes.stream().map(text -> new Note(at, text, false)),
                quotes.stream().map(text -> new Note(at, text, true)))
            .toList(),
        heard.map(text -> new Heard(text, machine.apply(question, text))),
        rating,
        override,
        Duration.ZERO);
  }
}
