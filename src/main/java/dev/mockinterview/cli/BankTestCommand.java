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
          bank test [--file FILE] [--worst N]

          Without a file: the rubrics' own examples, each out of its range. With one: agreement with
          its grades. The file has JSON lines: a batch line with "grade" (0-100) or "score" and
          "max".

          Examples:
          bank test --bank my-pack
          bank test --file graded.jsonl --worst 20
          """)
  void test(
      @Option(longName = "file", description = "a file of graded answers") @Nullable Path file,
      @Option(
              longName = "worst",
              description = "how many of the rows that differ most are shown",
              defaultValue = "10")
          String worst,
      CommandContext context) {
    int shown = OptionValues.number("--worst", worst, 0, 1_000_000);
    Screen screen = output.screen(context);
    if (file == null) {
      examples(screen, context);
    } else {
      graded(file, shown, screen, context);
    }
  }

  private void examples(Screen screen, CommandContext context) {
    BankCheck.Scored scored = new BankCheck(workspaces.open()).examples();
    scored.problems().forEach(problem -> context.outputWriter().println(problem));
    int problems = scored.problems().size();
    screen.line(
        problems == 0 ? Tone.GOOD : Tone.BAD,
        scored.count()
            + " examples and model answers, "
            + problems
            + " not as their authors mark them");
    if (problems > 0) {
      throw new CheckFailedException("examples are not scored as their authors mark them");
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
