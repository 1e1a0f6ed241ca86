package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One interviewer with options, paper and transcripts, through the packaged program. */
class InterviewerIT {

  private static final Map<String, String> ANNA = Map.of("MOCK_INTERVIEW_PERSON", "Anna");
  private static final String DORA = "--plan api --candidate Dora";

  @TempDir private Path folder = Path.of(".");

  @Test
  void everythingCanBeDoneWithoutADialogue() throws IOException {
    Path kit = folder.resolve("dora.md");
    Path transcripts = Files.createDirectory(folder.resolve("transcripts"));
    Files.writeString(transcripts.resolve("Emil.md"), "## basic-10\n10 MB, a hard limit.\n");
    String said =
        says(
            "plan new api --role dev --questions basic-10,security-01",
            "plan new api2 --role dev --questions basic-01",
            "candidate add Dora --role dev --time-factor 1.5",
            "kit " + DORA + " --out " + kit,
            "transcripts " + transcripts + " --plan api",
            "scorecard show --plan api --candidate Emil",
            "compare --plan api2 --candidates Emil",
            "calibrate --seed 7 --ratings 3,1,5 --format json",
            "export --all");
    assertThat(said)
        .contains("machine score", "Emil was asked by api, not by api2", "\"tooFew\":true");

    Files.writeString(kit, filled(Files.readString(kit)));
    String back =
        says(
            "import " + kit,
            "scorecard show " + DORA + " --format json",
            "import " + kit,
            "scorecard mark " + DORA + " --question basic-10 --not-asked",
            "scorecard submit " + DORA + " --recommendation no-decision");
    assertThat(back)
        .contains("Imported: Anna's scorecard of Dora on api")
        .contains("\"rating\":4", "\"text\":\"Asked for the unit.\"")
        .contains("a kit doesn't overwrite it", "--drop forgets them", "Submitted and locked");
  }

  @Test
  void overrideWithoutAReasonIsWrongUsage() {
    says("plan new api --role dev --questions basic-10", "candidate add Dora --role dev");

    Program.Run run =
        program()
            .run(
                new byte[0],
                ANNA,
                ("scorecard mark " + DORA + " --question basic-10 --override 70").split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--override and --reason go together").hasLineCount(1);
  }

  private static String filled(String kit) {
    return kit.replaceFirst("Rating \\(1-5\\):\\*\\* _+", "Rating (1-5):** 4")
        .replaceFirst("not asked\\):\\*\\* _+", "not asked):** answered")
        .replaceFirst("- \\[ ] ", "- [x] ")
        .replaceFirst("\\*\\*Notes:\\*\\*\\s+___", "**Notes:** Asked for the unit.\n\n___");
  }

  private Program program() {
    return new Program(folder.resolve("data"));
  }

  /** What a shell prints, results and messages. */
  private String says(String... commands) {
    byte[] typed = (String.join("\n", commands) + "\n").getBytes(StandardCharsets.UTF_8);
    Program.Run run = program().run(typed, ANNA, "--plain");
    assertThat(run.err()).doesNotContain("Exception");
    return run.out() + run.err();
  }
}
