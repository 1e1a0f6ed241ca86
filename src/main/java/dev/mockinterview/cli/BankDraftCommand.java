package dev.mockinterview.cli;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.RubricYaml;
import dev.mockinterview.files.TextFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Gives the author of a new rubric a beginning. */
@Component
class BankDraftCommand {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");

  private final Workspaces workspaces;
  private final Clock clock;

  BankDraftCommand(Workspaces workspaces, Clock clock) {
    this.workspaces = workspaces;
    this.clock = clock;
  }

  @Command(
      name = "bank draft",
      group = "Bank",
      description = "Draft a rubric from model answers or key points",
      help =
          """
          bank draft --question TEXT --file FILE [--id NAME] [--out FILE]

          The file has one model answer or key point a paragraph. Prints a rubric file, or writes a
          new one; what an author still has to fill in says TODO.

          Examples:
          bank draft --question "What is a stage?" --file stage.txt --out stage.yaml
          """)
  void draft(
      @Option(longName = "question", description = "the question's text") @Nullable String question,
      @Option(longName = "file", description = "model answers or key points, one a paragraph")
          @Nullable Path file,
      @Option(longName = "id", description = "id of the new question", defaultValue = "drafted")
          String id,
      @Option(longName = "out", description = "a new file for the rubric") @Nullable Path out,
      CommandContext context) {
    if (question == null || question.isBlank() || file == null) {
      throw new UsageException("bank draft needs --question TEXT and --file FILE");
    }
    if (!ID.matcher(id).matches()) {
      throw new UsageException("--id is lower-case words joined by hyphens, was \"" + id + "\"");
    }
    String text = draft(question, file, id);
    if (out == null) {
      context.outputWriter().print(text);
      context.outputWriter().flush();
    } else {
      NewFile.write(out, NewFile.text(text));
    }
  }

  private String draft(String question, Path file, String id) {
    List<String> references =
        Stream.of(BETWEEN_PARAGRAPHS.split(TextFile.read(file)))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    try {
      Rubric rubric = workspaces.open().drafter().draft(question, references);
      return RubricYaml.draft(id, question, references, rubric, LocalDate.now(clock));
    } catch (IllegalArgumentException e) {
      throw new BadDataException(file + ": " + e.getMessage(), e);
    }
  }
}
