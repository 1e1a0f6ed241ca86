package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What several interviews say together and what to practise next, on the packaged jar. */
class ProgressIT {

  private static final String GIT = "src/test/resources/packs/git";

  private final JsonMapper json = new JsonMapper();
  private Path folder = Path.of(".");
  private Program program = new Program(folder);

  @BeforeEach
  void freshData(@TempDir Path fresh) {
    folder = fresh;
    program = new Program(folder.resolve("data"));
  }

  @Test
  void personPractisesUntilNothingIsMissed() throws IOException {
    Run next = program.run("next");
    assertThat(next.status()).isZero();
    assertThat(next.out().lines()).hasSize(2).last().isEqualTo("interview");
    assertThat(program.run("stats").out().lines()).singleElement().asString().contains("interview");

    Path first =
        answers(
            """
            {"question_id": "basic-01", "answer": "I don't know", "confidence": 4}
            {"question_id": "basic-02", "answer": ""}
            """);
    assertThat(
            program
                .run(
                    "interview",
                    "--questions",
                    "basic-05,basic-01,basic-02",
                    "--answers",
                    first.toString())
                .status())
        .isZero();
    assertThat(program.run("next").out().lines().toList()).contains("retry");

    Path report = folder.resolve("again.md");
    Path second =
        answers(
            """
            {"question_id": "basic-01", "answer": "API Gateway is a fully managed AWS service, the front door to backends such as Lambda.", "confidence": 1}
            """);
    Run retry = program.run("retry", "--answers", second.toString(), "--report", report.toString());
    assertThat(retry.err()).isEmpty();
    assertThat(retry.out().lines().limit(3))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("basic-05: skipped"),
            line -> assertThat(line).startsWith("basic-01: "),
            line -> assertThat(line).startsWith("basic-02: skipped"));
    assertThat(retry.out()).contains("1 question asked before, 0 then", "Better: basic-01 +");
    assertThat(report)
        .content()
        .contains("Against last time: 1 question asked before", "**Last time 0, now ", "Gained: ")
        .contains("You were guessing.");
    assertThat(program.run("report").out()).isEqualTo(Files.readString(report));

    JsonNode stats = json.readTree(program.run("stats", "--format", "json").out());
    assertThat(stats.get("interviews").size()).isEqualTo(2);
    assertThat(stats.get("answers").asInt()).isEqualTo(3);
    assertThat(stats.get("confidence").valueStream().map(each -> each.get("title").asString()))
        .containsExactly("guessing", "certain");
    assertThat(program.run("stats").out())
        .contains("Basic Questions: 3 answers", "Over time", "What you miss most");

    assertThat(program.run("compare").out())
        .contains(": 2 interviews compared", "You were scored more than once on 1 question: 0 the")
        .contains("basic-01 +", "Gained: ");
    JsonNode compared = json.readTree(program.run("compare", "--format", "json").out());
    assertThat(compared.get("interviews").size()).isEqualTo(2);
    Path comparison = folder.resolve("compared.csv");
    assertThat(
            program
                .runWithInput(
                    "compare %s %s --out %s%n"
                            .formatted(
                                compared.get("interviews").get(1).get("id").asString(),
                                compared.get("interviews").get(0).get("id").asString(),
                                comparison)
                        + "compare --last 12 --for candidate --format md%n".formatted())
                .out())
        .contains("Written: ", "# Interviews compared", "points gained, 0 lost")
        .doesNotContain("Gained:");
    assertThat(comparison)
        .content()
        .startsWith(
            "interview,started,score,band,basic,basic-01\r\n"
                + compared.get("interviews").get(0).get("id").asString());

    Run all = program.run("retry", "--all", "--most", "1", "--answers", answers("").toString());
    assertThat(all.out().lines().filter(line -> line.endsWith(": skipped")))
        .containsExactly("basic-02: skipped");
  }

  @Test
  void retryAsksOnThePipeToo() throws IOException {
    String id = interview("basic-01,basic-02");

    Run retry = program.runWithInput(":skip\n:skip\n", "retry", id, "--exam");

    assertThat(retry.status()).isZero();
    assertThat(retry.out())
        .contains("2 questions that interview " + id + " missed, exam: feedback comes at")
        .contains("question 2 of 2");
    Run other = program.run("retry", id, "--person", "somebody else");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("--person");
  }

  @Test
  void whatCantBeComparedIsSaid() throws IOException {
    String annas = interview("basic-01,basic-02");
    program.run(
        "interview",
        "--person",
        "Ben",
        "--questions",
        "basic-03",
        "--answers",
        answers("").toString());
    String bens =
        json.readTree(program.run("interviews", "--format", "json").out())
            .get(0)
            .get("id")
            .asString();

    Run shell =
        program.runWithInput(
            """
            compare
            compare ID
            compare ID ID
            compare ID OTHER
            compare IDx ID
            compare ID ID ID ID ID ID ID ID ID ID ID ID ID
            compare ID --plan p
            compare ID --last 3
            compare --last 3 --plan p
            compare --for panel --plan p
            compare --last 1
            compare --for nobody
            compare --format xml
            """
                .replace("OTHER", bens)
                .replace("ID", annas));

    assertThat(shell.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("has 1 interview with something scored, and two"),
            line -> assertThat(line).contains("one interview can't be compared"),
            line -> assertThat(line).contains("interview " + annas + " is named twice"),
            line -> assertThat(line).contains(annas + " is of ", bens + " of Ben; only"),
            line -> assertThat(line).contains("no such interview", "did you mean \"" + annas),
            line -> assertThat(line).contains("2 to 12 interviews can be compared, was 13"),
            line -> assertThat(line).contains("ids name interviews and --plan compares"),
            line -> assertThat(line).contains("--last takes the last interviews; ids can't"),
            line -> assertThat(line).contains("--last is about interviews and --plan"),
            line -> assertThat(line).contains("--for is about interviews and --plan"),
            line -> assertThat(line).contains("--last must be 2 to 12, was \"1\""),
            line -> assertThat(line).contains("no such reader: \"nobody\""),
            line -> assertThat(line).contains("no such format: \"xml\""));
  }

  @Test
  void whatTheBankLostIsNamed() throws IOException {
    interview("basic-01,basic-02");

    Run retry = program.run("retry", "--bank", GIT);
    assertThat(retry.status()).isZero();
    assertThat(retry.err()).contains("doesn't have basic-01, basic-02 any more");
    assertThat(retry.out()).contains("no other questions", "\"next\"");
    assertThat(program.run("stats", "--bank", GIT).out()).contains("basic-02: ");
  }

  @Test
  void bankAboutAnotherSubjectHasRoundsOfItsOwn() throws IOException {
    Run run = program.run("interview", "--bank", GIT, "--answers", answers("").toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("git-01: skipped", "git-02: skipped");
    assertThat(program.run("next", "--bank", GIT).out()).contains("retry --bank " + GIT);
  }

  @Test
  void interviewThatWasLeftComesFirst() {
    program.runWithInput(
        "It is the front door.\n\n", "interview", "--questions", "basic-01,basic-02");

    List<String> lines = program.run("next").out().lines().toList();

    assertThat(lines.get(0)).startsWith("You left an interview after 1 of 2 questions");
    assertThat(lines.get(1)).isEqualTo("resume");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stats --format xml|2|xml",
        "retry|1|no interview yet",
        "retry x --all|2|--all",
        "retry --all --most 0|2|1 to 100",
        "compare|1|no interview with something scored",
        "compare --candidates a|2|--plan",
      })
  void wrongUseGivesOneClearLineAndTheRightStatus(String command, int status, String says) {
    Run run = program.run(command.split(" "));
    assertThat(run.err().lines()).singleElement().asString().contains(says);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
  }

  /** An interview with no answer at all; returns its id. */
  private String interview(String questions) throws IOException {
    Path none =
        answers(
            """
            {"question_id": "basic-01", "answer": ""}
            {"question_id": "basic-02", "answer": ""}
            """);
    program.run(
        new byte[0], Map.of(), "interview", "--questions", questions, "--answers", none.toString());
    return json.readTree(program.run("interviews", "--format", "json").out())
        .get(0)
        .get("id")
        .asString();
  }

  private Path answers(String lines) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "answers", ".jsonl"), lines);
  }
}
