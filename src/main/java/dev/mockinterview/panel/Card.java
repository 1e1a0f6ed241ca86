package dev.mockinterview.panel;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one interviewer has on one question. The machine's score, the rating and an override stand
 * beside each other; none is worked out from another. Every step makes a new value.
 *
 * @param question what is asked
 * @param asked what became of it
 * @param ticks what was heard of each key point, by the point's id
 * @param notes what was written down, first one first
 * @param heard what was heard as text, with the machine's score
 * @param rating 1 to 5, by the anchors
 * @param override the score that is set against the machine's
 * @param time how long the question took
 */
public record Card(
    Question question,
    Asked asked,
    Map<String, Tick> ticks,
    List<Note> notes,
    Optional<Heard> heard,
    OptionalInt rating,
    Optional<ScoreOverride> override,
    Duration time) {

  public Card {
    ticks = Collections.unmodifiableMap(new LinkedHashMap<>(ticks));
    notes = List.copyOf(notes);
    if (rating.isPresent() && (rating.getAsInt() < 1 || rating.getAsInt() > 5)) {
      throw new IllegalArgumentException("rating must be 1 to 5, was " + rating.getAsInt());
    }
    if (time.isNegative()) {
      throw new IllegalArgumentException("time must not be negative, was " + time);
    }
    boolean empty = ticks.isEmpty() && heard.isEmpty() && rating.isEmpty() && override.isEmpty();
    if (asked == Asked.NOT_ASKED && !empty) {
      throw new IllegalArgumentException(
          question.id() + " can't be not asked and have an answer or a rating");
    }
  }

  /** The card of a question that wasn't asked yet. */
  public static Card of(Question question) {
    return new Card(
        question,
        Asked.NOT_ASKED,
        Map.of(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Duration.ZERO);
  }

  /** The card with what was heard of a point; an answer then, where there was none before. */
  public Card tick(String point, Tick tick) {
    Map<String, Tick> more = new LinkedHashMap<>(ticks);
    more.put(point, tick);
    return with(answered(tick.credit() > 0), more, notes, heard, rating, override);
  }

  /** The card with a point open again. */
  public Card untick(String point) {
    Map<String, Tick> fewer = new LinkedHashMap<>(ticks);
    fewer.remove(point);
    return with(asked, fewer, notes, heard, rating, override);
  }

  /** The card with one more note. */
  public Card note(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return with(asked, ticks, more, heard, rating, override);
  }

  /** The card with what was heard as text. */
  public Card hear(Heard text) {
    return with(Asked.ANSWERED, ticks, notes, Optional.of(text), rating, override);
  }

  /** The card with a rating, 1 to 5. */
  public Card rate(int value) {
    return with(answered(false), ticks, notes, heard, OptionalInt.of(value), override);
  }

  /** The card with a score set against the machine's. */
  public Card override(ScoreOverride other) {
    return with(answered(false), ticks, notes, heard, rating, Optional.of(other));
  }

  /** The card without what was heard as text, and without the machine's score of it. */
  public Card unhear() {
    return with(asked, ticks, notes, Optional.empty(), rating, override);
  }

  /** The card without a rating. */
  public Card unrate() {
    return with(asked, ticks, notes, heard, OptionalInt.empty(), override);
  }

  /** The card of a question to which the candidate had nothing to say. */
  public Card noAnswer() {
    return with(
        Asked.NO_ANSWER, Map.of(), notes, Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** The card of a question that wasn't asked after all; its notes stay. */
  public Card notAsked() {
    return with(
        Asked.NOT_ASKED, Map.of(), notes, Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** The card after so much more time. */
  public Card spend(Duration more) {
    return new Card(question, asked, ticks, notes, heard, rating, override, time.plus(more));
  }

  /** Whether it has neither ticks nor a text nor a value; notes don't count. */
  public boolean isBare() {
    return ticks.isEmpty() && heard.isEmpty() && rating.isEmpty() && override.isEmpty();
  }

  /** Whether the rating stands on nothing that was written down; silence speaks for itself. */
  public boolean ratedWithoutEvidence() {
    return rating.isPresent()
        && asked == Asked.ANSWERED
        && ticks.isEmpty()
        && notes.isEmpty()
        && heard.isEmpty();
  }

  /** The points of the rubric of which nothing was heard yet, in its order. */
  public List<KeyPoint> open(Rubric rubric) {
    return rubric.points().stream()
        .filter(point -> !ticks.containsKey(point.id()) || missed(ticks.get(point.id())))
        .toList();
  }

  private static boolean missed(Tick tick) {
    return tick.status() == Status.MISSED;
  }

  private Asked answered(boolean certainly) {
    return certainly || asked == Asked.NOT_ASKED ? Asked.ANSWERED : asked;
  }

  private Card with(
      Asked state,
      Map<String, Tick> newTicks,
      List<Note> newNotes,
      Optional<Heard> newHeard,
      OptionalInt newRating,
      Optional<ScoreOverride> newOverride) {
    return new Card(question, state, newTicks, newNotes, newHeard, newRating, newOverride, time);
  }
}
