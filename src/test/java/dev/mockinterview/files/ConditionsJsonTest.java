package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConditionsJsonTest {

  @Test
  void everyConditionIsThereWithItsCure() {
    String line =
        ConditionsJson.conditions(
            List.of(
                Condition.ok("Data folder", "there \"\n\uD83C"),
                Condition.warn("Disk", "small", Cure.of("Buy one.")),
                Condition.bad("Privacy", "none", Cure.of("Mend it.", "chmod 700 /x", "ls"))));

    assertThat(line.lines()).hasSize(1);
    JsonNode json = new JsonMapper().readTree(line);
    assertThat(json.get("healthy").asBoolean()).isFalse();
    assertThat(json.get("ok").asInt()).isEqualTo(1);
    assertThat(json.get("warn").asInt()).isEqualTo(1);
    assertThat(json.get("bad").asInt()).isEqualTo(1);
    JsonNode checks = json.get("checks");
    assertThat(checks.get(0).get("check").asString()).isEqualTo("data-folder");
    assertThat(checks.get(0).get("found").asString()).isEqualTo("there \"\n\uD83C");
    assertThat(checks.get(0).has("cure")).isFalse();
    assertThat(checks.get(1).get("verdict").asString()).isEqualTo("warn");
    assertThat(checks.get(1).get("commands")).isEmpty();
    assertThat(checks.get(2).get("cure").asString()).isEqualTo("Mend it.");
    assertThat(checks.get(2).get("commands").valueStream().map(JsonNode::asString))
        .containsExactly("chmod 700 /x", "ls");
  }

  @Test
  void warningsAloneAreHealthy() {
    String line =
        ConditionsJson.conditions(List.of(Condition.warn("Disk", "small", Cure.of("Buy one."))));

    assertThat(new JsonMapper().readTree(line).get("healthy").asBoolean()).isTrue();
  }
}
