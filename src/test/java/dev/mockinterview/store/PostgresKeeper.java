package dev.mockinterview.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Holds a running server by a shell that outlives this Java just long enough to end the server and
 * to remove its folder. The shell's input closes when Java ends, in whatever way that happens.
 * Without a shell, as on most Windows machines, there is no server.
 */
final class PostgresKeeper {

  /**
   * Takes the server's folder, its data and its command. The data is kept when a word says that it
   * is wanted again, or when the server ends by itself; it goes when the input closes without a
   * word, or after a signal, as Ctrl-C sends one to every process of a terminal. The number of the
   * server to signal stands in its data: what the shell has started may be a su, which passes none
   * on.
   */
  private static final String SCRIPT =
      """
      home=$1 data=$2
      shift 2
      "$@" </dev/null &
      server=$!
      exec 3<&0
      {
        trap '' HUP INT TERM
        read -r word <&3
        [ -n "$word" ] || : >"$home/unwanted"
        [ "$word" = stop ] && signal=INT || signal=QUIT
        pid=$(head -n 1 "$data/postmaster.pid" 2>/dev/null)
        kill -"$signal" "${pid:-$server}"
      } &
      reader=$!
      trap ': >"$home/unwanted"' HUP INT TERM
      wait "$server"
      while kill -0 "$server" 2>/dev/null; do wait "$server"; done # a signal ends the wait
      kill -KILL "$reader" 2>/dev/null
      [ ! -e "$home/unwanted" ] || rm -rf "$home"
      """;

  private static final Duration START_TIME = Duration.ofSeconds(60);
  private static final Duration STOP_TIME = Duration.ofSeconds(20);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

  private final Process shell;
  private final Path log;

  private PostgresKeeper(Process shell, Path log) {
    this.shell = shell;
    this.log = log;
  }

  /** Starts the server, which is not ready yet on return. */
  static PostgresKeeper start(PostgresFolder folder, int port) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "postgres-keeper"));
    command.add(folder.home().toString());
    command.add(folder.data().toString());
    command.addAll(folder.serverCommand(port));
    // not in this Java's folder, which another user perhaps can't enter
    Process shell =
        Command.builder(command, folder.log()).directory(folder.home().toFile()).start();
    return new PostgresKeeper(shell, folder.log());
  }

  /**
   * Waits until the server lets somebody in.
   *
   * @throws IOException where it has ended, or takes too long and was ended
   */
  PostgresKeeper onceItAnswers(String url, String user, String password) throws IOException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("loginTimeout", "5"); // another program may have the port, and say nothing
    long since = System.nanoTime();
    while (!endsWithin(BETWEEN_TRIES)) {
      try {
        DriverManager.getConnection(url, login).close();
        return this;
      } catch (SQLException e) {
        if (System.nanoTime() - since > START_TIME.toNanos()) {
          crash();
          throw new IOException("no answer in %s: %s".formatted(START_TIME, e.getMessage()), e);
        }
      }
    }
    throw new IOException(Command.lastLines(log));
  }

  private boolean endsWithin(Duration time) throws IOException {
    try {
      return shell.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for PostgreSQL");
    }
  }

  /** Ends the server as an administrator does in a hurry: connections are cut, data is saved. */
  void stop() throws IOException {
    end("stop\n");
  }

  /** Ends the server with nothing saved but what its log already holds. */
  void crash() throws IOException {
    end("crash\n");
  }

  /** Ends the server and removes its folder, as the end of Java does. */
  void drop() throws IOException {
    end("");
  }

  private void end(String word) throws IOException {
    try (OutputStream input = shell.getOutputStream()) {
      input.write(word.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // it has ended already
    }
    if (!endsWithin(STOP_TIME)) {
      shell.descendants().forEach(ProcessHandle::destroyForcibly);
      shell.destroyForcibly();
      throw new IOException("PostgreSQL hadn't ended in " + STOP_TIME + " and was killed");
    }
  }
}
