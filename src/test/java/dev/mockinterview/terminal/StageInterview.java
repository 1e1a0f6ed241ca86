package dev.mockinterview.terminal;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;

/** An interview of three questions; the first two have rubrics, the first has a hint. */
final class StageInterview {

  static final Question STAGE = question("basic-01", "What is a stage?", "Think of the URL.");
  static final Question CACHE = question("basic-02", "What is cached?");
  static final Question LIMIT = question("basic-03", "How long may a call take?");

  /** Earns 3 of 4.5: 69 of 100. */
  static final String NAMES = "A stage names a deployment.";

  /** Earns what is missing then. */
  static final String SETTINGS = "It has its own settings.";

  static final String PROBE = "What does every stage have of its own?";

  private static final Bank BANK =
      new Bank(
          List.of(Some.category("basic", STAGE, CACHE, LIMIT)),
          List.of(
              Some.modelled(
                  Some.rubric(
                      "basic-01",
                      Some.point("names", MUST, "names a deployment"),
                      Some.probed(Some.point("settings", SHOULD, "own settings"), PROBE)),
                  "A stage is a named deployment with settings."),
              Some.rubric("basic-02", Some.point("responses", MUST, "caches responses"))));

  private static final Marker MARKER =
      new Marker(BANK, new Scorer(TextAnalyzer.english(), Lexicon.EMPTY, List.of()));

  private StageInterview() {}

  static Marker marker() {
    return MARKER;
  }

  /** An interview that asks these questions. */
  static Interview of(Question... questions) {
    return begun(false, false, questions);
  }

  static Interview exam(Question... questions) {
    return begun(true, false, questions);
  }

  /** An interview that asks how sure the person is. */
  static Interview confident(Question... questions) {
    return begun(false, true, questions);
  }

  private static Interview begun(boolean exam, boolean sure, Question... questions) {
    Plan plan =
        new Plan(
            List.of(new Round("basic", "Basics", List.of(questions), List.of())), 7, exam, sure);
    return Interview.begin("2026-11-22-a1b2", Sample.ANNA, plan, HandClock.START);
  }

  private static Question question(String id, String text, String... hints) {
    return new Question(id, "basic", Level.JUNIOR, text, List.of(hints), 3, Optional.empty());
  }
}
