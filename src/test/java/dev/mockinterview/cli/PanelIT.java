package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.store.PostgresDatabase;
import dev.mockinterview.store.PostgresExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A panel of three, each in processes of their own. */
@ExtendWith(PostgresExtension.class)
class PanelIT {

  private static final String DORA = "--plan api-dev --candidate Dora";

  @TempDir private Path folder = Path.of(".");

  @Test
  void threeScorecardsComeToAConsensusOnSqlite() throws IOException {
    new Panelists(Map.of()).meet();
  }

  @Test
  void threeScorecardsComeToAConsensusOnPostgres(PostgresDatabase database) throws IOException {
    new Panelists(
            Map.of(
                "MOCK_INTERVIEW_DB_URL",
                database.url(),
                "MOCK_INTERVIEW_DB_USER",
                database.user(),
                "MOCK_INTERVIEW_DB_PASSWORD",
                database.password()))
        .meet();
  }

  /** The people around one store. */
  private final class Panelists {

    private final Map<String, String> environment;

    Panelists(Map<String, String> environment) {
      this.environment = environment;
    }

    void meet() throws IOException {
      says(
          "Rita",
          "plan new api-dev --role developer --questions basic-01,basic-10,security-01",
          "candidate add Dora --role developer");
      says("Anna", mark(5, "annas-secret-words"));
      says("Ben", mark(2, "bens-secret-words"), submit("yes", "bens-take-away"));
      String cleos =
          says(
              "Cleo",
              mark(4, "cleos-secret-words"),
              submit("no", "cleos-take-away"),
              "scorecard mark " + DORA + " --question basic-01 --rating 1");
      assertThat(cleos).contains("is submitted and can't be changed");
      nothingOfOthersIsShown();
      annaSubmitsAndSeesAll();
      thePanelAgrees();
      othersMaySeeItNow();
    }

    private String mark(int rating, String quote) {
      return "scorecard mark %s --question basic-10 --hit 1 --rating %d --quote %s"
          .formatted(DORA, rating, quote);
    }

    private String submit(String recommendation, String takeAway) {
      return "scorecard submit %s --recommendation %s --take-away %s"
          .formatted(DORA, recommendation, takeAway);
    }

    /** Asks everything that there is to ask, as somebody on the panel and as a stranger. */
    private void nothingOfOthersIsShown() {
      List<String> commands = new ArrayList<>();
      for (String format : List.of("text", "json")) {
        commands.add("panel show " + DORA + " --format " + format);
        commands.add("panel agreement --plan api-dev --format " + format);
        commands.add("scorecard show " + DORA + " --by Ben --format " + format);
        commands.add("candidate show Dora --format " + format);
        commands.add("plan show api-dev --format " + format);
      }
      for (String format : List.of("table", "md", "csv", "json")) {
        commands.add("compare --plan api-dev --format " + format);
      }
      commands.add("panel report " + DORA);
      commands.add("panel report " + DORA + " --for candidate");
      commands.add("panel consensus " + DORA + " --question basic-10 --rating 3 --why x");
      commands.add("panel close " + DORA);
      commands.add("candidate export Dora");
      commands.add("candidate list --format json");
      commands.add("kit " + DORA);
      commands.add("export --all");
      for (String who : List.of("Anna", "Rita")) {
        String said = says(who, commands.toArray(String[]::new));
        assertThat(said)
            .as(who)
            .contains("\"submitted\":2", "What is the maximum payload size")
            .doesNotContain("bens-", "cleos-", "Cleo")
            .doesNotContainPattern("Ben(?! )");
        assertThat(said)
            .contains(who.equals("Anna") ? "submit your own scorecard first" : "closed");
      }
    }

    private void annaSubmitsAndSeesAll() {
      String said = says("Anna", submit("strong-yes", "annas-take-away"), "panel show " + DORA);
      assertThat(said).contains("basic-10, 3 apart", "bens-take-away", "cleos-take-away");
      assertThat(said.indexOf("basic-10, 3")).isLessThan(said.indexOf("basic-01"));
      assertThat(says("Rita", "panel show " + DORA)).contains("when it is closed");
    }

    private void thePanelAgrees() {
      String consensus = "panel consensus " + DORA + " --question basic-10 --rating 4";
      String annas =
          says(
              "Anna",
              "panel agreement --plan api-dev",
              consensus,
              consensus + " --why nearer-to-the-anchor",
              consensus + " --why other");
      assertThat(annas)
          .contains(
              "Too few for a number: 1",
              "moves from 5: say why",
              "Ben moves from 2: nearer-to-the-anchor",
              "--again replaces that");
      assertThat(says("Dave", mark(3, "daves-words")))
          .contains("is closed; no scorecard can join it");
    }

    private void othersMaySeeItNow() throws IOException {
      Path file = folder.resolve("dora.md");
      String said =
          says(
              "Rita",
              "panel show " + DORA + " --format json",
              "compare --plan api-dev --format csv",
              "panel report " + DORA,
              "panel report " + DORA + " --for candidate --out " + file,
              "erase Dora --yes",
              "candidate show Dora");
      assertThat(said)
          .contains("\"from\":5", "\"from\":2", "Dora,,not asked,4,5 2 4,,not asked,4.00")
          .contains("bens-secret-words", "nearer-to-the-anchor", "strong yes")
          .contains("as a candidate with 3 scorecards", "no such candidate: \"Dora\"");
      assertThat(Files.readString(file))
          .contains("Dora", "maximum payload size")
          .doesNotContain("Anna", "Ben", "Cleo", "secret", "take-away", "nearer", "strong yes");
      Files.delete(file);
    }

    /** What a shell of one person prints, results and messages. */
    private String says(String who, String... commands) {
      Map<String, String> all = new HashMap<>(environment);
      all.put("MOCK_INTERVIEW_PERSON", who);
      byte[] typed = (String.join("\n", commands) + "\n").getBytes(StandardCharsets.UTF_8);
      Program.Run run = new Program(folder.resolve("data")).run(typed, all, "--plain");
      assertThat(run.err()).doesNotContain("Exception");
      return run.out() + run.err();
    }
  }
}
