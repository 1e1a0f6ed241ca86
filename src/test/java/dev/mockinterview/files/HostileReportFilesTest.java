package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.AnyInterviews;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Spoiled;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people write, files for programs keep their structure and their words. */
class HostileReportFilesTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  @ParameterizedTest
  @FieldSource({
    "dev.mockinterview.report.HostileReportTest#ONE_LINERS",
    "dev.mockinterview.report.HostileReportTest#OTHERS"
  })
  void hostileTextsStayWhatTheyAre(String text) {
    JsonNode report = json(Spoiled.with(text), Audience.SELF);
    assertThat(report.at("/questions/0/answer").asString()).isEqualTo(text);
    assertThat(report.at("/questions/0/points/0/says").asString()).isEqualTo(text);
    assertThat(report.at("/questions/0/points/0/evidence/1/text").asString()).isEqualTo(text);
    assertThat(report.at("/questions/0/model").asString()).isEqualTo(text);
    assertThat(report.at("/interview/id").asString()).isEqualTo(text);

    String csv = InterviewReportCsv.of(Spoiled.with(text), Audience.SELF);
    CsvTable table = CsvTable.of(csv);
    CsvTable harmless = CsvTable.of(InterviewReportCsv.of(Spoiled.harmless(), Audience.SELF));
    assertThat(csv.split("\r\n")).hasSize(harmless.rows().size() + 1);
    assertThat(csv.replace("\r\n", "")).doesNotContainPattern(FORBIDDEN);
    assertThat(table.column("kind")).isEqualTo(harmless.column("kind"));
    String says = table.rows().get(0).get("says");
    if (FORBIDDEN.matcher(text).find()) {
      assertThat(bare(says)).isEqualTo(bare(text));
    } else if (says.startsWith("'")) {
      assertThat(says).isEqualTo("'" + text);
      assertThat(bare(text)).matches("[\\s\\p{Z}\\p{Cf}\"'`“]*[=+@-](?s:.*)");
    } else {
      assertThat(says).isEqualTo(text);
      assertThat(text).doesNotMatch("[=+@-](?s:.*)");
    }
  }

  @Test
  void anyInterviewIsWhatUtf8CanHold() {
    AnyInterviews any = new AnyInterviews(11);
    for (int i = 0; i < 100; i++) {
      Interview interview = any.next();
      JsonNode report = json(interview, Audience.SELF);
      for (int at = 0; at < interview.turns().size(); at++) {
        assertThat(report.get("questions").get(at).path("answer").asString(""))
            .isEqualTo(interview.turns().get(at).answer().orElse(""));
      }
      String csv = InterviewReportCsv.of(interview, Audience.SELF);
      assertThat(written(csv)).isEqualTo(csv);
    }
  }

  private static String bare(String text) {
    return FORBIDDEN
        .matcher(text.replaceAll("^'(?=\\s*[=+@-])", ""))
        .replaceAll("")
        .replace("\ufffd", "")
        .replace(" ", "");
  }

  private static JsonNode json(Interview interview, Audience audience) {
    String report = InterviewReportJson.of(interview, Map.of(), audience, "0.1.0");
    assertThat(written(report)).isEqualTo(report).endsWith("}\n").doesNotContain("\r");
    return JSON.readTree(report);
  }

  /** The text out of a file that it was written to. */
  private static String written(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
