package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.files.BatchLines;
import dev.mockinterview.files.ScoreJson;
import dev.mockinterview.files.TextFile;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.terminal.ExplanationView;
import dev.mockinterview.terminal.ScoreView;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Scores single answers and batches of them. */
@Component
class ScoreCommand {

  private final Workspaces workspaces;
  private final Output output;

  ScoreCommand(Workspaces workspaces, Output output) {
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "score",
      group = "Scoring",
      description = "Score one answer, or a file of answers",
      help =
          """
          score --question QUESTION (--answer TEXT | --file FILE) [--format text|json] [--explain]
          score --batch FILE

          A batch has JSON lines in, "-" is standard input, and JSON lines out, in the same order.

          Examples:
          score --question basic-10 --answer "10 MB, and it can't be raised"
          score --question basic-10 --file answer.txt --explain
          score --batch answers.jsonl
          """)
  void score(
      @Option(longName = "question", description = "which question was answered")
          @Nullable String question,
      @Option(longName = "answer", description = "the answer") @Nullable String answer,
      @Option(longName = "file", description = "a file with the answer") @Nullable Path file,
      @Option(longName = "batch", description = "a file of JSON lines, - for standard input")
          @Nullable String batch,
      @Option(longName = "format", description = "how the score is shown", defaultValue = "text")
          String format,
      @Option(longName = "explain", description = "print every step of the scoring")
          boolean explain,
      CommandContext context)
      throws Exception {
    if (explain && (batch != null || !format.equals("text"))) {
      throw new UsageException("--explain prints text, and one answer at a time");
    }
    if (batch != null) {
      if (question != null || answer != null || file != null) {
        throw new UsageException("--batch stands alone: its lines name questions and answers");
      }
      try (BatchLines lines =
          batch.equals("-")
              ? BatchLines.of(System.in, "standard input")
              : BatchLines.open(Path.of(batch))) {
        new BatchScoring(workspaces.open()).run(lines, context.outputWriter());
      }
      return;
    }
    if (question == null) {
      throw new UsageException("score needs --question ID, or --batch FILE");
    }
    if ((answer == null) == (file == null)) {
      throw new UsageException("score needs either --answer TEXT or --file FILE");
    }
    Formats form = Formats.of(format, Formats.TEXT, Formats.JSON);
    Workspace workspace = workspaces.open();
    Question asked = workspace.question(question);
    workspace.prepare(List.of(asked));
    String given = answer != null ? answer : TextFile.read(Objects.requireNonNull(file));
    Score score =
        workspace
            .marker()
            .score(asked, given)
            .orElseThrow(
                () ->
                    new CheckFailedException(question + " has no rubric yet, so it isn't scored"));
    if (form == Formats.JSON) {
      context
          .outputWriter()
          .println(ScoreJson.score(Optional.empty(), Optional.of(question), score));
    } else {
      Screen screen = output.screen(context);
      screen.paragraph(0, Tone.TITLE, asked.text());
      screen.blank();
      if (explain) {
        new ExplanationView(screen).print(score);
      } else {
        new ScoreView(screen).print(score);
      }
    }
  }
}
