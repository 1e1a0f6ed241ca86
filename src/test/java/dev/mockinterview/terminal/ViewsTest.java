package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Finding;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole screens with the files in {@code src/test/resources/screens}. */
class ViewsTest {

  private static final Question QUESTION =
      new Question(
          "security-04",
          "security",
          Level.MID,
          "What is mutual TLS (mTLS), and how does it enhance API Gateway security?",
          List.of(),
          3,
          Optional.empty());

  private final StringWriter out = new StringWriter();

  @ParameterizedTest
  @CsvSource({"unicode,80", "unicode,60", "plain,80"})
  void rubricReadsFromPointsToSources(String look, int width) {
    ContentPack git = ContentPacks.folder(Path.of("src/test/resources/packs/git"));
    RubricView view = new RubricView(Drawn.screen(out, look, width), width == 60);

    view.print(git.bank().question("git-02").orElseThrow(), "Git");
    view.print(git.bank().rubric("git-02").orElseThrow());

    Drawn.check("rubric-" + look + "-" + width, out.toString());
  }

  @Test
  void explanationShowsEveryStepToTheTotal() {
    Part part = new Part("It caches.", List.of("caches responses"));
    Part other = new Part("It keeps them.", List.of("keeps them"));
    KeyPoint point =
        new KeyPoint(
            "caching",
            "It caches and keeps responses.",
            Importance.MUST,
            Polarity.POSITIVE,
            List.of(part, other),
            Optional.empty(),
            Optional.empty());
    String answer = "it caches responses";
    Evidence words = new Evidence(3, answer.length(), "caches responses");
    List<Finding> findings =
        List.of(
            new Finding(
                part.says(),
                Optional.of("caches responses"),
                Optional.of(words),
                1,
                Optional.empty()),
            new Finding(other.says(), Optional.empty(), Optional.empty(), 0, Optional.empty()));
    PointScore half =
        new PointScore(
            point, Status.PARTIAL, 0.5, List.of(words), Optional.of("Not said."), findings);

    new ExplanationView(screen("plain", 80))
        .print(new Score(List.of(half), List.of(), List.of(), 3, "hash", "2"));

    assertThat(out.toString())
        .containsSubsequence(
            "caching (must, weight 3): partial, credit 0.5, earns 1.5",
            "It caches.",
            "\"caches responses\" matches the phrase \"caches responses\": 1.",
            "It keeps them.",
            "no phrase of the rubric was found: 0.",
            "Sum: 1.5 earned - 0 lost to false claims = 1.5; 3 is enough for full marks.",
            "Score 54 of 100");
  }

  @ParameterizedTest
  @CsvSource({
    "unicode, 60",
    "unicode, 80",
    "unicode, 100",
    "ascii, 60",
    "ascii, 80",
    "plain, 60",
    "plain, 80"
  })
  void questionAndScoreLookAsDrawn(String look, int width) {
    Screen screen = screen(look, width);
    new QuestionView(screen).print(new QuestionView.Place(2, 4, 4, 12), "Security", QUESTION);
    screen.rule();
    new ScoreView(screen).print(score());
    Drawn.check(look + "-" + width, out.toString());
    assertThat(out.toString().lines())
        .allMatch(line -> Wrapping.columns(line) <= width)
        .noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void aFlaggedAnswerIsToldWhy() {
    Score score = new Score(List.of(missed()), List.of(), List.of(Flag.ECHO), 3, "h", "1");
    new ScoreView(screen("plain", 100)).print(score);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Score 0 of 100, very weak
            0 earned; 3 is enough for full marks.
            The answer repeats the question's words and adds next to nothing. That keeps the score in the lowest
            band.

            missed: It suits business-to-business and IoT clients. (0 of 1)
            Tip: Name a use: devices, partners, open banking.
            """);
  }

  @Test
  void longQuotesAreShortenedAndManyAreCounted() {
    Evidence quote = words("word ".repeat(60).strip());
    PointScore point =
        new PointScore(
            point("p", "It says so.", Importance.MUST, ""),
            Status.HIT,
            1,
            List.of(quote, words("b"), words("c"), words("d"), words("e")),
            Optional.empty());
    new ScoreView(screen("unicode", 100))
        .print(new Score(List.of(point), List.of(), List.of(), 3, "h", "1"));
    assertThat(out.toString()).contains(" … ").contains("\"c\"").contains("and 2 more");
    assertThat(out.toString()).doesNotContain("\"d\"");
  }

  @Test
  void anAnswerCannotCommandTheTerminalThroughItsQuotes() {
    PointScore point =
        new PointScore(
            point("p", "It says so.", Importance.MUST, ""),
            Status.HIT,
            1,
            List.of(words("\u001b[2J\u001b]0;owned\u0007 \u202e")),
            Optional.empty());
    new ScoreView(screen("unicode", 80))
        .print(new Score(List.of(point), List.of(), List.of(), 3, "h", "1"));
    assertThat(out.toString()).contains("␛[2J").doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void aPlaceCountsFromOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuestionView.Place(0, 4, 1, 12))
        .withMessage("round must be 1 to 4, was 0");
  }

  private Screen screen(String look, int width) {
    return Drawn.screen(out, look, width);
  }

  private static Score score() {
    List<PointScore> points =
        List.of(
            made(
                point(
                    "both",
                    "Client and server both present an X.509 certificate, and each checks the"
                        + " other's.",
                    Importance.MUST,
                    ""),
                1,
                "client and server both show certificates"),
            new PointScore(
                point(
                    "trust",
                    "The truststore is a PEM bundle of CA certificates in an S3 bucket.",
                    Importance.MUST,
                    "Say PEM."),
                Status.PARTIAL,
                0.5,
                List.of(words("upload the CA bundle to S3")),
                Optional.of("The format of the bundle isn't named.")),
            missed(),
            new PointScore(
                point(
                    "domain",
                    "Mutual TLS needs a custom domain name; disable the default endpoint.",
                    Importance.SHOULD,
                    ""),
                Status.CONTRADICTED,
                0,
                List.of(words("works only with the default endpoint")),
                Optional.empty()),
            made(
                point("knows", "Each side knows who the other is.", Importance.SHOULD, ""),
                1,
                "each knows who the other is"));
    Misconception replaces =
        new Misconception(
            "replaces",
            "Mutual TLS replaces authorizers.",
            "It adds to them: the certificate says who calls, an authorizer decides what the caller"
                + " may do.",
            1,
            Optional.empty(),
            Polarity.POSITIVE,
            List.of("replaces authorizers"));
    FoundMisconception found =
        new FoundMisconception(replaces, List.of(words("it replaces authorizers")));
    return new Score(points, List.of(found), List.of(Flag.TOO_LONG), 8, "h", "1");
  }

  private static PointScore made(KeyPoint point, double credit, String... quotes) {
    List<Evidence> evidence = Arrays.stream(quotes).map(ViewsTest::words).toList();
    return new PointScore(point, Status.HIT, credit, evidence, Optional.empty());
  }

  private static PointScore missed() {
    KeyPoint point =
        point(
            "use",
            "It suits business-to-business and IoT clients.",
            Importance.BONUS,
            "Name a use: devices, partners, open banking.");
    return new PointScore(point, Status.MISSED, 0, List.of(), Optional.empty());
  }

  private static KeyPoint point(String id, String says, Importance importance, String advice) {
    return new KeyPoint(
        id,
        says,
        importance,
        Polarity.POSITIVE,
        List.of(new Part(says, List.of("phrase"))),
        Optional.of(advice).filter(text -> !text.isEmpty()),
        Optional.empty());
  }

  private static Evidence words(String text) {
    return new Evidence(0, text.length(), text);
  }
}
