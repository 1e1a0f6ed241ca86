package dev.mockinterview.files;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A rubric as bytes. What is read goes through the same constructors as what comes from YAML. */
final class RubricCode {

  private RubricCode() {}

  static void write(Rubric rubric, PackWriter out) throws CharacterCodingException {
    out.text(rubric.question())
        .list(rubric.points(), RubricCode::write)
        .number(rubric.ownEnough().orElse(0)) // an author's is 1 at least
        .list(rubric.misconceptions(), RubricCode::write)
        .text(rubric.model())
        .list(rubric.examples(), RubricCode::write)
        .list(rubric.anchors().stream().toList(), RubricCode::write)
        .list(rubric.sources(), RubricCode::write)
        .text(rubric.hash());
  }

  static Rubric read(PackReader in) {
    return new Rubric(
        in.text(),
        in.list(RubricCode::point),
        enough(in.count()),
        in.list(RubricCode::misconception),
        in.optionalText(),
        in.list(RubricCode::example),
        anchors(in.list(RubricCode::anchors)),
        in.list(RubricCode::source),
        in.text());
  }

  private static OptionalInt enough(int enough) {
    return enough == 0 ? OptionalInt.empty() : OptionalInt.of(enough);
  }

  private static void write(KeyPoint point, PackWriter out) throws CharacterCodingException {
    out.text(point.id())
        .text(point.says())
        .constant(point.importance())
        .constant(point.polarity())
        .list(point.parts(), (part, to) -> to.text(part.says()).texts(part.phrases()))
        .text(point.advice())
        .text(point.probe());
  }

  private static KeyPoint point(PackReader in) {
    return new KeyPoint(
        in.text(),
        in.text(),
        in.constant(Importance.class),
        in.constant(Polarity.class),
        in.list(part -> new Part(part.text(), part.texts())),
        in.optionalText(),
        in.optionalText());
  }

  private static void write(Misconception claim, PackWriter out) throws CharacterCodingException {
    out.text(claim.id())
        .text(claim.says())
        .text(claim.correction())
        .number(claim.cost())
        .text(claim.contradicts())
        .constant(claim.polarity())
        .texts(claim.phrases());
  }

  private static Misconception misconception(PackReader in) {
    return new Misconception(
        in.text(),
        in.text(),
        in.text(),
        in.count(),
        in.optionalText(),
        in.constant(Polarity.class),
        in.texts());
  }

  private static void write(Example example, PackWriter out) throws CharacterCodingException {
    out.constant(example.kind())
        .text(example.answer())
        .texts(example.earns())
        .number(example.lowest())
        .number(example.highest());
  }

  private static Example example(PackReader in) {
    return new Example(
        in.constant(Example.Kind.class), in.text(), in.texts(), in.count(), in.count());
  }

  private static void write(Anchors anchors, PackWriter out) throws CharacterCodingException {
    out.text(anchors.one()).text(anchors.three()).text(anchors.five());
  }

  private static Anchors anchors(PackReader in) {
    return new Anchors(in.text(), in.text(), in.text());
  }

  private static Optional<Anchors> anchors(List<Anchors> oneOrNone) {
    return oneOrNone.stream().findFirst();
  }

  private static void write(Source source, PackWriter out) throws CharacterCodingException {
    out.text(source.title()).text(source.url().toString()).text(source.checked().toString());
  }

  private static Source source(PackReader in) {
    return new Source(in.text(), URI.create(in.text()), LocalDate.parse(in.text()));
  }
}
