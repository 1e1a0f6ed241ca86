package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.PlanRequest;
import dev.mockinterview.interview.Planner;
import dev.mockinterview.progress.OpenQuestions;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.report.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Asks again what was missed. */
@Component
class RetryCommand {

  private static final int MOST = 100;

  /** As many as an interview of the usual kind has. */
  private static final int USUAL = 12;

  /**
   * Questions to ask again.
   *
   * @param ids their ids in order
   * @param what which questions these are, in words that go behind "questions"
   */
  private record Missed(List<String> ids, String what) {}

  private final Workspaces workspaces;
  private final Output output;
  private final KeptInterviews kept;
  private final InterviewStart start;

  RetryCommand(Workspaces workspaces, Output output, KeptInterviews kept, InterviewStart start) {
    this.workspaces = workspaces;
    this.output = output;
    this.kept = kept;
    this.start = start;
  }

  @Command(
      name = "retry",
      group = "Interview",
      description = "Try again what an interview missed",
      help =
          """
          retry [ID] [--exam] [--confidence] [--answers FILE] [--report FILE]
          retry --all [--most N] [--exam] [--confidence] [--answers FILE] [--report FILE]

          Asks the questions of your last interview, or of the one with this id, that scored below
          80, had no answer or were skipped. With --all: all questions that you last scored below 80
          in, weakest first, 12 of them unless --most says otherwise.

          Examples:
          retry
          retry --all --most 5
          """)
  void retry(
      @Option(longName = "all", description = "of all interviews, weakest first") boolean all,
      @Option(longName = "most", description = "ask no more than so many") @Nullable String most,
      @Option(longName = "exam", description = "no feedback before the end") boolean exam,
      @Option(longName = "confidence", description = "say after each answer how sure you were")
          boolean confidence,
      @Option(longName = "answers", description = "a file of JSON lines with the answers")
          @Nullable Path answers,
      @Option(longName = "report", description = "also write the report there")
          @Nullable Path report,
      CommandContext context) {
    int limit = most == null ? usual(all) : OptionValues.number("--most", most, 1, MOST);
    Missed missed = all ? ofAll(context) : ofOne(context);
    Bank bank = workspaces.open().bank();
    List<String> known = missed.ids().stream().filter(id -> bank.question(id).isPresent()).toList();
    List<String> gone = missed.ids().stream().filter(id -> !known.contains(id)).toList();
    if (known.isEmpty()) {
      sayThatThereIsNothing(missed, gone, context);
      return;
    }
    List<String> asked = known.subList(0, Math.min(limit, known.size()));
    Plan plan =
        new Planner(bank)
            .plan(
                new PlanRequest(
                    List.of(),
                    PlanRequest.DEFAULT_QUESTIONS_PER_ROUND,
                    asked,
                    Optional.empty(),
                    InterviewStart.anySeed(),
                    exam,
                    confidence));
    start.hold(
        plan,
        new InterviewStart.Way(Optional.ofNullable(answers), Optional.ofNullable(report)),
        heading(asked.size(), known.size()) + missed.what(),
        gone.isEmpty() ? List.of() : List.of(leftOut(gone)),
        context);
  }

  private static int usual(boolean all) {
    return all ? USUAL : MOST;
  }

  private Missed ofOne(CommandContext context) {
    Interview interview =
        kept.asked(context)
            .or(() -> kept.last(head -> head.asked() > 0))
            .orElseThrow(RetryCommand::nothingYet);
    if (!interview.person().equals(workspaces.person())) {
      throw new UsageException(
          "interview %s is of %s; --person says whose interviews a command is about"
              .formatted(interview.id(), interview.person()));
    }
    return new Missed(OpenQuestions.of(interview), " that interview " + interview.id() + " missed");
  }

  private Missed ofAll(CommandContext context) {
    if (!context.parsedInput().arguments().isEmpty()) {
      throw new UsageException("--all looks at all interviews; the id of one can't go with it");
    }
    Progress progress = kept.progress();
    if (progress.total().isEmpty()) {
      throw nothingYet();
    }
    return new Missed(OpenQuestions.of(progress), " whose last score is below 80, weakest first");
  }

  private static CheckFailedException nothingYet() {
    return new CheckFailedException("there is no interview yet; \"interview\" begins one");
  }

  private void sayThatThereIsNothing(Missed missed, List<String> gone, CommandContext context) {
    String which = "questions";
    if (!gone.isEmpty()) {
      Output.message(leftOut(gone));
      which = "other questions";
    }
    output
        .screen(context)
        .paragraph(
            0,
            "There are no %s%s. \"next\" says what to practise now."
                .formatted(which, missed.what()));
  }

  private static String leftOut(List<String> gone) {
    return "the bank doesn't have " + String.join(", ", gone) + " any more; left out";
  }

  private static String heading(int asked, int known) {
    String questions = Wording.count(known, "question");
    return asked < known ? asked + " of " + questions : questions;
  }
}
