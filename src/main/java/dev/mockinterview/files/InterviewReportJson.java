package dev.mockinterview.files;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.progress.StudyPlan;
import dev.mockinterview.progress.Tally;
import dev.mockinterview.report.Audience;
import dev.mockinterview.scoring.Band;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the feedback of an interview as JSON for other programs: the same as the document, for the
 * same readers. {@code interview-report.schema.json} describes it.
 *
 * <p>What a reader may not see is left out, and so is what there is none of. Points and false
 * claims have the numbers and letters of the document. A candidate doesn't read their ids either,
 * since an id is made of a rubric's words.
 */
public final class InterviewReportJson {

  /** Names the schema of what is written, with its version. */
  static final String FORMAT = "mock-interview/interview-report/1";

  private final JsonGenerator json;
  private final Interview interview;
  private final Audience audience;
  private final Changes changes;
  private final Summary summary;
  private final List<ReportedQuestion> questions;

  private InterviewReportJson(
      JsonGenerator json, Interview interview, Audience audience, Changes changes) {
    this.json = json;
    this.interview = interview;
    this.audience = audience;
    this.changes = changes;
    this.summary = new Summary(interview);
    this.questions = ReportedQuestion.of(interview);
  }

  /**
   * The report on an interview as it stands, ended or not: one object on many lines.
   *
   * @param earlier the turns in which its questions were asked before, by question id; only the
   *     person who practises reads about them
   * @param version the program's version
   */
  public static String of(
      Interview interview, Map<String, Turn> earlier, Audience audience, String version) {
    Changes changes = audience.practises() ? Changes.of(interview, earlier) : Changes.NONE;
    return Indented.object(
        json -> new InterviewReportJson(json, interview, audience, changes).write(version));
  }

  private void write(String version) {
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("audience", audience.title());
    head();
    json.writeObjectPropertyStart("total");
    row(summary.total(), any -> true);
    json.writeEndObject();
    categories();
    new HighlightsJson(json, audience, questions).write(summary);
    changes.before().ifPresent(this::changes);
    Indented.list(
        json,
        "questions",
        questions,
        each -> QuestionReportJson.write(json, audience, each, changes.of(each.question().id())));
    if (audience.studies()) {
      json.writeArrayPropertyStart("tips");
      summary.tips().forEach(json::writeString);
      json.writeEndArray();
      StudyPlan plan = StudyPlan.after(interview);
      Indented.list(json, "study_plan", plan.days(), this::day);
      json.writeNumberProperty("study_plan_left", plan.left());
    }
    json.writeStringProperty("made_with", "mock-interview " + version);
  }

  private void head() {
    json.writeObjectPropertyStart("interview");
    json.writeStringProperty("id", interview.id());
    json.writeStringProperty("person", interview.person().name());
    json.writeStringProperty("started", interview.started().toString());
    interview
        .ended()
        .map(Instant::toString)
        .ifPresent(ended -> json.writeStringProperty("ended", ended));
    json.writeStringProperty("mode", interview.plan().exam() ? "exam" : "practice");
    json.writeNumberProperty("seed", interview.plan().seed());
    json.writeNumberProperty("seconds", summary.time().toSeconds());
    json.writeNumberProperty(
        "suggested_seconds",
        interview.turns().stream().mapToInt(turn -> 60 * turn.question().minutes()).sum());
    json.writeEndObject();
  }

  private void categories() {
    List<String> ids = interview.plan().rounds().stream().map(Round::category).distinct().toList();
    List<Summary.Row> rows = summary.categories();
    json.writeArrayPropertyStart("categories");
    for (int i = 0; i < rows.size(); i++) {
      String id = ids.get(i);
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("title", rows.get(i).title());
      row(rows.get(i), each -> each.question().category().equals(id));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void row(Summary.Row row, Predicate<ReportedQuestion> belongs) {
    row.score()
        .ifPresent(
            score -> {
              json.writeNumberProperty("score", score);
              json.writeNumberProperty("band", Band.of(score).number());
            });
    json.writeNumberProperty("planned", row.planned());
    json.writeNumberProperty(
        "counted",
        questions.stream().filter(belongs).filter(each -> each.counts().isPresent()).count());
    json.writeNumberProperty("scored", row.scored());
    json.writeNumberProperty("no_answer", row.noAnswer());
    json.writeNumberProperty("skipped", row.skipped());
    json.writeNumberProperty("not_asked", row.notAsked());
    json.writeNumberProperty("not_scored", row.notScored());
  }

  private void changes(Tally before) {
    json.writeObjectPropertyStart("changes");
    json.writeNumberProperty("questions", before.counted());
    json.writeNumberProperty("before", before.score());
    changes.now().ifPresent(now -> json.writeNumberProperty("now", now.score()));
    json.writeNumberProperty("differently_scored", changes.differentlyScored());
    json.writeEndObject();
  }

  private void day(StudyPlan.Day day) {
    json.writeNumberProperty("day", day.number());
    json.writeNumberProperty("minutes", day.minutes());
    Indented.list(
        json,
        "tasks",
        day.tasks(),
        task -> {
          boolean reading = task instanceof StudyPlan.Task.Study;
          json.writeStringProperty("kind", reading ? "study" : "recall");
          json.writeStringProperty("question_id", task.turn().question().id());
          json.writeNumberProperty("minutes", task.minutes());
          if (task instanceof StudyPlan.Task.Study study) {
            json.writeNumberProperty("gaps", study.gaps());
          }
        });
  }
}
