package dev.mockinterview.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A session of the real program on data of its own: it starts, scores, holds an interview and
 * reports, so that the archive has the classes of these.
 */
final class Rehearsal {

  /** The first Java whose cache holds linked classes and profiles too (JEP 483). */
  private static final int FIRST_WITH_AOT = 24;

  private static final long LIMIT_MINUTES = 10;

  private final Path jar;
  private final Path work;
  private final Path output;

  private Rehearsal(Path jar, Path work) {
    this.jar = jar;
    this.work = work;
    this.output = work.resolve("output.txt");
  }

  /**
   * @param jar the distribution's; {@code java.options} lies beside it
   * @param work an empty folder
   */
  static Rehearsal of(Path jar, Path work) throws IOException {
    for (String name : List.of("session.txt", "answers.jsonl")) {
      try (InputStream in = Rehearsal.class.getResourceAsStream(name)) {
        Files.copy(Objects.requireNonNull(in, name), work.resolve(name));
      }
    }
    return new Rehearsal(jar, work);
  }

  /** Whether the archive was made. */
  boolean record(Path archive) throws IOException, InterruptedException {
    boolean done;
    if (Runtime.version().feature() < FIRST_WITH_AOT) {
      done = run("-XX:ArchiveClassesAtExit=" + archive);
    } else {
      String seen = "-XX:AOTConfiguration=" + work.resolve("seen");
      done =
          run("-XX:AOTMode=record", seen)
              && run("-XX:AOTMode=create", seen, "-XX:AOTCache=" + archive);
    }
    return done && Files.isRegularFile(archive);
  }

  /** What the session printed. */
  String lastWords() throws IOException {
    return Files.readString(output);
  }

  private boolean run(String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("@" + jar.resolveSibling("java.options"));
    words.addAll(List.of(options));
    words.add("-Dmockinterview.cache.shared=" + jar.resolveSibling("../cache").normalize());
    words.addAll(List.of("-jar", jar.toString(), "--data-dir", work.resolve("data").toString()));
    ProcessBuilder program = new ProcessBuilder(words).directory(work.toFile());
    program
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("MOCK_INTERVIEW_") && !name.endsWith("_CACHE"));
    Process process =
        program
            .redirectInput(work.resolve("session.txt").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }
}
