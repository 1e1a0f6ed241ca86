package dev.mockinterview.files;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Finding;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must hold for an interview that comes from outside and is taken for granted of one's own:
 * names that files and databases keep as they are, words that stand in the answer.
 */
final class ArchiveChecks {

  /** Names a report's file too. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final Pattern CATEGORY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Nobody thinks longer about an answer. */
  private static final Duration LONGEST = Duration.ofDays(3650);

  private ArchiveChecks() {}

  static void check(InterviewShape interview) {
    name("id", interview.id());
    for (Round round : interview.plan().rounds()) {
      if (!CATEGORY.matcher(round.category()).matches()) {
        throw new IllegalArgumentException("no category is named \"" + round.category() + "\"");
      }
    }
    int planned =
        interview.plan().rounds().stream().mapToInt(round -> round.questions().size()).sum();
    if (interview.turns().size() > planned) {
      throw new IllegalArgumentException(
          "the plan asks " + planned + " questions, was " + interview.turns().size());
    }
  }

  static void check(Rubric rubric) {
    name("hash of a rubric", rubric.hash());
  }

  static void check(Turn turn) {
    if (turn.time().compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("time must be ten years at most, was " + turn.time());
    }
    turn.score().ifPresent(score -> check(turn.answer().orElse(""), score));
    turn.followUp().ifPresent(ArchiveChecks::check);
  }

  static void check(String answer, Score score) {
    if (Double.isInfinite(score.enough())) {
      throw new IllegalArgumentException("enough must be a number");
    }
    List<Evidence> claims =
        score.misconceptions().stream().flatMap(c -> c.evidence().stream()).toList();
    Stream<Evidence> points = score.points().stream().flatMap(ArchiveChecks::evidence);
    spoken(answer, Stream.concat(claims.stream(), points).toList());
  }

  private static void check(FollowUp followUp) {
    spoken(followUp.answer(), evidence(followUp.result()).toList());
  }

  private static Stream<Evidence> evidence(PointScore point) {
    return Stream.concat(
        point.evidence().stream(),
        point.findings().stream().map(Finding::evidence).flatMap(Optional::stream));
  }

  private static void spoken(String answer, List<Evidence> evidence) {
    for (Evidence words : evidence) {
      if (words.end() > answer.length()
          || !answer.substring(words.start(), words.end()).equals(words.text())) {
        throw new IllegalArgumentException(
            "its answer doesn't say \"" + words.text() + "\" at " + words.start());
      }
    }
  }

  static void name(String what, String name) {
    if (!ID.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what + " must be 1 to 100 letters, digits, dots and hyphens, was \"" + name + "\"");
    }
  }
}
