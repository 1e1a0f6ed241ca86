package dev.mockinterview.files;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Change;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Band;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes one question of an interview's report, within the object that stands for it. */
final class QuestionReportJson {

  private final JsonGenerator json;
  private final Audience audience;
  private final ReportedQuestion question;

  private QuestionReportJson(JsonGenerator json, Audience audience, ReportedQuestion question) {
    this.json = json;
    this.audience = audience;
    this.question = question;
  }

  /**
   * Writes all that the reader may see of a question.
   *
   * @param change what changed since it was asked before
   */
  static void write(
      JsonGenerator json, Audience audience, ReportedQuestion question, Optional<Change> change) {
    new QuestionReportJson(json, audience, question).write(change);
  }

  private void write(Optional<Change> change) {
    json.writeNumberProperty("number", question.number());
    json.writeStringProperty("question_id", question.question().id());
    json.writeStringProperty("category", question.question().category());
    json.writeStringProperty("level", Wording.name(question.question().level()));
    json.writeStringProperty("text", question.question().text());
    json.writeStringProperty("outcome", question.outcome());
    question.turn().ifPresent(turn -> json.writeNumberProperty("seconds", turn.time().toSeconds()));
    json.writeNumberProperty("suggested_seconds", 60 * question.question().minutes());
    question.turn().ifPresent(this::given);
    question.counts().ifPresent(this::score);
    Indented.list(json, "flags", question.score().map(Score::flags).orElse(List.of()), this::flag);
    Indented.list(json, "points", question.points(), this::point);
    Indented.list(json, "misconceptions", question.misconceptions(), this::misconception);
    question.turn().ifPresent(this::after);
    change.filter(any -> audience.practises()).ifPresent(this::change);
  }

  private void given(Turn turn) {
    turn.confidence()
        .filter(any -> audience.practises())
        .ifPresent(sure -> json.writeNumberProperty("confidence", sure.level()));
    turn.answer().ifPresent(answer -> json.writeStringProperty("answer", answer));
  }

  private void score(int counts) {
    json.writeNumberProperty("score", counts);
    json.writeNumberProperty("band", Band.of(counts).number());
    number("earned", question.score().map(Score::earned).orElse(0.0));
    question.enough().ifPresent(enough -> number("enough", enough));
    json.writeNumberProperty("cost", question.score().map(Score::cost).orElse(0));
  }

  private void flag(Flag flag) {
    json.writeStringProperty("id", flag.id());
    json.writeStringProperty("explanation", flag.explanation());
  }

  private void point(PointScore point) {
    if (audience.seesRubric()) {
      json.writeStringProperty("id", point.point().id());
    }
    question.number(point).ifPresent(number -> json.writeNumberProperty("number", number));
    if (audience.seesRubric()) {
      json.writeStringProperty("says", point.point().says());
    }
    json.writeStringProperty("importance", Wording.name(point.point().importance()));
    result(point);
    number("earned", point.earned());
    if (audience.studies() && point.status() != Status.HIT) {
      point.point().advice().ifPresent(advice -> json.writeStringProperty("advice", advice));
    }
  }

  private void result(PointScore point) {
    ScoreJson.writeResult(json, point);
    if (audience.seesRubric()) {
      ScoreJson.writeRemark(json, point);
    }
  }

  private void misconception(FoundMisconception found) {
    if (audience.seesRubric()) {
      json.writeStringProperty("id", found.misconception().id());
    }
    json.writeStringProperty("letter", question.letter(found));
    if (audience.seesRubric()) {
      json.writeStringProperty("says", found.misconception().says());
    }
    json.writeNumberProperty("cost", found.misconception().cost());
    json.writeStringProperty("correction", found.misconception().correction());
    ScoreJson.writeEvidence(json, found.evidence());
  }

  private void after(Turn turn) {
    turn.followUp().ifPresent(followUp -> followUp(turn, followUp));
    turn.rubric()
        .filter(any -> audience.practises())
        .flatMap(Rubric::model)
        .ifPresent(model -> json.writeStringProperty("model", model));
    Indented.list(
        json, "sources", turn.rubric().map(Rubric::sources).orElse(List.of()), this::source);
    if (audience.seesRubric()) {
      turn.counts()
          .flatMap(any -> turn.rubricHash())
          .ifPresent(hash -> json.writeStringProperty("rubric", hash));
      question.score().ifPresent(score -> json.writeStringProperty("engine", score.engine()));
    }
  }

  private void followUp(Turn turn, FollowUp followUp) {
    json.writeObjectPropertyStart("follow_up");
    json.writeStringProperty("probe", followUp.probe());
    json.writeStringProperty("answer", followUp.answer());
    if (audience.seesRubric()) {
      json.writeStringProperty("point", followUp.result().point().id());
    }
    question
        .number(followUp.result())
        .ifPresent(number -> json.writeNumberProperty("number", number));
    result(followUp.result());
    number("gain", turn.promptedGain());
    turn.totalWithFollowUp()
        .ifPresent(total -> json.writeNumberProperty("total_with_follow_up", total));
    json.writeEndObject();
  }

  private void source(Source source) {
    json.writeStringProperty("title", source.title());
    json.writeStringProperty("url", source.url().toASCIIString());
    json.writeStringProperty("checked", source.checked().toString());
  }

  private void change(Change change) {
    json.writeObjectPropertyStart("change");
    json.writeNumberProperty("before", change.before());
    json.writeNumberProperty("now", change.now());
    ids("gained", change.gained());
    ids("lost", change.lost());
    json.writeBooleanProperty("same_rubric", change.sameRubric());
    json.writeBooleanProperty("same_rules", change.sameRules());
    json.writeEndObject();
  }

  private void ids(String name, List<KeyPoint> points) {
    json.writeArrayPropertyStart(name);
    points.forEach(point -> json.writeString(point.id()));
    json.writeEndArray();
  }

  private void number(String name, double value) {
    json.writeNumberProperty(name, ScoreJson.rounded(value));
  }
}
