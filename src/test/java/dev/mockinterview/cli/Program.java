package dev.mockinterview.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Runs the packaged program as its users do: another process, real files, real exit status. */
final class Program {

  /**
   * What a run left behind.
   *
   * @param status the exit status
   * @param out standard output
   * @param err standard error
   */
  record Run(int status, String out, String err) {}

  /** Marks the tests that the build runs a second time, with the jar alone. */
  static final String JAR = "jar";

  private final Path data;
  private final Map<Process, Path> outputs = new ConcurrentHashMap<>();

  Program(Path data) {
    this.data = data;
  }

  Run run(String... arguments) {
    return runWithInput("", arguments);
  }

  Run runWithInput(String input, String... arguments) {
    return run(input.getBytes(StandardCharsets.UTF_8), Map.of(), arguments);
  }

  Run run(byte[] input, Map<String, String> environment, String... arguments) {
    try {
      Process process = start(environment, arguments);
      Path out = outFile(process);
      process.getOutputStream().write(input);
      process.getOutputStream().close();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running after a minute: " + List.of(arguments));
      }
      return new Run(
          process.exitValue(),
          Files.readString(out),
          Files.readString(out.resolveSibling(out.getFileName() + ".err")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(launcher());
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("mock-interview-test", ".out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(Path.of(out + ".err").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MOCK_INTERVIEW_HOME", data.toString());
    builder
        .environment()
        .put("MOCK_INTERVIEW_CACHE", Path.of("target", "it-cache").toAbsolutePath().toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    outputs.put(process, out);
    return process;
  }

  /** The distribution, or with {@code -Dprogram=jar} the jar as other programs call it. */
  private static List<String> launcher() {
    if (System.getProperty("program", "distribution").equals(JAR)) {
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1",
          "-jar",
          Path.of("target", "mock-interview.jar").toAbsolutePath().toString());
    }
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return List.of(
        Path.of(
                "target",
                "mock-interview",
                "bin",
                windows ? "mock-interview.cmd" : "mock-interview")
            .toAbsolutePath()
            .toString());
  }

  Path outFile(Process process) {
    return Objects.requireNonNull(outputs.get(process));
  }
}
