package dev.mockinterview.files;

import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Consensus;
import java.time.Instant;
import java.util.List;

/** How a consensus is written as JSON: people by name. */
record ConsensusShape(
    String plan,
    String candidate,
    String question,
    int rating,
    List<MoveShape> moves,
    String by,
    Instant at) {

  /** How a move is written. */
  record MoveShape(String who, int from, String why) {}

  static ConsensusShape of(Consensus consensus) {
    return new ConsensusShape(
        consensus.plan(),
        consensus.candidate().name(),
        consensus.question(),
        consensus.rating(),
        consensus.moves().stream()
            .map(move -> new MoveShape(move.who().name(), move.from(), move.why()))
            .toList(),
        consensus.by().name(),
        consensus.at());
  }

  /**
   * The consensus that was written.
   *
   * @throws IllegalArgumentException where it can't be one
   */
  Consensus consensus() {
    return new Consensus(
        plan,
        new Person(candidate),
        question,
        rating,
        moves.stream()
            .map(move -> new Consensus.Move(new Person(move.who()), move.from(), move.why()))
            .toList(),
        new Person(by),
        at);
  }
}
