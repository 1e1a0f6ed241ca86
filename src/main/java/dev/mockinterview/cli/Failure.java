package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.BadPackException;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.UnknownIdException;
import java.util.List;
import org.springframework.shell.core.command.CommandNotFoundException;

/**
 * What a failed command tells its caller. The one place that maps failures to exit statuses: 1 the
 * work failed or a check did not hold, 2 wrong usage, 3 a bad question, rubric or data file.
 *
 * @param status the exit status
 * @param lines what to print on standard error
 */
record Failure(int status, List<String> lines) {

  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int BAD_FILE = 3;

  static Failure of(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof BadPackException bad) {
        return new Failure(
            BAD_FILE, bad.problems().stream().map(problem -> problem.toString()).toList());
      }
      if (each instanceof BadFileException || each instanceof BadDataException) {
        return new Failure(BAD_FILE, line(each));
      }
      if (each instanceof CheckFailedException || each instanceof StoreException) {
        return new Failure(FAILED, line(each));
      }
      if (each instanceof UsageException || each instanceof UnknownIdException) {
        return new Failure(USAGE, line(each));
      }
      if (each instanceof CommandNotFoundException unknown) {
        return new Failure(USAGE, List.of("no such command: " + unknown.getCommandName()));
      }
    }
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new Failure(FAILED, line(root));
  }

  private static List<String> line(Throwable thrown) {
    String message = thrown.getMessage();
    return List.of(
        message == null || message.isBlank()
            ? "failed: " + thrown.getClass().getSimpleName()
            : message.replaceAll("\\s*[\\r\\n]+\\s*", " "));
  }
}
