package dev.mockinterview.files;

import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Band;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the feedback of an interview as CSV for spreadsheets: a row for each key point and each
 * misconception of each question that was asked, and one row for a question that has neither.
 *
 * <p>The columns of a question stand in each of its rows. {@code mark} is what the document calls a
 * point or a misconception: a number or a letter. {@code prompted_credit} and {@code prompted_gain}
 * are what a follow-up earned, apart from the score. Where it asked for a point that the score
 * doesn't have, that point has a row without a status. Columns that a reader may not see aren't
 * there at all: a candidate has no {@code point} and no {@code says}, a panel no {@code advice}.
 */
public final class InterviewReportCsv {

  private final Audience audience;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private InterviewReportCsv(Audience audience) {
    this.audience = audience;
  }

  /** The file's content: a header, and rows in the order of the plan. */
  public static String of(Interview interview, Audience audience) {
    InterviewReportCsv csv = new InterviewReportCsv(audience);
    for (ReportedQuestion question : ReportedQuestion.of(interview)) {
      Map<String, String> cells = new LinkedHashMap<>();
      put(cells, "interview", interview.id());
      put(cells, "started", interview.started());
      describe(question, cells);
      csv.addRows(question, cells);
    }
    return Csv.table(csv.columns(), csv.rows);
  }

  private List<String> columns() {
    return Stream.of(
            "interview",
            "started",
            "question",
            "question_id",
            "category",
            "level",
            "outcome",
            "score",
            "band",
            "seconds",
            "suggested_seconds",
            "kind",
            "mark",
            "point",
            "says",
            "importance",
            "weight",
            "status",
            "credit",
            "earned",
            "cost",
            "prompted_credit",
            "prompted_gain",
            "evidence",
            "correction",
            "advice")
        .filter(column -> audience.seesRubric() || !List.of("point", "says").contains(column))
        .filter(column -> audience.studies() || !column.equals("advice"))
        .toList();
  }

  private static void describe(ReportedQuestion question, Map<String, String> cells) {
    put(cells, "question", question.number());
    put(cells, "question_id", question.question().id());
    put(cells, "category", question.question().category());
    put(cells, "level", Wording.name(question.question().level()));
    put(cells, "outcome", question.outcome());
    question
        .counts()
        .ifPresent(
            counts -> {
              put(cells, "score", counts);
              put(cells, "band", Band.of(counts).number());
            });
    question.turn().ifPresent(turn -> put(cells, "seconds", turn.time().toSeconds()));
    put(cells, "suggested_seconds", 60 * question.question().minutes());
  }

  private void addRows(ReportedQuestion question, Map<String, String> cells) {
    int before = rows.size();
    Optional<FollowUp> followUp = question.turn().flatMap(Turn::followUp);
    for (PointScore point : question.points()) {
      Map<String, String> row = addRow(cells, "point");
      put(row, "mark", question.number(point).orElseThrow());
      describe(point, row);
      result(point, row);
      followUp
          .filter(asked -> asked.result().point().id().equals(point.point().id()))
          .ifPresent(asked -> prompted(question, asked, row));
    }
    for (FoundMisconception found : question.misconceptions()) {
      Map<String, String> row = addRow(cells, "misconception");
      put(row, "mark", question.letter(found));
      put(row, "point", found.misconception().id());
      put(row, "says", found.misconception().says());
      put(row, "cost", found.misconception().cost());
      put(row, "evidence", Csv.evidence(found.evidence()));
      put(row, "correction", found.misconception().correction());
    }
    followUp
        .filter(asked -> question.number(asked.result()).isEmpty())
        .ifPresent(
            asked -> {
              Map<String, String> row = addRow(cells, "point");
              describe(asked.result(), row);
              prompted(question, asked, row);
            });
    if (rows.size() == before) {
      addRow(cells, "none");
    }
  }

  private Map<String, String> addRow(Map<String, String> cells, String kind) {
    Map<String, String> row = new LinkedHashMap<>(cells);
    put(row, "kind", kind);
    rows.add(row);
    return row;
  }

  private static void describe(PointScore point, Map<String, String> row) {
    put(row, "point", point.point().id());
    put(row, "says", point.point().says());
    put(row, "importance", Wording.name(point.point().importance()));
    put(row, "weight", point.point().weight());
  }

  private static void result(PointScore point, Map<String, String> row) {
    put(row, "status", Wording.name(point.status()));
    put(row, "credit", number(point.credit()));
    put(row, "earned", number(point.earned()));
    put(row, "evidence", Csv.evidence(point.evidence()));
    if (point.status() != Status.HIT) {
      point.point().advice().ifPresent(advice -> put(row, "advice", advice));
    }
  }

  private static void prompted(
      ReportedQuestion question, FollowUp followUp, Map<String, String> row) {
    put(row, "prompted_credit", number(followUp.result().credit()));
    put(row, "prompted_gain", number(question.turn().map(Turn::promptedGain).orElse(0.0)));
  }

  private static String number(double value) {
    return ScoreJson.rounded(value).toPlainString();
  }

  private static void put(Map<String, String> row, String column, Object value) {
    row.put(column, String.valueOf(value));
  }
}
