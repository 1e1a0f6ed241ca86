package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.cli.Program.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract with scripts, on the packaged jar. */
class ProgramIT {

  private static final String FIVE = "basic-01,security-01,integration-05,scenario-01,basic-02";

  private final JsonMapper json = new JsonMapper();
  private Path folder = Path.of(".");
  private Program program = new Program(folder);

  @BeforeEach
  void freshData(@TempDir Path fresh) {
    folder = fresh;
    program = new Program(folder.resolve("data"));
  }

  @Test
  @Tag(Program.JAR)
  void interviewTakesItsAnswersFromAFile() throws IOException {
    Path answers =
        file(
            "answers.jsonl",
            """
            {"question_id": "basic-01", "answer": "A fully managed AWS service, the front door to backends such as Lambda."}
            {"question_id": "security-01", "answer": "I don't know"}

            {"question_id": "integration-05", "answer": ""}
            {"question_id": "basic-02", "answer": "# heading | <script>alert(1)</script> caching"}
            """);
    Path report = folder.resolve("out.md");

    Run run =
        program.run(
            "interview",
            "--questions",
            FIVE,
            "--answers",
            answers.toString(),
            "--report",
            report.toString(),
            "--seed",
            "7");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("scenario-01: skipped", "integration-05: no answer", report.toString());
    assertThat(report)
        .content()
        .startsWith("# ")
        .contains("basic-01", "front door")
        .doesNotContain("<script>");
    assertThat(reports())
        .singleElement()
        .satisfies(kept -> assertThat(kept).hasSameTextualContentAs(report));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
        .isEqualTo("rwx------");
  }

  @Test
  void sameSeedAsksTheSameQuestions() throws IOException {
    Path none = file("none.jsonl", "");
    String first = asked(program.run("interview", "--answers", none.toString(), "--seed", "42"));
    String again = asked(program.run("interview", "--answers", none.toString(), "--seed", "42"));
    String other = asked(program.run("interview", "--answers", none.toString(), "--seed", "43"));
    assertThat(again).isEqualTo(first).isNotEqualTo(other);
    assertThat(first.lines()).hasSize(12);
    assertThat(reports()).hasSize(3);
  }

  @Test
  void interviewRunsOnAPipe() throws IOException {
    Run run =
        program.runWithInput(
            """
            It's a managed service,
            the "front door" to Lambda.

            :skip
            :nonsense
            :hint
            half an answer that the pipe cuts off""",
            "interview",
            "--questions",
            "basic-01,basic-02,basic-03,basic-04");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("What is Amazon API Gateway", "Skipped", ":nonsense", "Hint:");
    assertThat(run.out()).doesNotContain("\u001b");
    assertThat(reports())
        .singleElement()
        .satisfies(
            kept ->
                assertThat(unmarked(Files.readString(kept)))
                    .contains("It's a managed service,", "half an answer that the pipe cuts off"));
  }

  @Test
  @Tag(Program.JAR)
  void interviewThatWasLeftGoesOnWhereItStopped() throws IOException {
    String questions = "basic-01,basic-02,basic-05";
    Run left =
        program.runWithInput("It is the front door.\n\n", "interview", "--questions", questions);
    assertThat(left.status()).isZero();
    assertThat(left.out()).contains("Left at question 2 of 3; \"resume\" goes on with it.");
    JsonNode listed = json.readTree(program.run("interviews", "--format", "json").out()).get(0);
    assertThat(listed.get("state").asString()).isEqualTo("left");
    assertThat(listed.get("asked").asInt()).isEqualTo(1);

    Run resumed = program.runWithInput(":skip\nIt names a deployment.\n\n", "resume");
    assertThat(resumed.status()).isZero();
    assertThat(resumed.out())
        .contains("2 of 3 questions are left", "question 2 of 3", "question 3 of 3")
        .doesNotContain("What is Amazon API Gateway");

    String id = listed.get("id").asString();
    Run report = program.run("report", id);
    assertThat(unmarked(report.out())).contains("It is the front door.", "It names a deployment.");
    assertThat(program.run("report").out()).isEqualTo(report.out());
    Path out = folder.resolve("again.md");
    assertThat(program.run("report", id, "--out", out.toString()).status()).isZero();
    assertThat(out).hasContent(report.out());
    assertThat(program.run("resume", id).err()).contains("has ended");
    assertThat(program.run("interviews").out()).contains("State: ended", "Asked: 3 of 3");
    assertThat(program.run("delete", id, "--yes").status()).isZero();
    assertThat(program.run("interviews").out()).contains("No interviews yet");
  }

  @Test
  void answerThatAnotherProgramForestallsIsInTheReportAndEndsIt() throws Exception {
    Process first = program.start(Map.of(), "interview", "--questions", "basic-01,basic-02");
    first.getOutputStream().write("It is the front door.\n\n".getBytes(StandardCharsets.UTF_8));
    first.getOutputStream().flush();
    Path out = program.outFile(first);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Files.readString(out).contains("key features"));
    assertThat(program.runWithInput("It throttles.\n\n", "resume").status()).isZero();

    first.getOutputStream().write("It caches.\n\n".getBytes(StandardCharsets.UTF_8));
    first.getOutputStream().close();

    assertThat(first.waitFor()).isEqualTo(1);
    assertThat(Path.of(out + ".err"))
        .content()
        .contains("report of what was answered", "not kept: the answer to basic-02")
        .contains("changed by another program meanwhile; nothing was overwritten");
    assertThat(reports())
        .anySatisfy(kept -> assertThat(unmarked(Files.readString(kept))).contains("It caches."));
    assertThat(unmarked(program.run("report").out()))
        .contains("It throttles.")
        .doesNotContain("It caches.");
  }

  @Test
  void interviewGoesOnFromAnswersInAFile() throws IOException {
    program.runWithInput(
        "It is the front door.\n\n", "interview", "--questions", "basic-01,basic-02,basic-05");
    Path answers =
        file(
            "answers.jsonl",
            """
            {"question_id": "basic-05", "answer": "It names\\na deployment.", "confidence": 2}
            {"question_id": "basic-05", "answer": "It names\\na deployment.", "follow_up": "x"}
            """);

    Run run = program.runWithInput(":skip\n\n", "resume", "--answers", answers.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(unmarked(program.run("report").out()))
        .contains("It names", "a deployment.", "You were unsure.");
    assertThat(program.run("interviews", "--format", "json").out())
        .contains("\"asked\":3", "\"answered\":2");
    assertThat(program.run("resume", "--answers", "no-such-file").status()).isEqualTo(3);
  }

  @Test
  void howSureSomebodyIsCostsAPipeNoAnswer() {
    Run run =
        program.runWithInput(
            "It is the front door.\n\nIt throttles.\n\n",
            "interview",
            "--confidence",
            "--questions",
            "basic-01,basic-02");
    assertThat(run.status()).isZero();
    assertThat(run.out()).doesNotContain("How sure");
    assertThat(unmarked(program.run("report").out()))
        .contains("It is the front door.", "It throttles.");
  }

  @Test
  void foreignDatabaseIsRefusedBeforeAnybodyAnswers() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path database = Files.writeString(data.resolve("interviews.db"), "precious");
    Run run = program.runWithInput("An answer.\n\n", "interview", "--questions", "basic-01");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).doesNotContain("What is Amazon API Gateway");
    assertThat(run.err().lines()).singleElement().asString().contains("left as it is");
    assertThat(database).hasContent("precious");
  }

  @Test
  void brokenOffInterviewLeavesItsReport() throws Exception {
    Process process = program.start(Map.of(), "interview", "--questions", "basic-01,basic-02");
    process.getOutputStream().write("It is the front door.\n\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    Path out = program.outFile(process);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Files.readString(out).contains("key features"));

    process.destroy();

    assertThat(process.waitFor()).isNotZero();
    assertThat(program.run("interviews").out()).contains("State: left", "Asked: 1 of 2");
    assertThat(reports())
        .singleElement()
        .satisfies(
            kept -> assertThat(unmarked(Files.readString(kept))).contains("It is the front door."));
  }

  @Test
  @Tag(Program.JAR)
  void scoreExplainsWithOffsets() {
    String answer = "Réponse 👍🏽: the limit is 10 MB, and it cannot be raised.";
    Run run =
        program.run("score", "--question", "basic-10", "--answer", answer, "--format", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    JsonNode score = json.readTree(run.out());
    assertThat(score.get("question_id").asString()).isEqualTo("basic-10");
    assertThat(score.get("score").asInt()).isBetween(1, 100);
    assertThat(score.get("band").asInt()).isBetween(1, 5);
    List<JsonNode> evidence =
        score.get("points").valueStream().flatMap(p -> p.get("evidence").valueStream()).toList();
    assertThat(evidence)
        .isNotEmpty()
        .allSatisfy(
            words ->
                assertThat(answer.substring(words.get("start").asInt(), words.get("end").asInt()))
                    .isEqualTo(words.get("text").asString()));
  }

  @Test
  @Tag(Program.JAR)
  void batchKeepsOrderAndGoesOnAfterBadLines() {
    Run run =
        program.runWithInput(
            """
            {"id": "a", "question_id": "basic-05", "answer": "A stage is a named reference to a deployment."}
            not json
            {"id": 3, "question_id": "basic-99", "answer": "x"}
            {"question": "What is TCP?", "reference": ["A reliable, ordered byte stream between hosts."], "answer": "a reliable stream of bytes"}
            {"id": "e", "question_id": "basic-05", "answer": "no idea"}
            """,
            "score",
            "--batch",
            "-");

    assertThat(run.status()).isEqualTo(1);
    List<JsonNode> lines = run.out().lines().map(json::readTree).toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0).get("id").asString()).isEqualTo("a");
    assertThat(lines.get(1).get("line").asInt()).isEqualTo(2);
    assertThat(lines.get(2).get("id").asInt()).isEqualTo(3);
    assertThat(lines.get(2).get("error").asString()).contains("basic-99");
    assertThat(lines.get(3).get("score").asInt()).isBetween(60, 100);
    assertThat(lines.get(4).get("flags").valueStream().map(JsonNode::asString))
        .containsExactly("dont-know");
  }

  @Test
  @Tag(Program.JAR)
  void bankListsAllQuestions() {
    Run run = program.run("bank", "list", "--format", "json");
    assertThat(run.status()).isZero();
    JsonNode questions = json.readTree(run.out());
    assertThat(questions.size()).isEqualTo(85);
    assertThat(questions.get(0).propertyNames())
        .contains(
            "id", "category", "level", "text", "points", "misconceptions", "examples", "sources");
    assertThat(program.run("bank", "list").out()).contains("basic-01", "hands-on-10");
  }

  @Test
  @Tag(Program.JAR)
  void lintFindsNothingInTheBuiltInBankAndNamesWhatItFindsElsewhere() throws IOException {
    Run good = program.run("bank", "lint");
    assertThat(good.out()).contains("85 questions", "no problems");
    assertThat(good.status()).isZero();

    Path bank = folder.resolve("bank");
    Files.createDirectories(bank.resolve("questions"));
    Files.createDirectories(bank.resolve("rubrics"));
    Files.writeString(bank.resolve("questions/categories.yaml"), "- cooking\n");
    Files.writeString(
        bank.resolve("questions/cooking.yaml"),
        """
        category: cooking
        titel: Cooking
        questions:
          - id: cooking-01
            level: chef
            minutes: 2
            text: How do you boil an egg?
        """);
    Run bad = program.run("bank", "lint", "--bank", bank.toString());
    assertThat(bad.status()).isEqualTo(3);
    assertThat(bad.out())
        .contains("questions/cooking.yaml:2:", "titel", "questions/cooking.yaml:5:", "chef");
    assertThat(bad.err()).contains("problems in the bank");
  }

  @Test
  void examplesOfEveryRubricAreScoredAsTheirAuthorsMarkThem() {
    Run run = program.run("bank", "test");
    assertThat(run.out()).contains("examples and model answers, 0 not as their authors mark them");
    assertThat(run.status()).isZero();
  }

  @Test
  void noAttackOnAnyRubricGetsThrough() {
    Run run = program.run("bank", "attack");
    assertThat(run.out()).contains("another question's model answer", "denial of the model answer");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void bankIsWholeByTheNumbers() {
    JsonNode questions = json.readTree(program.run("bank", "list", "--format", "json").out());
    assertThat(questions.valueStream())
        .hasSize(85)
        .allSatisfy(
            question -> {
              assertThat(question.get("points").asInt()).as("%s", question).isBetween(4, 9);
              assertThat(question.get("misconceptions").asInt()).isPositive();
              assertThat(question.get("examples").asInt()).isGreaterThanOrEqualTo(6);
              assertThat(question.get("sources").asInt()).isPositive();
            });
  }

  @Test
  void packAboutAnotherSubjectIsHeldToTheSameStandard() {
    String git = "src/test/resources/packs/git";
    assertThat(program.run("bank", "lint", "--bank", git).out())
        .contains("2 questions, 2 rubrics: no problems");
    assertThat(program.run("bank", "attack", "--bank", git).status()).isZero();
    assertThat(
            program.run("score", "--bank", git, "--question", "git-02", "--answer", "revert").out())
        .contains("Score ");
  }

  @Test
  void newQuestionLoadsAtOnceAndLintTellsWhatIsLeft() {
    String pack = folder.resolve("pack").toString();
    Run added =
        program.run(
            "bank", "new", "--bank", pack, "--category", "git", "--question", "What is a \"ref\"?");
    assertThat(added.status()).isZero();
    assertThat(added.out()).contains("git-01.yaml", "bank lint");

    Run lint = program.run("bank", "lint", "--bank", pack);
    assertThat(lint.status()).isEqualTo(3);
    assertThat(lint.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("rubrics/git/git-01.yaml:\\d+: still says TODO"));
    assertThat(program.run("bank", "show", "git-01", "--bank", pack).out())
        .contains("What is a \"ref\"?", "todo-1");

    Run again = program.run("bank", "new", "--bank", pack, "--id", "git-01");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("not overwritten");
  }

  @Test
  void factsGrowOld() throws IOException {
    Path bank = folder.resolve("bank");
    copy(Path.of("src/test/resources/packs/git"), bank);
    Path rubric = bank.resolve("rubrics/git/git-01.yaml");
    Files.writeString(rubric, Files.readString(rubric).replace("checked: 2026", "checked: 2001"));
    assertThat(program.run("bank", "lint", "--bank", bank.toString()).status()).isZero();
    Run run = program.run("bank", "lint", "--stale-days", "365", "--bank", bank.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .containsPattern("git-01.yaml:\\d+: \"Pro Git, Rebasing\" was last checked \\d+ days ago");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scroe --question basic-01 --answer x|2|did you mean \"score\"",
        "bank|2|bank list",
        "bank list --fromat json|2|did you mean \"--format\"",
        "bank list --format xml|2|xml",
        "bank list surplus|2|surplus",
        "resume|1|no interview was left",
        "resume nope|2|no such interview",
        "report|1|no interview yet",
        "report --format doc|2|there is md, html, pdf, json, csv",
        "delete|2|id of an interview",
        "bank show|2|id of a question",
        "bank show basic-1|2|did you mean \"basic-01\"",
        "bank new --category git --question x|2|--bank DIR",
        "bank new --bank x --category git|2|--question",
        "bank new --bank x --id git-01 --level mid|2|go with --question",
        "bank new --bank x --category categories --question x|2|categories",
        "bank new --bank x --category git --question x --level guru|2|guru",
        "bank new --bank x --category git --question x --minutes soon|2|soon",
        "bank lint --stale-days many|2|many",
        "bank test --worst many|2|many",
        "score --question basic-1 --answer x|2|did you mean \"basic-01\"",
        "score --question basic-01|2|--answer",
        "score --question|2|needs a value",
        "score --question basic-01 --file no-such-file|3|no-such-file",
        "score --batch no-such-file|3|no-such-file",
        "score --batch no-such-file --explain|2|--explain",
        "score --question basic-10 --answer x --format json --explain|2|--explain",
        "interview --level expert|2|expert",
        "interview --categories basik|2|did you mean \"basic\"",
        "interview --questions-per-round 0|2|1 to 50",
        "interview --questions-per-round many|2|many",
        "interview --seed x|2|whole number",
        "interview --answers no-such-file|3|no-such-file",
        "interview --exam=maybe|2|true or false",
        "interview --questions basic-01 --categories security|2|--categories",
        "interview --questions basic-01 --report no/such/folder.md|2|no such folder",
        "bank list --bank no-such-folder|3|no-such-folder"
      })
  void wrongUseGivesOneClearLineAndTheRightStatus(String command, int status, String says) {
    Run run = program.run(command.split(" "));
    assertThat(run.err().lines()).singleElement().asString().contains(says);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void badBytesInFilesAreNamed() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xe9});
    Run run = program.run("score", "--question", "basic-01", "--file", latin.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines()).singleElement().asString().contains("latin.txt", "UTF-8");

    Path answers = file("answers.jsonl", "{\"question_id\": \"basic-01\"}\n");
    Run interview = program.run("interview", "--answers", answers.toString());
    assertThat(interview.status()).isEqualTo(3);
    assertThat(interview.err().lines()).singleElement().asString().contains("answers.jsonl:1:");
  }

  @Test
  void phraseThatCantMatchIsFoundBeforeAnybodyAnswers() throws IOException {
    Path bank = folder.resolve("bank");
    for (String name : List.of("questions", "rubrics")) {
      copy(Path.of(name), bank.resolve(name));
    }
    Path rubric = bank.resolve("rubrics/basic/basic-01.yaml");
    String text = Files.readString(rubric);
    Files.writeString(rubric, text.replaceFirst("phrases:\n", "phrases:\n      - the of a\n"));
    Run lint = program.run("bank", "lint", "--bank", bank.toString());
    assertThat(lint.out())
        .containsPattern("rubrics/basic/basic-01.yaml:\\d+: .*the of a.*content word");
    assertThat(lint.status()).isEqualTo(3);
    Run interview =
        program.runWithInput(
            "x\n\n", "interview", "--questions", "basic-02", "--bank", bank.toString());
    assertThat(interview.status()).isEqualTo(3);
    assertThat(interview.out()).isEmpty();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  void misspeltIdInTheAnswersIsNoted() throws IOException {
    Path answers = file("answers.jsonl", "{\"question_id\": \"basic-0l\", \"answer\": \"x\"}\n");
    Run run = program.run("interview", "--questions", "basic-01", "--answers", answers.toString());
    assertThat(run.err().lines()).singleElement().asString().contains("basic-0l", "did you mean");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void answerOfAMegabyteIsScoredInPart() throws IOException {
    Path big = file("big.txt", "API Gateway is the front door. ".repeat(34_000));
    Run run =
        program.run(
            "score", "--question", "basic-01", "--file", big.toString(), "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u001b[31mred\u0007\u0000", "\u202Eevil", "'; drop table"})
  void anyTextIsJustAnAnswer(String answer) throws IOException {
    Path given = file("answer.txt", answer);
    Run run = program.run("score", "--question", "basic-01", "--file", given.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Score 0 of 100").doesNotContain("\u001b", "\u202E", "\u0007");
  }

  @Test
  @Tag(Program.JAR)
  void reportNeverOverwrites() throws IOException {
    Path mine = file("mine.md", "precious");
    Run run = program.run("interview", "--questions", "basic-01", "--report", mine.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(mine).hasContent("precious");
  }

  @Test
  @Tag(Program.JAR)
  void shellRunsCommandsFromAPipeAndSurvivesBadOnes() {
    Run run =
        program.runWithInput(
            "bank lint\nnonsense\nscore --question basic-10 --answer \"it's 10 MB\"\nhelp\nexit\n");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("no problems", "10 MB", "interview");
    assertThat(run.err()).contains("nonsense");
  }

  @Test
  @Tag(Program.JAR)
  void bankTestSetsScoresBesideGrades() throws IOException {
    Path graded =
        file(
            "graded.jsonl",
            """
            {"id": "a", "question_id": "basic-10", "answer": "10 MB", "grade": 40, "grade2": 30, "kind": "thin"}
            {"id": "b", "question_id": "basic-10", "answer": "no idea", "score": 0, "max": 2, "kind": "idk"}
            {"id": "c", "question": "What is tea?", "reference": ["dried leaves in hot water"], "answer": "leaves in water", "grade": 80}
            """);
    Run run = program.run("bank", "test", "--file", graded.toString());
    assertThat(run.status()).isZero();
    String last = run.out().strip().lines().reduce((one, other) -> other).orElseThrow();
    assertThat(last).startsWith("{\"n\":3,\"pearson\":").contains("\"calibrated\":", "\"thin\":");

    Path bad = file("bad.jsonl", "{\"question_id\": \"basic-10\", \"answer\": \"x\"}\n");
    Run refused = program.run("bank", "test", "--file", bad.toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("bad.jsonl:1: \"max\" is missing");
  }

  @Test
  void explanationNamesThePhraseBehindAPoint() {
    Run run =
        program.run("score", "--question", "basic-10", "--answer", "It's 10 MB.", "--explain");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("matches the phrase", "is enough for full marks", "Score ");
  }

  @Test
  void bankDraftWritesANewRubric() throws IOException {
    Path answers = file("tea.txt", "Tea is made of dried leaves.\n\nIt is brewed hot.\n");
    Path out = folder.resolve("tea.yaml");
    String[] command = {
      "bank", "draft", "--question", "What is tea?", "--file", answers.toString(), "--id", "tea-1"
    };
    Run printed = program.run(command);
    assertThat(printed.status()).isZero();
    assertThat(printed.out())
        .contains("question: \"tea-1\"", "id: \"entry-1\"", "id: \"entry-2\"", "TODO");

    String[] written =
        Stream.concat(Stream.of(command), Stream.of("--out", out.toString()))
            .toArray(String[]::new);
    assertThat(program.run(written).status()).isZero();
    assertThat(Files.readString(out)).isEqualTo(printed.out());
    assertThat(program.run(written).status()).isEqualTo(3);
    assertThat(program.run("bank", "draft", "--question", "What?").status()).isEqualTo(2);
    Path empty = file("empty.txt", "What is tea?\n");
    assertThat(
            program
                .run("bank", "draft", "--question", "What is tea?", "--file", empty.toString())
                .status())
        .isEqualTo(3);
  }

  @Test
  void helpNamesEveryCommand() {
    Run run = program.run("help");
    assertThat(run.out()).contains("interview", "score", "bank list", "bank lint", "bank test");
    assertThat(program.run("interview", "--help").out()).contains("--questions-per-round");
    assertThat(program.run("help", "bank").out()).contains("bank list", "bank lint");
    assertThat(program.run("--version").out()).startsWith("mock-interview ").contains("\nJava ");
  }

  /** A build calls these, and somebody who only looks, before there is any data. */
  @Test
  void lookingLeavesNothingBehind() {
    assertThat(program.run("completion", "bash").out())
        .contains("complete -F _mock_interview mock-interview", "basic-01");
    assertThat(program.run("manual").out()).contains(".TH MOCK\\-INTERVIEW 1");
    assertThat(program.run("status").out()).contains("none yet").endsWith("\ninterview\n");
    assertThat(program.runWithInput("exit\n").out()).contains("Begin: type interview");
    Run unknown = program.run("staus");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("did you mean \"status\"");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void statusNamesWhatWaitsAndSaysTheSameNextStepAsNext() {
    program.runWithInput("It is a managed service.\n\n\n:finish\n", "interview", "--seed", "7");
    program.run("plan", "new", "api", "--role", "dev", "--questions", "basic-05,basic-10");
    program.run("candidate", "add", "Dora Quist", "--role", "dev");
    program.run(
        "scorecard",
        "mark",
        "--plan",
        "api",
        "--candidate",
        "Dora Quist",
        "--question",
        "basic-05",
        "--hit",
        "1");

    Run status = program.run("status");
    JsonNode node = json.readTree(program.run("status", "--format", "json").out());

    assertThat(status.err()).isEmpty();
    assertThat(status.out())
        .contains("Interviews: 1", "Scorecard: Dora Quist on api, 1 of 2 questions done")
        .contains("lead --plan api --candidate 'Dora Quist'");
    String next = node.get("next").asString();
    assertThat(status.out()).endsWith("\n" + next + "\n");
    assertThat(program.run("next").out()).contains("\n" + next + "\n");
    assertThat(node.get("waiting").get(0).get("what").asString()).isEqualTo("scorecard");
  }

  @Test
  @Tag(Program.JAR)
  void nothingIsWrittenIntoTheWorkingFolder() throws IOException {
    List<Path> before = workingFolder();
    program.runWithInput("An answer.\n\n", "interview", "--questions", "basic-01");
    program.runWithInput("bank lint\nexit\n");
    assertThat(workingFolder()).isEqualTo(before);
  }

  private static List<Path> workingFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      return files.sorted().toList();
    }
  }

  private List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/reports"))) {
      return files.toList();
    }
  }

  private static String asked(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.endsWith(": skipped"))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** A report without the marks in its answers. */
  private static String unmarked(String report) {
    return report.replace("**", "").replaceAll(" [✔◐⚠][0-9A-Z]+", "");
  }
}
