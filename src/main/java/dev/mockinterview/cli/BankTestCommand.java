package dev.mockinterview.cli;

import dev.mockinterview.files.AgreementJson;
import dev.mockinterview.files.GradedLines;
import dev.mockinterview.measure.Agreement;
import dev.mockinterview.measure.Calibration;
import dev.mockinterview.measure.Mark;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Measures the scorer against graders: the rubrics' authors, or whoever graded a file. */
@Component
class BankTestCommand {

  private final Workspaces workspaces;
  private final Output output;

  BankTestCommand(Workspaces workspaces, Output output) {
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "bank test",
      group = "Bank",
      description = "Measure the scorer against graded answers",
      help =
          """
          bank test [--bank DIR]              the rubrics' own examples: each out of its range
          bank test --file GRADED [--worst N] agreement with the grades of a file of JSON lines:
                                              a batch line with "grade" (0-100) or "score" and "max"
          """)
  void test(
      @Option(longName = "file", description = "a file of graded answers") @Nullable Path file,
      @Option(
              longName = "worst",
              description = "how many of the rows that differ most are shown",
              defaultValue = "10")
          int worst,
      CommandContext context) {
    if (worst < 0) {
      throw new UsageException("--worst must be at least 0, was " + worst);
    }
    Screen screen = output.screen(context);
    if (file == null) {
      examples(screen);
    } else {
      graded(file, worst, screen, context);
    }
  }

  private void examples(Screen screen) {
    BankCheck.Examples examples = new BankCheck(workspaces.open()).examples();
    examples.misses().forEach(miss -> screen.paragraph(0, miss.toString()));
    screen.line(
        examples.misses().isEmpty() ? Tone.GOOD : Tone.BAD,
        examples.count() + " examples, " + examples.misses().size() + " out of range");
    if (!examples.misses().isEmpty()) {
      throw new CheckFailedException("examples are scored out of their range");
    }
  }

  private void graded(Path file, int worst, Screen screen, CommandContext context) {
    GradedScoring.Result result =
        new GradedScoring(workspaces.open()).compare(GradedLines.read(file));
    result.unscored().forEach(message -> Output.message(file + ", " + message));
    if (result.compared().isEmpty()) {
      throw new CheckFailedException(file + " has no line that could be scored");
    }
    List<Mark> marks = result.marks();
    Agreement all = Agreement.of(marks);
    Agreement calibrated = Agreement.of(Calibration.leavingOwnQuestionOut(marks));
    Map<String, Agreement> kinds = kinds(marks);
    AgreementView view = new AgreementView(screen);
    view.print(all, calibrated, kinds);
    view.printItems(result.compared());
    view.printWorst(
        result.compared().stream()
            .sorted(GradedScoring.Compared.WORST_FIRST)
            .limit(worst)
            .toList());
    context.outputWriter().println(AgreementJson.agreement(all, calibrated, kinds));
    if (!result.unscored().isEmpty()) {
      throw new CheckFailedException(
          result.unscored().size() + " lines of " + file + " could not be scored");
    }
  }

  private static Map<String, Agreement> kinds(List<Mark> marks) {
    Map<String, Agreement> kinds = new TreeMap<>();
    marks.stream()
        .filter(mark -> mark.kind().isPresent())
        .collect(Collectors.groupingBy(mark -> mark.kind().orElseThrow()))
        .forEach((kind, its) -> kinds.put(kind, Agreement.of(its)));
    return kinds;
  }
}
