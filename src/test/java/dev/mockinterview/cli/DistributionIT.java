package dev.mockinterview.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and its class-data archives, on a copy elsewhere as after unpacking a release. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

  private static final Path BUILT = Path.of("target", "mock-interview").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  private static final Set<String> JAVA_SETTINGS =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private Path folder;

  @BeforeEach
  void freshFolder(@TempDir Path fresh) {
    folder = fresh;
  }

  private Path caches() {
    return folder.resolve("caches");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void runsWithTheArchiveThatTheBuildMade() throws Exception {
    try (Running shell = Running.of(launch(BUILT, Map.of()))) {
      assertThat(shell.mappedFiles())
          .anyMatch(file -> file.startsWith(BUILT.resolve("cache") + "/"));
    }
    assertThat(caches()).as("nothing to make").doesNotExist();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void makesAnArchiveInTheBackgroundWhereNoneFitsAndUsesItFromThenOn() throws Exception {
    Path elsewhere = copy(folder.resolve("with a space & an 'apostrophe'"));
    Files.createDirectories(caches());
    try (WatchService watch = caches().getFileSystem().newWatchService()) {
      caches().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process first = launch(elsewhere, Map.of(), "version");
      assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(first.inputReader(UTF_8).readLine()).startsWith("mock-interview ");
      assertThat(first.errorReader(UTF_8).readLine()).as("says nothing").isNull();
      awaitArchive(watch);
    }
    try (Running shell = Running.of(launch(elsewhere, Map.of()))) {
      assertThat(shell.mappedFiles()).anyMatch(file -> file.startsWith(caches() + "/classes-"));
    }
  }

  @Test
  void runsWithoutAnArchiveToo() throws Exception {
    Process process =
        launch(copy(folder.resolve("copy")), Map.of("MOCK_INTERVIEW_ARCHIVE", "off"), "version");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(caches()).doesNotExist();
  }

  @Test
  void isFoundThroughLinks() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("usr/bin"));
    Files.createSymbolicLink(
        bin.resolve("mi"), bin.relativize(BUILT.resolve("bin/mock-interview")));
    Files.createSymbolicLink(folder.resolve("again"), Path.of("usr/bin/mi"));
    Process process = start(folder.resolve("again"), Map.of(), "version");
    assertThat(process.inputReader(UTF_8).readLine()).startsWith("mock-interview ");
  }

  @Test
  void leavesMemoryAndCollectorToWhoeverSetsThemForAllPrograms() throws Exception {
    Process process =
        launch(
            BUILT,
            Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC -Xmx48m"),
            "score",
            "--question",
            "basic-01",
            "--answer",
            "A front door for APIs --batch ");
    assertThat(process.inputReader(UTF_8).lines().toList())
        .anyMatch(line -> line.contains("Score"));
    assertThat(process.waitFor()).isZero();
    assertThat(caches()).as("no archive is made for such settings").doesNotExist();
  }

  @Test
  void isFoundFromItsOwnFolderAndWhateverCdpathSays() throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "mock-interview", "version");
    builder.directory(BUILT.resolve("bin").toFile());
    builder.environment().put("JAVA_HOME", JAVA.toString());
    builder.environment().put("CDPATH", ".:" + folder);
    assertThat(builder.start().inputReader(UTF_8).readLine()).startsWith("mock-interview ");
  }

  @Test
  void saysWhichJavaItNeeds() throws Exception {
    Path old = folder.resolve("jdk-11");
    Files.createDirectories(old.resolve("bin"));
    Files.createSymbolicLink(old.resolve("bin/java"), JAVA.resolve("bin/java"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Process process = launch(BUILT, Map.of("JAVA_HOME", old.toString()), "version");
    assertThat(process.errorReader(UTF_8).readLine())
        .startsWith("mock-interview: needs Java 17 or newer; ")
        .endsWith("is Java 11.0.2. Set JAVA_HOME to another one");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void saysThatJavaHomeIsWrong() throws Exception {
    Process process = launch(BUILT, Map.of("JAVA_HOME", folder.toString()), "version");
    assertThat(process.errorReader(UTF_8).readLine())
        .isEqualTo("mock-interview: there is no bin/java in JAVA_HOME, which is " + folder);
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private Process launch(Path distribution, Map<String, String> environment, String... arguments)
      throws IOException {
    return start(distribution.resolve("bin/mock-interview"), environment, arguments);
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("JAVA_HOME", JAVA.toString());
    builder.environment().put("MOCK_INTERVIEW_CACHE", caches().toString());
    builder.environment().put("MOCK_INTERVIEW_HOME", folder.resolve("data").toString());
    builder.environment().keySet().removeAll(JAVA_SETTINGS);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void awaitArchive(WatchService watch) throws InterruptedException {
    while (true) {
      WatchKey key = watch.poll(5, TimeUnit.MINUTES);
      assertThat(key).as("an archive within five minutes").isNotNull();
      if (key.pollEvents().stream()
          .anyMatch(event -> String.valueOf(event.context()).matches("classes-\\d+\\.(jsa|aot)"))) {
        return;
      }
      key.reset();
    }
  }

  /** Without the archive of the build, which is for another place. */
  private static Path copy(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(BUILT)) {
      for (Path each : files.filter(file -> !file.toString().endsWith(".jsa")).toList()) {
        Files.createDirectories(target);
        Path to = target.resolve(BUILT.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(to);
        } else {
          Files.copy(each, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return target;
  }

  /** A shell that stands at its prompt, until it is closed. */
  private record Running(Process process) implements AutoCloseable {

    static Running of(Process process) throws IOException {
      assertThat(process.inputReader(UTF_8).readLine()).isNotEmpty();
      return new Running(process);
    }

    List<String> mappedFiles() throws IOException {
      try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/maps"))) {
        return lines
            .filter(line -> line.indexOf('/') >= 0)
            .map(line -> line.substring(line.indexOf('/')))
            .toList();
      }
    }

    @Override
    public void close() {
      try {
        process.getOutputStream().close(); // the end of input leaves the shell
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
