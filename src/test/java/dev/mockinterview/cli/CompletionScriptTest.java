package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mockinterview.MockInterviewApplication;
import dev.mockinterview.usage.CompletionScript;
import dev.mockinterview.usage.CompletionScript.Shell;
import dev.mockinterview.usage.ManualPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Tries scripts and manual with the programs that read them, where a machine has those. */
@SpringBootTest(
    classes = MockInterviewApplication.class,
    args = "version",
    properties = "spring.main.lazy-initialization=true")
class CompletionScriptTest {

  private final Usages usages;
  private Path folder = Path.of("");

  CompletionScriptTest(@Autowired Usages usages) {
    this.usages = usages;
  }

  @BeforeEach
  void anOldReport(@TempDir Path fresh) throws IOException {
    folder = fresh;
    Files.createDirectories(fresh.resolve("data/reports"));
    Files.createFile(fresh.resolve("data/reports/20261122-101500-abc.md"));
    Files.createFile(fresh.resolve("data/reports/notes.md"));
    Files.createFile(fresh.resolve("answers.jsonl"));
    Files.createDirectory(fresh.resolve("an empty folder"));
  }

  /** Words are parted by bars, as bash parts them: an equals sign stands alone. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "intervi; interview,interviews",
        "bank|; attack,draft,lint,list,new,show,test",
        "--plain|bank|li; lint,list",
        "bank|list|--f; --format",
        "bank|list|--format|; table,json",
        "bank|list|--format|=|j; json",
        "bank|list|--format|=; table,json",
        "report|--for|; self,candidate,panel",
        "report|--for|self|--fo; --for,--format,--force",
        "interview|--level|; junior,mid,senior",
        "interview|--categories|security,ba; 'security,basic'",
        "interview|--questions|basic-02,b; 'basic-02,basic-01,basic-02,basic-02'",
        "interview|--exam|--co; --confidence",
        "interview|--answers|; 'answers.jsonl,an empty folder,completion,data'",
        "interview|--data-dir|; 'an empty folder,data'",
        "bank|show|se; security-01",
        "report|--data-dir|data|2; 20261122-101500-abc",
        "compare|--data-dir|=|data|20261122-101500-abc|; 20261122-101500-abc",
        "help|bank|l; lint,list",
        "completion|; bash,zsh,fish",
        "scorecard|submit|--recommendation|st; strong-no,strong-yes",
        "panel|consensus|--rating|; '1,2,3,4,5'",
        "plan|new|--role|; ''",
        "nonsense|; ''",
      })
  void bashCompletes(String typed, String offered) throws IOException, InterruptedException {
    assumeTrue(has("bash"), "no bash here");
    String words =
        String.join(" ", Arrays.stream(typed.split("\\|", -1)).map(w -> "'" + w + "'").toList());
    String answer =
        run(
            "bash",
            "-c",
            """
            source ./completion
            COMP_WORDS=(mock-interview %s)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _mock_interview
            printf '%%s\\n' "${COMPREPLY[@]}" | paste -sd, -
            """
                .formatted(words));

    assertThat(sorted(answer.strip())).isEqualTo(sorted(offered));
  }

  private static List<String> sorted(String words) {
    return Arrays.stream(words.split(",")).sorted().toList();
  }

  @ParameterizedTest
  @EnumSource
  void shellFindsNoFault(Shell shell) throws IOException, InterruptedException {
    String program = shell.name().toLowerCase(Locale.ROOT);
    assumeTrue(has(program), "no " + program + " here");
    write(shell);

    assertThat(run(program, "-n", "completion")).isEmpty();
  }

  @Test
  void fishCompletes() throws IOException, InterruptedException {
    assumeTrue(has("fish"), "no fish here");
    write(Shell.FISH);

    assertThat(run("fish", "-c", "source ./completion; complete -C 'mock-interview bank li'"))
        .isEqualTo("lint\tCheck every question and rubric\nlist\tList all questions\n");
    assertThat(
            run("fish", "-c", "source ./completion; complete -C 'mock-interview report --for=s'"))
        .isEqualTo("--for=self\n");
  }

  /** Whatever a description says, the script is still one. */
  @ParameterizedTest
  @EnumSource
  void everyCommandAndOptionIsInTheScript(Shell shell) {
    String script = script(shell);

    usages
        .all()
        .commands()
        .forEach(
            command -> {
              assertThat(script).contains(command.name());
              command.options().forEach(option -> assertThat(script).contains(option.name()));
            });
    assertThat(script).doesNotContainPattern("@[a-z-]+@").isASCII();
  }

  @Test
  void manualHasEveryCommandWithItsOptionsAndExamples() {
    String manual = ManualPage.of(usages.all(), "0.1.0").replace("\\-", "-");

    usages
        .all()
        .commands()
        .forEach(
            command -> {
              assertThat(manual).contains(".SS \"" + command.name() + "\"");
              command.options().forEach(o -> assertThat(manual).contains("\\fB" + o.typed()));
            });
    assertThat(manual)
        .contains(".SH \"ENVIRONMENT\"", "MOCK_INTERVIEW_HOME", "NO_COLOR", ".SH \"EXIT STATUS\"")
        .contains("mock-interview bank show basic-05 --phrases")
        .isASCII();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"mandoc | -Tlint", "groff | -man -ww -z"})
  void formatterFindsNoFaultInTheManual(String program, String options)
      throws IOException, InterruptedException {
    assumeTrue(has(program), "no " + program + " here");
    Files.writeString(folder.resolve("manual.1"), ManualPage.of(usages.all(), "0.1.0"));
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(options.split(" ")));
    command.add("manual.1");

    assertThat(run(command.toArray(String[]::new)).lines())
        .noneMatch(line -> line.contains("WARNING") || line.contains("ERROR"))
        .noneMatch(line -> line.contains("warning") || line.contains("error"));
  }

  private String script(Shell shell) {
    return new CompletionScript(
            usages.all(),
            List.of("basic-01", "basic-02", "security-01"),
            List.of("basic", "security"))
        .of(shell);
  }

  private void write(Shell shell) throws IOException {
    Files.writeString(folder.resolve("completion"), script(shell));
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private String run(String... command) throws IOException, InterruptedException {
    if (command[0].equals("bash")) {
      write(Shell.BASH);
    }

    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile("completion", ".txt").toFile());
    Path out = builder.redirectOutput().file().toPath();
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
