package dev.mockinterview.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a person that no store has taken yet.
 *
 * @param question id of the question that they answer
 * @param answer the answer exactly as given
 * @param confidence how sure the person was of it, where that was said
 * @param followUp what was said to its follow-up question
 * @param missing how much of this isn't kept
 */
public record UnkeptAnswer(
    String question,
    String answer,
    Optional<Confidence> confidence,
    Optional<String> followUp,
    Missing missing) {

  /** How much of an answer isn't kept. */
  public enum Missing {
    ALL,
    /** The answer itself is kept. */
    FOLLOW_UP,
    /** All that was said in words is kept. */
    CONFIDENCE
  }

  /** The answers of an interview of which a store has only an earlier state, or none. */
  public static List<UnkeptAnswer> of(Interview interview, Optional<Interview> kept) {
    List<Turn> safe = kept.map(Interview::turns).orElse(List.of());
    List<UnkeptAnswer> unkept = new ArrayList<>();
    for (int i = 0; i < interview.turns().size(); i++) {
      Turn turn = interview.turns().get(i);
      if (i >= safe.size()) {
        add(unkept, turn, Missing.ALL);
      } else if (!safe.get(i).equals(turn)) {
        add(unkept, turn, missing(turn, safe.get(i)));
      }
    }
    return List.copyOf(unkept);
  }

  /** What is typed of an answer. */
  public static UnkeptAnswer typed(String question, String words) {
    return new UnkeptAnswer(question, words, Optional.empty(), Optional.empty(), Missing.ALL);
  }

  private static Missing missing(Turn turn, Turn kept) {
    if (!kept.answer().equals(turn.answer())) {
      return Missing.ALL;
    }
    return kept.followUp().equals(turn.followUp()) ? Missing.CONFIDENCE : Missing.FOLLOW_UP;
  }

  private static void add(List<UnkeptAnswer> unkept, Turn turn, Missing missing) {
    turn.answer()
        .map(
            answer ->
                new UnkeptAnswer(
                    turn.question().id(),
                    answer,
                    turn.confidence(),
                    turn.followUp().map(FollowUp::answer),
                    missing))
        .ifPresent(unkept::add);
  }

  /** What isn't kept, fit for a sentence. */
  public String inWords() {
    return switch (missing) {
      case ALL -> "the answer to " + question;
      case FOLLOW_UP -> "the answer to the follow-up of " + question;
      case CONFIDENCE -> "how sure you were of " + question;
    };
  }
}
