package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doctor on the packaged jar: what it says, its exit status, and that it leaves no trace. */
class DoctorIT {

  private Path data = Path.of(".");
  private Program program = new Program(data);

  @BeforeEach
  void freshData(@TempDir Path fresh) {
    data = fresh.resolve("data");
    program = new Program(data);
  }

  @Test
  void newInstallationIsWellAndNothingIsMade() {
    Run run = program.run("doctor");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("ok: Java: ", "ok: Data folder: " + data + " (MOCK_INTERVIEW_HOME)")
        .contains("ok: Questions: 85 in 9 categories, built in")
        .endsWith("All is well.\n")
        .doesNotContain("bad", "warn");
    assertThat(data).doesNotExist();
  }

  @Test
  void everythingThatIsWrongIsOneLineWithItsCure() throws IOException {
    program.runWithInput(
        "It is the front door.\n\n", "interview", "--questions", "basic-01,basic-02");
    Path file = data.resolve("interviews.db");
    byte[] content = Files.readAllBytes(file);
    Arrays.fill(content, content.length / 2, content.length / 2 + 8000, (byte) 7);
    Files.write(file, content);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path bank = Files.createDirectories(data.resolveSibling("bank"));

    Run run = program.run("doctor", "--format", "json", "--bank", bank.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString().contains("doctor found");
    JsonNode json = new JsonMapper().readTree(run.out());
    assertThat(json.get("healthy").asBoolean()).isFalse();
    assertThat(check(json, "privacy").get("commands").get(0).asString())
        .isEqualTo("chmod 700 " + data);
    assertThat(check(json, "pages").get("cure").asString()).contains("no copy to bring back");
    assertThat(check(json, "questions").get("commands").get(0).asString())
        .isEqualTo("bank lint --bank " + bank);
    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void badSettingsBecomeLinesTooAndNoPasswordIsShown() throws IOException {
    Files.createFile(data);
    Run run =
        program.run(
            new byte[0],
            Map.of(
                "MOCK_INTERVIEW_PERSON", "a\u0007b",
                "MOCK_INTERVIEW_DB_URL", "jdbc:postgresql://127.0.0.1:1/x?password=hush",
                "MOCK_INTERVIEW_DB_PASSWORD", "hush"),
            "doctor",
            "--bank",
            "no-such-folder");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("bad: Person: MOCK_INTERVIEW_PERSON: ")
        .contains("bad: Data folder: " + data + " (MOCK_INTERVIEW_HOME) is no folder")
        .contains("ok: Store: PostgreSQL at 127.0.0.1:1/x, by MOCK_INTERVIEW_DB_URL")
        .contains("bad: Server: PostgreSQL at 127.0.0.1:1/x: the server doesn't answer")
        .contains("bad: Questions: no-such-folder: there is no such folder");
    assertThat(run.out() + run.err()).doesNotContain("hush", "\tat ", "Exception");
    assertThat(data).isRegularFile();
  }

  @Test
  void shellGoesOnWithItsDatabaseAfterADoctor() throws IOException {
    Run run =
        program.runWithInput(
            "interviews\ndoctor\ninterview --questions basic-01\nAn answer.\n\n\ninterviews\nexit\n");

    assertThat(run.out()).contains("All is well.", "State: ended");
    assertThat(program.run("doctor").out()).contains("ok: Interviews: 1, can be read");
    try (Stream<Path> logs = Files.list(data).filter(f -> f.toString().endsWith("-wal"))) {
      assertThat(logs).isEmpty();
    }
  }

  @Test
  void interviewThatCannotBeReadIsForgottenAsTheDoctorSays() throws SQLException {
    program.runWithInput("An answer.\n\n\n", "interview", "--questions", "basic-01");
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("interviews.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("update interview set plan = 'spoilt'");
    }

    JsonNode json = new JsonMapper().readTree(program.run("doctor", "--format", "json").out());
    String command = check(json, "interviews").get("commands").get(0).asString();

    assertThat(command).startsWith("delete ").endsWith(" --yes");
    assertThat(program.run(command.split(" ")).status()).isZero();
    assertThat(program.run("doctor").out()).contains("ok: Interviews: none yet");
    assertThat(program.run(command.split(" ")).err()).contains("no such interview");
  }

  private static JsonNode check(JsonNode json, String name) {
    return json.get("checks")
        .valueStream()
        .filter(
            check ->
                check.get("check").asString().equals(name)
                    && check.get("verdict").asString().equals("bad"))
        .findFirst()
        .orElseThrow();
  }
}
