package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreJsonTest {

  private static final Optional<LineId> NO_ID = Optional.empty();

  @Test
  void scoreIsOneObjectOnOneLine() {
    Score score =
        new Score(
            List.of(
                point("leaves", Status.HIT, 1, "Leaves"),
                point("kinds", Status.PARTIAL, 1 / 3.0, "green"),
                point("history", Status.MISSED, 0, "")),
            List.of(new FoundMisconception(claim(), List.of(new Evidence(7, 12, "beans")))),
            List.of(Flag.DONT_KNOW, Flag.TOO_LONG),
            4,
            "0123456789ab",
            "1");

    assertThat(
            ScoreJson.score(Optional.of(new LineId("r1", false)), Optional.of("basic-01"), score))
        .isEqualTo(
            "{\"id\":\"r1\",\"question_id\":\"basic-01\",\"score\":10,\"band\":1,\"points\":["
                + "{\"id\":\"leaves\",\"status\":\"hit\",\"credit\":1,\"weight\":3,\"evidence\":"
                + "[{\"start\":0,\"end\":6,\"text\":\"Leaves\"}]},"
                + "{\"id\":\"kinds\",\"status\":\"partial\",\"credit\":0.3333,\"weight\":3,"
                + "\"evidence\":[{\"start\":0,\"end\":5,\"text\":\"green\"}],"
                + "\"remark\":\"Only one kind.\"},"
                + "{\"id\":\"history\",\"status\":\"missed\",\"credit\":0,\"weight\":3,"
                + "\"evidence\":[]}],"
                + "\"misconceptions\":[{\"id\":\"made-of-beans\",\"evidence\":"
                + "[{\"start\":7,\"end\":12,\"text\":\"beans\"}]}],"
                + "\"flags\":[\"dont-know\",\"too-long\"],"
                + "\"rubric\":\"0123456789ab\",\"engine\":\"1\"}");
  }

  @Test
  void idIsLeftOutWhereThereIsNone() {
    assertThat(ScoreJson.score(NO_ID, Optional.of("basic-01"), evidence("Leaves")))
        .startsWith("{\"question_id\":\"basic-01\",");
  }

  @Test
  void numberAsIdStaysANumber() {
    assertThat(ScoreJson.score(Optional.of(new LineId("7", true)), Optional.empty(), evidence("x")))
        .startsWith("{\"id\":7,");
  }

  @Test
  void draftedQuestionHasNoId() {
    assertThat(ScoreJson.score(NO_ID, Optional.empty(), evidence("Leaves")))
        .startsWith("{\"question_id\":null,");
  }

  @Test
  void otherScriptsStayAsTheyAre() {
    assertThat(ScoreJson.score(NO_ID, Optional.empty(), evidence("Größe 日本 🙂")))
        .contains("\"text\":\"Größe 日本 🙂\"");
  }

  @Test
  void quotesAndLineEndsAreEscaped() {
    String text = "a \"b\" \\ c\nd\u2028e\u0085f\u0007";

    String json = ScoreJson.score(NO_ID, Optional.empty(), evidence(text));

    assertThat(json).doesNotContain("\n", "\u2028", "\u0085");
    assertThat(textIn(json)).isEqualTo(text);
  }

  @Test
  void halfACharacterIsEscapedAndComesBack() {
    String text = "\udc00a\ud83d🙂\ud83d";

    String json = ScoreJson.score(NO_ID, Optional.empty(), evidence(text));

    assertThat(json).contains("\"\\udc00a\\ud83d🙂\\ud83d\"");
    assertThat(textIn(json)).isEqualTo(text);
  }

  @Test
  void errorStandsInPlaceOfAScore() {
    assertThat(ScoreJson.error(Optional.of(new LineId("r1", false)), 7, "\"answer\" is missing"))
        .isEqualTo("{\"id\":\"r1\",\"line\":7,\"error\":\"\\\"answer\\\" is missing\"}");
    assertThat(ScoreJson.error(NO_ID, 8, "not a JSON object"))
        .isEqualTo("{\"line\":8,\"error\":\"not a JSON object\"}");
  }

  private static String textIn(String json) {
    JsonNode root = JsonMapper.shared().readTree(json);
    return root.at("/points/0/evidence/0/text").asString();
  }

  private static Score evidence(String text) {
    return new Score(
        List.of(point("leaves", Status.HIT, 1, text)), List.of(), List.of(), 3, "h", "1");
  }

  private static PointScore point(String id, Status status, double credit, String text) {
    return new PointScore(
        new KeyPoint(
            id,
            "A fact.",
            Importance.MUST,
            Polarity.POSITIVE,
            List.of(new Part("A fact.", List.of("fact"))),
            Optional.empty(),
            Optional.empty()),
        status,
        credit,
        text.isEmpty() ? List.of() : List.of(new Evidence(0, text.length(), text)),
        status == Status.PARTIAL ? Optional.of("Only one kind.") : Optional.empty());
  }

  private static Misconception claim() {
    return new Misconception(
        "made-of-beans",
        "Tea is made of beans.",
        "It is made of leaves.",
        3,
        Optional.empty(),
        Polarity.POSITIVE,
        List.of("tea beans"));
  }
}
