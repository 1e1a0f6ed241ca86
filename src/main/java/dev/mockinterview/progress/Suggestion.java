package dev.mockinterview.progress;

import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something to practise. */
public sealed interface Suggestion {

  /** What is typed to do it. */
  default String command() {
    String command = "interview";
    if (this instanceof GoOn) {
      command = "resume";
    } else if (this instanceof TryAgain) {
      command = "retry";
    } else if (this instanceof TryAllAgain) {
      command = "retry --all";
    } else if (this instanceof Practise weak) {
      command += " --categories " + weak.category().id();
    } else if (this instanceof Discover unknown) {
      command += " --categories " + unknown.category().id();
    } else if (this instanceof Harder harder) {
      command +=
          " --categories %s --level %s"
              .formatted(harder.category().id(), harder.level().name().toLowerCase(Locale.ROOT));
    } else if (this instanceof Refresh old) {
      command +=
          " --questions "
              + old.questions().stream().map(Question::id).collect(Collectors.joining(","));
    }
    return command;
  }

  /**
   * Go on with an interview that was left.
   *
   * @param asked how many of its questions were asked
   * @param questions how many it has
   */
  record GoOn(int asked, int questions) implements Suggestion {}

  /**
   * Take an interview of the usual kind.
   *
   * @param first whether it is the person's first one
   */
  record Begin(boolean first) implements Suggestion {}

  /**
   * Take an interview of the usual kind, or none: nothing is open, and all that was asked was asked
   * lately.
   *
   * @param days in how many days
   */
  record AllFresh(int days) implements Suggestion {}

  /**
   * Try again what the last interview missed.
   *
   * @param questions how many that are
   */
  record TryAgain(int questions) implements Suggestion {}

  /**
   * Try again what is open of all interviews.
   *
   * @param questions how many that are
   */
  record TryAllAgain(int questions) implements Suggestion {}

  /**
   * Practise the weakest category.
   *
   * @param latest how its questions went when they were last asked
   */
  record Practise(Category category, Tally latest) implements Suggestion {}

  /** Look into a category that was never asked. */
  record Discover(Category category) implements Suggestion {}

  /**
   * Take harder questions of the category that goes best.
   *
   * @param level the level above those asked so far
   * @param latest how its questions went when they were last asked
   */
  record Harder(Category category, Level level, Tally latest) implements Suggestion {}

  /**
   * Refresh what wasn't asked for longest.
   *
   * @param questions those questions, longest ago first
   * @param asked when the first of them was last asked
   */
  record Refresh(List<Question> questions, Instant asked) implements Suggestion {

    public Refresh {
      questions = List.copyOf(questions);
      if (questions.isEmpty()) {
        throw new IllegalArgumentException("nothing to refresh");
      }
    }
  }
}
