package dev.mockinterview.report;

import dev.mockinterview.document.Block.Bars.Bar;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Line;
import dev.mockinterview.document.Logo;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A document of every kind, for tests of how documents are written. */
final class Pages {

  /** Three bars in a circle. */
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAd0lEQVR42u3XsQ3AIBADQDbKZIzHfKSGAhmwhR"
          + "P+JVp8EgX+lL40Ty4VOUdCJZjd8C0EK3wJwQ6fQqjCIYQ6fIhgXd4PjLgbwHxfFNAgmEEB+B9gNigAAVgCjBAq"
          + "APwX3AM4XkgsKplFKbWo5RaLicVqZrGcqucFujigauxNiToAAAAASUVORK5CYII=";

  private static final Letterhead LETTERHEAD =
      new Letterhead(
          Optional.of("Example Cloud Ltd"),
          Optional.of("Interview feedback"),
          Optional.of("Confidential. Keep it for yourself."),
          Optional.of(Logo.of(Base64.getDecoder().decode(PNG))));

  private Pages() {}

  static Document small() {
    return Samples.report(Samples.small(), Map.of(), Audience.SELF);
  }

  /** With a letterhead. */
  static Document large() {
    return new InterviewReport(new Imprint(Samples.READER, LETTERHEAD, "0.1.0"))
        .of(Samples.large(), Map.of(), Audience.SELF);
  }

  static Document interview(Interview interview) {
    return Samples.report(interview, Map.of(), Audience.SELF);
  }

  static Document panel(Board board) {
    return new PanelReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0"))
        .of(board.plan(), board.dora(), board.submitted(), board.agreed(), Audience.PANEL);
  }

  static Document candidate(Board board) {
    return new PanelReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0"))
        .of(board.plan(), board.dora(), board.submitted(), board.agreed(), Audience.CANDIDATE);
  }

  static Document matrix(Board board) {
    Panel dora = new Panel(board.plan(), board.dora().person(), board.submitted());
    Panel emil = new Panel(board.plan(), board.emil().person(), List.of());
    return new MatrixReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0"))
        .of(
            new Matrix(
                board.plan(),
                List.of(new Matrix.Row(dora, board.agreed()), new Matrix.Row(emil, List.of()))));
  }

  static Document kit(Board board) {
    return new Kit(Samples.READER.zone())
        .of(board.plan(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Document filledKit(Board board) {
    return new Kit(Samples.READER.zone()).of(board.plan(), board.dora(), board.annas());
  }

  /** Interviews one after the other. */
  static Document trend(String name) {
    Document.Builder document = new Document.Builder();
    document.heading(1, "Interviews compared");
    document.heading(2, "Score by interview");
    List<OptionalInt> scores =
        List.of(
            OptionalInt.of(38),
            OptionalInt.of(46),
            OptionalInt.empty(),
            OptionalInt.of(44),
            OptionalInt.of(100),
            OptionalInt.of(0));
    document.trend(name, scores.stream().map(score -> new Bar(name, score)).toList());
    document.bars(name, scores.stream().map(score -> new Bar(name, score)).toList());
    document.table(
        List.of(Column.words("Interview"), Column.numbers("Score")),
        scores.stream()
            .map(score -> List.of(Line.of(name), Line.of(score.isPresent() ? "some" : "none")))
            .toList());
    return document.build(Letterhead.NONE);
  }
}
