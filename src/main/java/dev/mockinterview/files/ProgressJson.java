package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Person;
import dev.mockinterview.progress.CategoryResult;
import dev.mockinterview.progress.ConfidenceResult;
import dev.mockinterview.progress.InterviewResult;
import dev.mockinterview.progress.MissedPoint;
import dev.mockinterview.progress.Pace;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.progress.QuestionResult;
import dev.mockinterview.progress.Tally;
import dev.mockinterview.progress.TimeUse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a person's interviews say together as JSON for other programs. */
public final class ProgressJson {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int DIGITS = 2;

  private final Progress progress;
  private final Bank bank;

  private ProgressJson(Progress progress, Bank bank) {
    this.progress = progress;
    this.bank = bank;
  }

  /**
   * One object on one line.
   *
   * @param bank says what categories and points are called, where it has them
   */
  public static String progress(Person person, Progress progress, Bank bank) {
    ObjectNode node = JSON.createObjectNode();
    node.put("person", person.name());
    new ProgressJson(progress, bank).describe(node);
    return node.toString();
  }

  private void describe(ObjectNode node) {
    node.put("answers", progress.total().map(Tally::counted).orElse(0));
    progress.total().ifPresent(total -> node.put("score", total.score()));
    ArrayNode interviews = node.putArray("interviews");
    progress.interviews().forEach(each -> describe(each, interviews.addObject()));
    ArrayNode categories = node.putArray("categories");
    progress.categories().forEach(each -> describe(each, categories.addObject()));
    ArrayNode questions = node.putArray("questions");
    progress.questions().forEach(each -> describe(each, questions.addObject()));
    ArrayNode points = node.putArray("missed_points");
    progress.points().forEach(each -> describe(each, points.addObject()));
    ArrayNode confidences = node.putArray("confidence");
    progress.confidences().forEach(each -> describe(each, confidences.addObject()));
  }

  private static void describe(InterviewResult result, ObjectNode node) {
    node.put("id", result.id());
    node.put("started", result.started().toString());
    describe(result.tally(), node);
  }

  private void describe(CategoryResult result, ObjectNode node) {
    node.put("category", result.category());
    bank.category(result.category()).ifPresent(known -> node.put("title", known.title()));
    describe(result.tally(), node);
    describe(result.pace(), node);
    TimeUse.of(result.category(), progress, bank)
        .ifPresent(time -> node.put("suggested_seconds", seconds(time.suggested())));
  }

  private void describe(QuestionResult result, ObjectNode node) {
    node.put("question_id", result.question());
    node.put("category", result.category());
    node.put("answers", result.counted());
    node.put("last_score", result.last());
    node.put("last_asked", result.asked().toString());
    describe(result.pace(), node);
    bank.question(result.question())
        .map(Question::minutes)
        .ifPresent(minutes -> node.put("suggested_seconds", seconds(Duration.ofMinutes(minutes))));
  }

  private void describe(MissedPoint point, ObjectNode node) {
    node.put("question_id", point.question());
    node.put("point", point.point());
    point.says(bank).ifPresent(says -> node.put("says", says));
    node.put("times", point.times());
    node.put("lost", BigDecimal.valueOf(point.lost()).setScale(DIGITS, RoundingMode.HALF_UP));
    node.put("open", point.open());
  }

  private static void describe(ConfidenceResult result, ObjectNode node) {
    node.put("confidence", result.confidence().level());
    node.put("title", result.confidence().title());
    describe(result.tally(), node);
  }

  private static void describe(Tally tally, ObjectNode node) {
    node.put("answers", tally.counted());
    node.put("score", tally.score());
  }

  private static void describe(Pace pace, ObjectNode node) {
    pace.mean().ifPresent(mean -> node.put("mean_seconds", seconds(mean)));
  }

  private static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
  }
}
