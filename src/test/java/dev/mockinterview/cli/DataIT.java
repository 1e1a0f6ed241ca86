package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.cli.Program.Run;
import dev.mockinterview.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of kept interviews, on the packaged jar: moved, copied, scored again, forgotten. */
class DataIT {

  private static final Path GIT = Path.of("src", "test", "resources", "packs", "git");
  private static final String ANSWER = "A merge makes an extra commit, which zebras like.";

  private Path folder = Path.of(".");
  private Program program = new Program(folder);
  private Program elsewhere = new Program(folder);

  @BeforeEach
  void freshData(@TempDir Path fresh) {
    folder = fresh;
    program = new Program(folder.resolve("data"));
    elsewhere = new Program(folder.resolve("elsewhere"));
  }

  @Test
  void interviewsMoveToAnotherStore() throws IOException {
    String anna = interview("Anna Lee");
    interview("Ben");
    Path file = folder.resolve("all.json");

    Run exported = program.run("export", "--all", "--out", file.toString());
    assertThat(exported.out()).isEqualTo("Exported 2 interviews: " + file + System.lineSeparator());
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(program.run("export", anna).out()).contains("Anna Lee").doesNotContain("Ben");
    assertThat(program.run("export", "--all", "--person", "Ben").out())
        .contains("Ben")
        .doesNotContain("Anna Lee");

    assertThat(elsewhere.run("import", file.toString()).out())
        .isEqualTo("2 interviews imported." + System.lineSeparator());
    assertThat(elsewhere.run("import", file.toString()).out())
        .contains("0 interviews imported, 2 were there already.");
    Run again = elsewhere.run("export", "--all");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void nothingIsImportedFromAFileThatIsCutOffOrDiffers() throws IOException {
    String id = interview("Anna Lee");
    String whole = program.run("export", id).out();
    Path cut = Files.writeString(folder.resolve("cut.json"), whole.substring(0, 2000));
    Run refused = program.run("import", cut.toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err().lines())
        .singleElement()
        .asString()
        .endsWith(cut + ":2: is cut off there");

    Path other =
        Files.writeString(folder.resolve("other.json"), whole.replace("Anna Lee", "Anna Loo"));
    Run conflict = program.run("import", other.toString());
    assertThat(conflict.status()).isEqualTo(1);
    assertThat(conflict.err().lines())
        .singleElement()
        .asString()
        .contains("nothing was imported", id);
  }

  @Test
  void erasedPersonIsLeftInBackupsAlone() throws IOException {
    String anna = interview("Anna Lee");
    Files.copy(report(anna), report(anna + "-2"));
    interview("Ben");
    String all = program.run("export", "--all").out();
    Run run = program.run("backup");
    assertThat(run.status()).isZero();
    Path backup = Path.of(run.out().replaceFirst("Backup: ", "").strip());
    assertThat(PrivateFiles.folderOf(backup)).isEqualTo(folder.resolve("data").resolve("backups"));
    assertThat(backup.getFileName().toString()).matches("interviews-\\d{8}-\\d{6}\\.db");
    assertThat(permissions(backup)).isEqualTo("rw-------");
    assertThat(permissions(PrivateFiles.folderOf(backup))).isEqualTo("rwx------");
    assertThat(filesWith("Anna Lee", anna)).hasSizeGreaterThan(3);

    Run unsure = program.run("erase", "Anna Lee");
    assertThat(unsure.status()).isEqualTo(2);
    assertThat(unsure.err()).contains("--yes");
    Run erased = program.run("erase", "Anna Lee", "--yes");
    assertThat(erased.err()).isEmpty();
    assertThat(erased.out())
        .contains("Erased Anna Lee: 1 interview, 2 reports.", backup.toString())
        .contains("written elsewhere are not touched");
    assertThat(filesWith("Anna Lee", anna)).containsExactly(backup);
    assertThat(filesWith("zebras")).hasSize(3); // the backup, and what is Ben's

    Files.createDirectory(folder.resolve("elsewhere"));
    Files.copy(backup, folder.resolve("elsewhere").resolve("interviews.db"));
    assertThat(elsewhere.run("export", "--all").out()).isEqualTo(all);
  }

  @Test
  void answersAreScoredAgainWithTheBankOfToday() throws IOException {
    interview("Anna Lee");
    String id = interview("Anna Lee");
    String before = Files.readString(report(id));
    String bank = changedBank().toString();

    Run dry = program.run("rescore", id, "--dry-run", "--bank", bank);
    assertThat(dry.err()).isEmpty();
    assertThat(dry.out())
        .contains("Question: git-01", "merge-commit: hit, now missed", "Overall:", "nothing was");
    assertThat(program.run("report", id, "--bank", bank).out()).isEqualTo(before);

    Run run = program.run("rescore", id, "--bank", bank);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("merge-commit: hit, now missed", "Report: " + report(id + "-2"));
    assertThat(report(id)).hasContent(before);
    assertThat(Files.readString(report(id + "-2")))
        .isNotEqualTo(before)
        .contains(ANSWER, "Against last time");
    assertThat(program.run("report", id).out()).isEqualTo(Files.readString(report(id + "-2")));
  }

  @Test
  void interviewGoesOnWithAChangedBankAndSaysSo() throws IOException {
    String[] questions = {"interview", "--bank", GIT.toString(), "--questions", "git-02,git-01"};
    assertThat(program.runWithInput("No idea.\n\n", questions).out())
        .contains("Left at question 2");

    Run run = program.runWithInput("", "resume", "--bank", changedBank().toString());
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("1 of 2 questions are left.", "Changed in the bank since: git-01.");
    assertThat(program.runWithInput("", "resume", "--bank", GIT.toString()).out())
        .doesNotContain("Changed in");
  }

  @Test
  void wrongUseGivesOneClearLineEach() throws IOException {
    interview("Anna Lee");
    Run run =
        program.runWithInput(
            """
            export
            export x --all
            export nope
            export --all --out no/such/folder.json
            import
            import no-such-file
            backup no/such/folder.db
            erase
            erase "Ana Lee" --yes
            rescore
            rescore nope --dry-run
            """);
    assertThat(run.err().replaceAll("(?m)^mock-interview: ", ""))
        .isEqualToNormalizingNewlines(
            """
            export needs the id of an interview or --all; interviews has the ids
            export needs the id of an interview or --all; interviews has the ids
            no such interview: "nope"
            no/such/folder.json: can't be written: there is no folder %1$s
            import needs a file: an export or a filled kit
            no-such-file: can't be read: there is no such file or folder
            no/such/folder.db: can't be written: there is no folder %1$s
            erase needs the name of a person
            nothing is kept of "Ana Lee" (did you mean "Anna Lee"?); there is something of Anna Lee
            rescore needs the id of an interview; interviews has them
            no such interview: "nope"
            """
                .formatted(Path.of("no", "such").toAbsolutePath()));
  }

  /** Holds an interview about git and gives its id. */
  private String interview(String person) throws IOException {
    Path answers = folder.resolve("answers.jsonl");
    Files.writeString(
        answers, "{\"question_id\": \"git-01\", \"answer\": \"%s\"}%n".formatted(ANSWER));
    Run run =
        program.run(
            "interview",
            "--bank",
            GIT.toString(),
            "--categories",
            "git",
            "--answers",
            answers.toString(),
            "--person",
            person);
    assertThat(run.err()).isEmpty();
    return run.out().replaceAll("(?s).*Report: .*[/\\\\](.*)\\.md\\s*", "$1");
  }

  private Path report(String name) {
    return folder.resolve("data").resolve("reports").resolve(name + ".md");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** The bank with another rubric for one of its questions. */
  private Path changedBank() throws IOException {
    Path bank = folder.resolve("bank");
    try (Stream<Path> files = Files.walk(GIT)) {
      for (Path file : files.toList()) {
        Path copy = bank.resolve(GIT.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path rubric = bank.resolve("rubrics/git/git-01.yaml");
    Files.writeString(
        rubric,
        Files.readString(rubric).replace("merge-commit/extra-commit/additional-commit", "walrus"));
    return bank;
  }

  private List<Path> filesWith(String... words) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(words).anyMatch(bytes(file)::contains))
          .toList();
    }
  }

  private static String bytes(Path file) {
    try {
      return file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
