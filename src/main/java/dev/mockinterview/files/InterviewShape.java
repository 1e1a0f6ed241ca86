package dev.mockinterview.files;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an interview stands in an archive.
 *
 * @param rubrics those that its turns name and no interview before it brought
 */
record InterviewShape(
    String id,
    String person,
    Instant started,
    Optional<Instant> ended,
    PlanShape plan,
    Optional<List<Rubric>> rubrics,
    List<TurnShape> turns,
    Optional<String> draft) {

  static InterviewShape of(ArchivedInterview archived, List<Rubric> rubrics) {
    Interview interview = archived.interview();
    return new InterviewShape(
        interview.id(),
        interview.person().name(),
        interview.started(),
        interview.ended(),
        PlanShape.of(interview.plan()),
        rubrics.isEmpty() ? Optional.empty() : Optional.of(rubrics),
        interview.turns().stream()
            .map(turn -> TurnShape.of(turn, turn.rubric().map(Rubric::hash)))
            .toList(),
        archived.draft());
  }

  /**
   * The interview that was written.
   *
   * @param known the rubrics by hash, its own among them
   * @throws IllegalArgumentException where the parts don't fit
   */
  ArchivedInterview interview(Map<String, Rubric> known) {
    List<Turn> read = new ArrayList<>();
    for (TurnShape turn : turns) {
      try {
        read.add(turn(turn, known));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("turns[" + read.size() + "]: " + e.getMessage(), e);
      }
    }
    return new ArchivedInterview(
        new Interview(id, new Person(person), plan.plan(), started, read, ended), draft);
  }

  private Turn turn(TurnShape turn, Map<String, Rubric> known) {
    Optional<Rubric> rubric = turn.rubric().map(hash -> find(hash, known));
    Turn read = turn.turn(rubric, started);
    ArchiveChecks.check(read);
    return read;
  }

  private static Rubric find(String hash, Map<String, Rubric> known) {
    Rubric rubric = known.get(hash);
    if (rubric == null) {
      throw new IllegalArgumentException("no interview before it brought rubric \"" + hash + "\"");
    }
    return rubric;
  }
}
