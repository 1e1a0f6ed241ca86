package dev.mockinterview.bank;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No value of the bank can be built that makes no sense, and each says what was wrong with it. */
class RefusalTest {

  private static final String BLANK = " \t\n";
  private static final Optional<String> NOTHING = Optional.empty();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "{1}")
  @MethodSource({
    "questions",
    "categories",
    "points",
    "misconceptions",
    "examples",
    "sourcesAndAnchors",
    "rubrics"
  })
  void nonsenseIsRefusedByName(Runnable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        refused(
            () -> question("Basic 01", "basic", "Why?", 3),
            "question id must be lower-case words joined by hyphens, was \"Basic 01\""),
        refused(
            () -> question("q-01", "Bäsic", "Why?", 3),
            "category must be lower-case words joined by hyphens, was \"Bäsic\""),
        refused(() -> question("q-01", "basic", BLANK, 3), "text of q-01 must not be blank"),
        refused(() -> question("q-01", "basic", "Why?", 0), "minutes must be 1 to 60, was 0"),
        refused(() -> question("q-01", "basic", "Why?", 61), "minutes must be 1 to 60, was 61"),
        refused(
            () -> question("q-01", "basic", "Why?", 3, "Think of stages.", ""),
            "hint of q-01 must not be blank"));
  }

  static Stream<Arguments> categories() {
    Question question = Some.question("basic-01", "basic");
    return Stream.of(
        refused(
            () -> new Category("-", "Basics", List.of(question), List.of()),
            "category id must be lower-case words joined by hyphens, was \"-\""),
        refused(
            () -> new Category("basic", BLANK, List.of(question), List.of()),
            "title of category basic must not be blank"),
        refused(() -> Some.category("basic"), "questions of category basic must not be empty"),
        refused(
            () -> Some.category("basic", question, Some.question("basic-01", "basic", Level.MID)),
            "question \"basic-01\" stands twice"),
        refused(
            () -> Some.category("security", question),
            "basic-01 belongs to category basic, not security"));
  }

  static Stream<Arguments> points() {
    Part part = new Part("part", List.of("phrase"));
    return Stream.of(
        refused(() -> new Part(BLANK, List.of("phrase")), "part must not be blank"),
        refused(() -> new Part("keys", List.of()), "phrases of \"keys\" must not be empty"),
        refused(
            () -> new Part("keys", List.of("phrase", "")), "phrase of \"keys\" must not be blank"),
        refused(
            () -> new Part("keys", List.of("api key", "key", "api key")),
            "phrase \"api key\" stands twice"),
        refused(
            () -> point("two__words", "Says.", List.of(part), NOTHING, NOTHING),
            "point id must be lower-case words joined by hyphens, was \"two__words\""),
        refused(
            () -> point("p", BLANK, List.of(part), NOTHING, NOTHING),
            "says of point p must not be blank"),
        refused(
            () -> point("p", "Says.", List.of(), NOTHING, NOTHING),
            "parts of point p must not be empty"),
        refused(
            () -> point("p", "Says.", List.of(part), Optional.of(""), NOTHING),
            "advice of point p must not be blank"),
        refused(
            () -> point("p", "Says.", List.of(part), NOTHING, Optional.of(BLANK)),
            "probe of point p must not be blank"));
  }

  static Stream<Arguments> misconceptions() {
    return Stream.of(
        refused(
            () -> claim("M", "False.", "True.", 2, "phrase"),
            "misconception id must be lower-case words joined by hyphens, was \"M\""),
        refused(
            () -> claim("m", BLANK, "True.", 2, "phrase"),
            "says of misconception m must not be blank"),
        refused(
            () -> claim("m", "False.", "", 2, "phrase"),
            "correction of misconception m must not be blank"),
        refused(
            () -> claim("m", "False.", "True.", 2), "phrases of misconception m must not be empty"),
        refused(
            () -> claim("m", "False.", "True.", 2, "phrase", BLANK),
            "phrase of misconception m must not be blank"),
        refused(
            () -> claim("m", "False.", "True.", 2, "same", "same"), "phrase \"same\" stands twice"),
        refused(() -> claim("m", "False.", "True.", 0, "phrase"), "cost must be 1 to 6, was 0"),
        refused(() -> claim("m", "False.", "True.", 7, "phrase"), "cost must be 1 to 6, was 7"));
  }

  static Stream<Arguments> examples() {
    return Stream.of(
        refused(() -> example(BLANK, 0, 100), "answer of example must not be blank"),
        refused(() -> example("x", -1, 100), "score must be a range within 0-100, was -1-100"),
        refused(() -> example("x", 0, 101), "score must be a range within 0-100, was 0-101"),
        refused(() -> example("x", 51, 50), "score must be a range within 0-100, was 51-50"),
        refused(() -> example("x", 0, 100, "p", "q", "p"), "point \"p\" stands twice"));
  }

  static Stream<Arguments> sourcesAndAnchors() {
    return Stream.of(
        refused(
            () -> new Source(BLANK, URI.create("https://x.org"), TODAY),
            "title of source must not be blank"),
        refused(
            () -> new Source("Docs", URI.create("file:///etc/passwd"), TODAY),
            "url must be http or https, was \"file:///etc/passwd\""),
        refused(
            () -> new Source("Docs", URI.create("docs/page"), TODAY),
            "url must be http or https, was \"docs/page\""),
        refused(() -> new Anchors(BLANK, "b", "c"), "anchor 1 must not be blank"),
        refused(() -> new Anchors("a", BLANK, "c"), "anchor 3 must not be blank"),
        refused(() -> new Anchors("a", "b", BLANK), "anchor 5 must not be blank"));
  }

  static Stream<Arguments> rubrics() {
    KeyPoint p = Some.point("p", MUST, "phrase");
    return Stream.of(
        refused(() -> Some.rubric(BLANK, p), "question of rubric must not be blank"),
        refused(() -> Some.rubric("q-01"), "points of rubric q-01 must not be empty"),
        refused(() -> hashed(p, BLANK), "hash of rubric q-01 must not be blank"),
        refused(
            () -> Some.rubric("q-01", p, Some.point("p", MUST, "other")),
            "point \"p\" stands twice"),
        refused(
            () -> rubric(OptionalInt.empty(), Some.claim("m", 1, "a"), Some.claim("m", 2, "b")),
            "misconception \"m\" stands twice"),
        refused(
            () -> rubric(OptionalInt.empty(), Some.against("r", Some.claim("m", 1, "a"))),
            "misconception m names the unknown point \"r\""),
        refused(
            () -> graded(p, example("x", 0, 100, "p", "r")),
            "example \"STRONG\" names the unknown point \"r\""),
        refused(() -> rubric(OptionalInt.of(0)), "enough must be 1 to 3, was 0"),
        refused(() -> rubric(OptionalInt.of(4)), "enough must be 1 to 3, was 4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "basic-01", "x-api-key", "429"})
  void idsAreLowerCaseWordsJoinedByHyphens(String id) {
    assertThat(question(id, "basic", "Why?", 3).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-a", "a-", "a--b", "a_b", "a b", "A", "é", "a\n", "../a"})
  void nothingElseIsAnId(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question(id, "basic", "Why?", 3))
        .withMessageEndingWith("was \"" + id + "\"");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,100", "100,100", "40,60"})
  void limitsOfARangeBelongToIt(int lowest, int highest) {
    Example example = example("x", lowest, highest);
    assertThat(example.lowest()).isEqualTo(lowest);
    assertThat(example.highest()).isEqualTo(highest);
  }

  @Test
  void listsAreCopiedSoThatNobodyChangesThemLater() {
    List<String> phrases = new ArrayList<>(List.of("phrase"));
    Part part = new Part("part", phrases);
    phrases.add("");
    assertThat(part.phrases()).containsExactly("phrase");
  }

  private static Arguments refused(Runnable making, String message) {
    return arguments(named(message, making), message);
  }

  private static Question question(
      String id, String category, String text, int minutes, String... hints) {
    return new Question(id, category, Level.MID, text, List.of(hints), minutes, Optional.empty());
  }

  private static KeyPoint point(
      String id, String says, List<Part> parts, Optional<String> advice, Optional<String> probe) {
    return new KeyPoint(id, says, MUST, Polarity.POSITIVE, parts, advice, probe);
  }

  private static Misconception claim(
      String id, String says, String correction, int cost, String... phrases) {
    return new Misconception(
        id, says, correction, cost, NOTHING, Polarity.POSITIVE, List.of(phrases));
  }

  private static Example example(String answer, int lowest, int highest, String... earns) {
    return new Example(Example.Kind.STRONG, answer, List.of(earns), lowest, highest);
  }

  private static Rubric rubric(OptionalInt enough, Misconception... claims) {
    return Some.rubric("q-01", enough, List.of(claims), Some.point("p", MUST, "phrase"));
  }

  private static Rubric graded(KeyPoint point, Example... examples) {
    return whole(point, List.of(examples), "0123456789ab");
  }

  private static Rubric hashed(KeyPoint point, String hash) {
    return whole(point, List.of(), hash);
  }

  private static Rubric whole(KeyPoint point, List<Example> examples, String hash) {
    return new Rubric(
        "q-01",
        List.of(point),
        OptionalInt.empty(),
        List.of(),
        NOTHING,
        examples,
        Optional.empty(),
        List.of(),
        hash);
  }
}
