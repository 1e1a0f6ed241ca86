package dev.mockinterview.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs programs of this machine, with plain English messages, and says in one line what failed. */
final class Command {

  private static final int SECONDS = 60;
  private static final int LINES = 5;

  private Command() {}

  /**
   * Runs a command to its end.
   *
   * @return what it printed, errors included
   * @throws IOException with the last of what it printed where it fails or doesn't end
   */
  static String run(List<String> command) throws IOException {
    Path output = Files.createTempFile("command-", ".log");
    try {
      Process process = builder(command, output).start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("not done after " + SECONDS + " s: " + String.join(" ", command));
      }
      if (process.exitValue() != 0) {
        throw new IOException(lastLines(output));
      }
      return text(output).strip();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted: " + String.join(" ", command));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** A command that writes both of its outputs to a file. */
  static ProcessBuilder builder(List<String> command, Path output) {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C"); // messages are read, and macOS needs some locale
    return builder;
  }

  /** The end of what was written to a file, in one line. */
  static String lastLines(Path output) throws IOException {
    List<String> lines = text(output).lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .skip(Math.max(0, lines.size() - LINES))
        .map(String::strip)
        .collect(Collectors.joining(" | "));
  }

  private static String text(Path output) throws IOException {
    // not readString, which stops at bytes that are no UTF-8
    return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
  }
}
