package dev.mockinterview.files;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Nearest;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import dev.mockinterview.scoring.PhraseCheck;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands {@code rubrics/<category>/<question>.yaml}. */
final class RubricFile {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
  private static final URI NOWHERE = URI.create("https://example.com");

  private record Range(int lowest, int highest) {}

  private final String question;
  private final String hash;
  private final Set<String> pointIds = new LinkedHashSet<>();

  private RubricFile(String question, String hash) {
    this.question = question;
    this.hash = hash;
  }

  /** The rubric; empty where anything in the file is wrong. */
  static Optional<Rubric> read(String question, PackFile content, FileProblems problems) {
    RubricFile file = new RubricFile(question, content.hash());
    content.root().itemsAt("points").forEach(p -> p.textAt("id").ifPresent(file.pointIds::add));
    return Fields.read(content.root(), "the rubric", problems, file::rubric);
  }

  private Rubric rubric(Fields fields) {
    fields.expect("question", question);
    return new Rubric(
        question,
        fields.list("points").atLeast(1).uniqueIds("point").read("a point", this::point),
        fields.optionalWhole("enough").map(OptionalInt::of).orElseGet(OptionalInt::empty),
        fields
            .list("misconceptions")
            .atLeast(1)
            .uniqueIds("misconception")
            .read("a misconception", this::misconception),
        Optional.of(fields.text("model")),
        fields.list("examples").atLeast(1).read("an example", this::example),
        fields.nested("anchors", RubricFile::anchors),
        fields.list("sources").atLeast(1).read("a source", RubricFile::source),
        hash);
  }

  private KeyPoint point(Fields fields) {
    String id = fields.text("id");
    String says = fields.text("says");
    Importance importance = fields.choice("importance", Importance.class, Importance.BONUS);
    Polarity polarity = polarity(fields);
    Optional<String> advice = fields.optionalText("advice");
    Optional<String> probe = fields.optionalText("probe");
    return new KeyPoint(id, says, importance, polarity, parts(fields, says), advice, probe);
  }

  private static List<Part> parts(Fields fields, String says) {
    boolean hasPhrases = fields.has("phrases");
    boolean hasParts = fields.has("parts");
    if (hasPhrases && hasParts) {
      fields.problem("parts", "a point has either \"phrases\" or \"parts\", not both");
    }
    if (hasParts) {
      return fields.list("parts").atLeast(1).read("a part", RubricFile::part);
    }
    List<String> phrases = phrases(fields);
    return fields.isSound() ? List.of(new Part(says, phrases)) : List.of();
  }

  private static Part part(Fields fields) {
    return new Part(fields.text("says"), phrases(fields));
  }

  private Misconception misconception(Fields fields) {
    Optional<String> contradicts = fields.optionalText("contradicts");
    contradicts.ifPresent(id -> checkPoint(fields, "contradicts", id));
    return new Misconception(
        fields.text("id"),
        fields.text("says"),
        fields.text("correction"),
        fields.whole("cost"),
        contradicts,
        polarity(fields),
        phrases(fields));
  }

  private Example example(Fields fields) {
    List<String> earns = fields.list("earns").texts();
    earns.forEach(id -> checkPoint(fields, "earns", id));
    Range score =
        fields.parsed("score", new Range(0, 0), "a range such as 40-70", RubricFile::range);
    return new Example(
        fields.choice("kind", Example.Kind.class, Example.Kind.OFF),
        fields.text("answer"),
        earns,
        score.lowest(),
        score.highest());
  }

  private static Anchors anchors(Fields fields) {
    return new Anchors(fields.text("1"), fields.text("3"), fields.text("5"));
  }

  private static Source source(Fields fields) {
    return new Source(
        fields.text("title"),
        fields.parsed("url", NOWHERE, "a URL", URI::create),
        fields.parsed("checked", LocalDate.EPOCH, "a date such as 2026-11-22", LocalDate::parse));
  }

  private void checkPoint(Fields fields, String key, String id) {
    if (!pointIds.contains(id)) {
      fields.problem(key, "there is no point \"" + id + "\"" + Nearest.suggestion(id, pointIds));
    }
  }

  private static Polarity polarity(Fields fields) {
    return fields.optionalChoice("polarity", Polarity.class, Polarity.POSITIVE);
  }

  private static Range range(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
  }

  private static List<String> phrases(Fields fields) {
    return fields
        .list("phrases")
        .atLeast(1)
        .texts(
            phrase ->
                PhraseCheck.fault(phrase)
                    .map(fault -> "phrase \"" + phrase + "\" can't match: " + fault));
  }
}
