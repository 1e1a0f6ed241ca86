package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.BatchItem;
import dev.mockinterview.files.GradedLine;
import dev.mockinterview.files.GradedLines;
import dev.mockinterview.panel.KeyedAnswer;
import dev.mockinterview.panel.KeyedAnswers;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Band;
import dev.mockinterview.terminal.AnswerReader;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.TerminalAnswerReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Lets an interviewer rate prepared answers and see the distance to their key. */
@Component
class CalibrateCommand {

  private final Workspaces workspaces;
  private final Output output;

  CalibrateCommand(Workspaces workspaces, Output output) {
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "calibrate",
      group = "Interviewer",
      description = "Rate prepared answers, and see how far you are from the key",
      help =
          """
          calibrate [--questions QUESTION,...] [--count N] [--seed N] [--key FILE]
                    [--ratings RATING,...] [--format text|json]

          Asks for a rating of each answer, and shows no key before the last one is rated; an empty
          line ends it early. The answers are examples out of the rubrics, or lines of a file:
          {"question_id", "answer", "grade": 0..100}. With --ratings nothing is asked.

          Examples:
          calibrate --questions basic-05,security-02
          calibrate --seed 7 --ratings 3,1,5,2,4,4,1,5,3,2
          """)
  void calibrate(
      @Option(longName = "questions", description = "answers to these questions; otherwise to all")
          @Nullable String questions,
      @Option(longName = "count", description = "how many answers, 1 to 50", defaultValue = "10")
          String count,
      @Option(longName = "seed", description = "draw the same answers again, by this number")
          @Nullable String seed,
      @Option(longName = "key", description = "a file with graded answers") @Nullable Path key,
      @Option(longName = "ratings", description = "your ratings, in order")
          @Nullable String ratings,
      @Option(longName = "format", description = "how the result is shown", defaultValue = "text")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TEXT, Formats.JSON);
    int most = OptionValues.number("--count", count, 1, 50);
    if (ratings != null && seed == null && key == null) {
      throw new UsageException("--ratings needs --seed or --key: ratings of which answers?");
    }
    long drawn = seed == null ? InterviewStart.anySeed() : OptionValues.seed(seed);
    List<KeyedAnswer> answers =
        key == null ? examples(Optional.ofNullable(questions), most, drawn) : graded(key, most);
    CalibrationView view = new CalibrationView(output.screen(context));
    List<Integer> given =
        ratings == null ? ask(answers, drawn, key == null) : given(ratings, answers.size());
    if (given.isEmpty()) {
      throw new CheckFailedException("nothing was rated");
    }
    List<KeyedAnswer> rated = answers.subList(0, given.size());
    if (form == Formats.JSON) {
      context.outputWriter().println(CalibrationView.json(rated, given));
    } else {
      view.print(rated, given);
    }
  }

  private List<KeyedAnswer> examples(Optional<String> questions, int most, long seed) {
    Workspace workspace = workspaces.open();
    Bank bank = workspace.bank();
    List<Question> asked =
        questions
            .map(list -> OptionValues.list(list).stream().map(workspace::question).toList())
            .orElseGet(bank::questions);
    List<KeyedAnswer> answers = KeyedAnswers.draw(bank, asked, most, seed);
    if (answers.isEmpty()) {
      throw new CheckFailedException("the rubrics of these questions have no examples");
    }
    return answers;
  }

  private List<KeyedAnswer> graded(Path file, int most) {
    List<KeyedAnswer> answers = new ArrayList<>();
    for (GradedLine line : GradedLines.read(file)) {
      if (!(line.item() instanceof BatchItem.Known known)) {
        throw new BadDataException(
            file + ":" + line.item().line() + ": needs a question_id of the bank, and an answer");
      }
      Question question = workspaces.open().question(known.questionId());
      answers.add(
          new KeyedAnswer(
              question,
              workspaces.open().bank().rubric(question.id()).flatMap(Rubric::anchors),
              known.answer(),
              Band.of((int) Math.round(line.grade())).number(),
              "graded " + Math.round(line.grade()) + " of 100"));
    }
    return List.copyOf(answers.subList(0, Math.min(most, answers.size())));
  }

  private static List<Integer> given(String ratings, int answers) {
    List<Integer> given =
        OptionValues.list(ratings).stream()
            .map(value -> OptionValues.number("--ratings", value, 1, 5))
            .toList();
    if (given.size() > answers) {
      throw new UsageException(
          "--ratings has %s, and there are %s"
              .formatted(Wording.count(given.size(), "rating"), Wording.count(answers, "answer")));
    }
    return given;
  }

  private List<Integer> ask(List<KeyedAnswer> answers, long seed, boolean drawn) {
    Screen screen = output.terminalScreen();
    CalibrationView view = new CalibrationView(screen);
    AnswerReader reader = TerminalAnswerReader.on(output.terminal());
    screen.line(Wording.count(answers.size(), "answer") + (drawn ? ", seed " + seed : "") + ".");
    List<Integer> given = new ArrayList<>();
    for (KeyedAnswer answer : answers) {
      view.print(given.size() + 1, answers.size(), answer);
      Optional<Integer> rating = rating(reader, screen);
      if (rating.isEmpty()) {
        return given;
      }
      given.add(rating.get());
    }
    return given;
  }

  /** Asks until there is a rating; empty where the person wants to end. */
  private static Optional<Integer> rating(AnswerReader reader, Screen screen) {
    while (reader.readLine("Your rating, 1 to 5: ") instanceof AnswerReader.Reply.Text text
        && !text.value().isBlank()) {
      String value = text.value().strip();
      if (value.matches("[1-5]")) {
        return Optional.of(Integer.parseInt(value));
      }
      screen.line("1, 2, 3, 4 or 5; an empty line ends it.");
    }
    return Optional.empty();
  }
}
