package dev.mockinterview.report;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.progress.Change;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.progress.Series;
import dev.mockinterview.progress.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Says of compared interviews what a document and a screen say in the same words. */
public final class ComparisonWords {

  private ComparisonWords() {}

  /** A score, or a dash where there is none. */
  public static String score(OptionalInt score) {
    return score.isPresent() ? String.valueOf(score.getAsInt()) : "-";
  }

  /** A difference with its sign, or a dash where there is none. */
  public static String difference(OptionalInt difference) {
    return difference.isPresent() ? Wording.signed(difference.getAsInt()) : "-";
  }

  /** How many of the planned questions count. */
  public static String counted(Comparison.Result result) {
    return result.tally().map(Tally::counted).orElse(0)
        + " of "
        + result.interview().plan().questions().size();
  }

  /** Practice or exam. */
  public static String mode(Interview interview) {
    return interview.plan().exam() ? "exam" : "practice";
  }

  /** How it went on what was asked more than once, which is what can be compared. */
  public static String headline(Comparison comparison, Audience audience) {
    Changes changes = comparison.changes();
    Optional<Tally> before = changes.before();
    Optional<Tally> now = changes.now();
    if (before.isEmpty() || now.isEmpty()) {
      return "No question was scored in more than one of these interviews, so nothing here compares"
          + " like with like.";
    }
    int first = before.get().score();
    int last = now.get().score();
    String who = audience.studies() ? "You were" : comparison.person().name() + " was";
    return "%s scored more than once on %s: %s%d the first time, %d the last time (%s)."
        .formatted(
            who,
            Wording.count(before.get().counted(), "question"),
            before.get().counted() == 1 ? "" : "mean ",
            first,
            last,
            Wording.signed(last - first));
  }

  /** Which categories changed most from their first score to the last. */
  public static String mostChanged(List<Comparison.OfCategory> categories) {
    return mostChanged(
        categories, Comparison.OfCategory::title, each -> each.scores(), "No category");
  }

  /** Which questions changed most from their first score to the last. */
  public static String mostChangedQuestions(List<Comparison.OfQuestion> questions) {
    return mostChanged(
        questions, each -> each.question().id(), each -> each.scores(), "No question");
  }

  private static <T> String mostChanged(
      List<T> all, Function<T, String> name, Function<T, Series> scores, String none) {
    List<T> known =
        all.stream().filter(each -> scores.apply(each).difference().isPresent()).toList();
    if (known.isEmpty()) {
      return none + " has a score in more than one of these interviews.";
    }
    ToIntFunction<T> difference = each -> scores.apply(each).difference().getAsInt();
    Function<T, String> inWords = each -> name.apply(each) + ", " + fromTo(scores.apply(each));
    Optional<String> up = most(known, difference).map(inWords);
    Optional<String> down = most(known, each -> -difference.applyAsInt(each)).map(inWords);
    if (up.isEmpty() && down.isEmpty()) {
      return none + " changed from its first score to its last.";
    }
    return up.map(rise -> "Most for the better: " + rise).orElse("Nothing for the better")
        + "; "
        + down.map(fall -> "most for the worse: " + fall).orElse("nothing for the worse")
        + ".";
  }

  /** What has the greatest number above zero; the first of several. */
  private static <T> Optional<T> most(List<T> all, ToIntFunction<T> number) {
    return all.stream()
        .filter(each -> number.applyAsInt(each) > 0)
        .sorted(Comparator.comparingInt(each -> -number.applyAsInt(each)))
        .findFirst();
  }

  private static String fromTo(Series scores) {
    return "%s to %s (%s)"
        .formatted(score(scores.first()), score(scores.last()), difference(scores.difference()));
  }

  /** What keeps the numbers from being compared just so. */
  public static List<String> notes(Comparison comparison) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Interviews that ask other questions differ for that reason too: hard questions lower a"
            + " score, easy ones lift it. What can be compared is what was asked more than once.");
    if (!comparison.sameRules()) {
      notes.add(
          "The scoring rules changed between these interviews, so a part of the differences may come"
              + " from that.");
    }
    String changed =
        comparison.repeated().stream()
            .filter(each -> !each.sameRubric())
            .map(each -> each.question().id())
            .collect(Collectors.joining(", "));
    if (!changed.isEmpty()) {
      notes.add(
          "Not scored with the same rubric each time: %s. A part of the difference may come from that."
              .formatted(changed));
    }
    return notes;
  }

  /** How many points earn more than the first time and how many less, and false claims. */
  public static String points(Comparison.OfQuestion question) {
    Change change = question.change();
    int claimed = question.claimed().size();
    int dropped = question.dropped().size();
    return Wording.count(change.gained().size(), "point")
        + " gained, "
        + change.lost().size()
        + " lost"
        + (claimed == 0 ? "" : ", " + Wording.count(claimed, "new false claim"))
        + (dropped == 0 ? "" : ", " + Wording.count(dropped, "false claim") + " less");
  }
}
