package dev.mockinterview.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;

/** What stands behind a command without a name of its own. */
final class Arguments {

  private Arguments() {}

  /** All of them. */
  static List<String> all(CommandContext context) {
    return context.parsedInput().arguments().stream().map(CommandArgument::value).toList();
  }

  /** The first argument. */
  static Optional<String> first(CommandContext context) {
    return all(context).stream().findFirst();
  }

  /**
   * The first argument as a file.
   *
   * @throws UsageException where it can't be one
   */
  static Optional<Path> file(CommandContext context) {
    return first(context).map(Arguments::path);
  }

  private static Path path(String name) {
    if (name.isBlank()) {
      throw new UsageException("a file's name is empty");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("not a path: " + name, e);
    }
  }
}
