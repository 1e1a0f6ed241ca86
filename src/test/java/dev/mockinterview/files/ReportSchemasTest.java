package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mockinterview.interview.AnyInterviews;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Samples;
import dev.mockinterview.report.Spoiled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written fits the schemas that ship with the program, and they promise nothing else. */
class ReportSchemasTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final String INTERVIEW = "interview-report";
  private static final String PANEL = "panel-report";
  private static final String MATRIX = "matrix";
  private static final Board BOARD = Board.USUAL;

  @ParameterizedTest
  @EnumSource(Audience.class)
  void reportsOfInterviewsFit(Audience audience) {
    assertThat(faults(INTERVIEW, report(Samples.small(), Map.of(), audience))).isEmpty();
    assertThat(faults(INTERVIEW, report(Samples.large(), Map.of(), audience))).isEmpty();
    assertThat(faults(INTERVIEW, report(Samples.again(), Samples.before(), audience))).isEmpty();
    assertThat(faults(INTERVIEW, report(Spoiled.harmless(), Map.of(), audience))).isEmpty();
    AnyInterviews any = new AnyInterviews(7);
    for (int i = 0; i < 100; i++) {
      assertThat(faults(INTERVIEW, report(any.next(), Map.of(), audience))).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("dev.mockinterview.report.HostileReportTest#OTHERS")
  void hostileTextsFit(String text) {
    assertThat(faults(INTERVIEW, report(Spoiled.with(text), Map.of(), Audience.SELF))).isEmpty();
  }

  @Test
  void reportsOfPanelsFit() {
    List<Scorecard> some = new ArrayList<>(BOARD.submitted());
    some.set(0, BOARD.annas());
    assertThat(faults(PANEL, panel())).isEmpty();
    assertThat(faults(PANEL, PanelReportJson.panel(BOARD.plan(), BOARD.dora(), some, List.of())))
        .isEmpty();
    assertThat(
            faults(PANEL, PanelReportJson.panel(BOARD.plan(), BOARD.emil(), List.of(), List.of())))
        .isEmpty();
    assertThat(faults(PANEL, candidate())).isEmpty();
    assertThat(faults(MATRIX, matrix())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seed\" :|\"sede\" :",
        "\"outcome\" : \"answered\"|\"outcome\" : \"asked\"",
        "\"band\" : 3|\"band\" : 6",
        "\"format\" : \"mock-interview/interview-report/1\"|\"format\" : \"other\"",
        "\"made_with\" :|\"made_by\" :"
      })
  void brokenReportDoesNotFit(String written, String instead) {
    String report = report(Samples.again(), Samples.before(), Audience.SELF);
    assertThat(report).contains(written);
    assertThat(faults(INTERVIEW, report.replace(written, instead))).isNotEmpty();
  }

  @Test
  void panelsReportDoesNotFitForACandidate() {
    assertThat(
            faults(PANEL, panel().replace("\"audience\":\"panel\"", "\"audience\":\"candidate\"")))
        .isNotEmpty();
  }

  @Test
  void schemasPromiseNothingThatIsNeverWritten() {
    Set<String> written = new TreeSet<>();
    collect(JSON.readTree(report(Samples.large(), Map.of(), Audience.SELF)), written);
    collect(JSON.readTree(report(Samples.again(), Samples.before(), Audience.SELF)), written);
    assertThat(written).containsAll(promised(INTERVIEW));
    written.clear();
    collect(JSON.readTree(panel()), written);
    collect(JSON.readTree(candidate()), written);
    assertThat(written).containsAll(promised(PANEL));
    written.clear();
    collect(JSON.readTree(matrix()), written);
    assertThat(written).containsAll(promised(MATRIX));
  }

  @ParameterizedTest
  @ValueSource(strings = {INTERVIEW, PANEL, MATRIX})
  void everyPropertyIsDescribedAndEveryObjectClosed(String schema) {
    JsonNode root = JSON.readTree(text(schema));
    List<JsonNode> objects = root.findParents("properties");
    assertThat(objects).isNotEmpty();
    for (JsonNode object : objects) {
      assertThat(object.get("additionalProperties").asBoolean()).isFalse();
      object
          .get("properties")
          .propertyStream()
          .forEach(
              property ->
                  assertThat(property.getValue().path("description").asString(""))
                      .as(property.getKey())
                      .endsWith("."));
    }
  }

  private static Set<String> promised(String schema) {
    Set<String> names = new TreeSet<>();
    for (JsonNode properties : JSON.readTree(text(schema)).findValues("properties")) {
      names.addAll(properties.propertyNames());
    }
    return names;
  }

  private static void collect(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(each -> collect(each, names));
  }

  private static String report(Interview interview, Map<String, Turn> earlier, Audience audience) {
    return InterviewReportJson.of(interview, earlier, audience, "0.1.0");
  }

  private static String panel() {
    return PanelReportJson.panel(BOARD.plan(), BOARD.dora(), BOARD.submitted(), BOARD.agreed());
  }

  private static String candidate() {
    return PanelReportJson.candidate(BOARD.plan(), BOARD.dora(), BOARD.submitted(), BOARD.agreed());
  }

  private static String matrix() {
    Panel dora = new Panel(BOARD.plan(), BOARD.dora().person(), BOARD.submitted());
    Panel emil = new Panel(BOARD.plan(), BOARD.emil().person(), List.of());
    return PanelReportJson.matrix(
        new Matrix(
            BOARD.plan(),
            List.of(new Matrix.Row(dora, BOARD.agreed()), new Matrix.Row(emil, List.of()))));
  }

  private static List<Error> faults(String name, String json) {
    Schema schema = SCHEMAS.getSchema(text(name));
    return schema.validate(JSON.readTree(json));
  }

  private static String text(String schema) {
    String name = schema + ".schema.json";
    try (InputStream in = InterviewReportJson.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
