package dev.mockinterview.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a list says about an interview.
 *
 * @param id names the interview
 * @param person whose interview it is
 * @param started when it began
 * @param ended when it ended; empty while it goes on
 * @param categories ids of the categories of its rounds, each once
 * @param seed what its questions were drawn with
 * @param exam whether feedback waits until the end
 * @param questions how many questions its plan has
 * @param asked how many of them were asked
 * @param answered how many of them got an answer
 * @param score the mean over what counts, 0 to 100
 */
public record InterviewHead(
    String id,
    Person person,
    Instant started,
    Optional<Instant> ended,
    List<String> categories,
    long seed,
    boolean exam,
    int questions,
    int asked,
    int answered,
    OptionalInt score) {

  public InterviewHead {
    categories = List.copyOf(categories);
  }

  /** Whether it can be gone on with. */
  public boolean left() {
    return ended.isEmpty() && asked < questions;
  }
}
