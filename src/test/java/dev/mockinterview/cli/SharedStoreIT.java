package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.store.PostgresDatabase;
import dev.mockinterview.store.PostgresExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two people with folders of their own and one PostgreSQL between them. */
@ExtendWith(PostgresExtension.class)
class SharedStoreIT {

  @TempDir private Path folder = Path.of(".");

  @Test
  void peopleWhoShareADatabaseSeeAllInterviewsAndGoOnWithTheirOwn(PostgresDatabase database)
      throws IOException {
    Path answers =
        Files.writeString(
            folder.resolve("answers.jsonl"),
            "{\"question_id\": \"basic-01\", \"answer\": \"It is a front door for APIs.\"}\n",
            StandardCharsets.UTF_8);
    Program.Run annas =
        run(
            database,
            "Anna",
            database.password(),
            "interview --questions basic-01 --answers " + answers);
    assertThat(annas.err()).isEmpty();
    assertThat(annas.status()).isZero();

    Program.Run bens = run(database, "Ben", database.password(), "interviews --format json");
    assertThat(bens.out()).contains("\"person\":\"Anna\"");
    Program.Run none = run(database, "Ben", database.password(), "report");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("there is no interview yet");
    Program.Run own = run(database, "Anna", database.password(), "report");
    assertThat(own.out()).contains("front door");
    assertThat(folder.resolve("Anna").resolve("interviews.db")).doesNotExist();

    Program.Run refused = run(database, "Anna", "wrong", "interviews");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains("user or password is refused")
        .doesNotContain("Exception")
        .hasLineCount(1);
  }

  private Program.Run run(
      PostgresDatabase database, String person, String password, String command) {
    Map<String, String> environment = new HashMap<>();
    environment.put("MOCK_INTERVIEW_PERSON", person);
    environment.put("MOCK_INTERVIEW_DB_URL", database.url());
    environment.put("MOCK_INTERVIEW_DB_USER", database.user());
    environment.put("MOCK_INTERVIEW_DB_PASSWORD", password);
    return new Program(folder.resolve(person)).run(new byte[0], environment, command.split(" "));
  }
}
