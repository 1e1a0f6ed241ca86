package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.files.AnswerFile;
import dev.mockinterview.interview.ChangedQuestions;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Takes an interview up again where it was left. */
@Component
class ResumeCommand {

  private final Workspaces workspaces;
  private final Output output;
  private final KeptInterviews kept;
  private final InterviewSession session;
  private final Documents documents;

  ResumeCommand(
      Workspaces workspaces,
      Output output,
      KeptInterviews kept,
      InterviewSession session,
      Documents documents) {
    this.workspaces = workspaces;
    this.output = output;
    this.kept = kept;
    this.session = session;
    this.documents = documents;
  }

  @Command(
      name = "resume",
      group = "Interview",
      description = "Go on with an interview that was left",
      help =
          """
          resume [ID] [--answers FILE] [--report FILE]

          Asks what is left of the interview's plan: of the last one that was left, or of the one
          with this id. "interviews" lists the ids. --answers takes answers from a file first, as it
          was written when an interview could not be kept.

          Examples:
          resume
          resume 20261122-101500-abc --report feedback.md
          resume --answers answers.jsonl
          """)
  void resume(
      @Option(longName = "answers", description = "a file of JSON lines with answers to start from")
          @Nullable Path answers,
      @Option(longName = "report", description = "also write the report there")
          @Nullable Path report,
      CommandContext context) {
    Map<String, PreparedAnswer> given = answers == null ? Map.of() : AnswerFile.read(answers);
    Interview interview = kept.asked(context).orElseGet(this::lastLeft);
    if (interview.current().isEmpty()) {
      throw new UsageException(
          "interview " + interview.id() + " has ended; \"report " + interview.id() + "\" shows it");
    }
    Workspace workspace = workspaces.open();
    checkBank(workspace, interview);
    workspace.prepare(interview.notAsked());
    Reports reports =
        new Reports(workspaces.dataFolder(), Optional.ofNullable(report), documents.layout());
    reports.check();
    Screen screen = output.terminalScreen();
    screen.paragraph(
        0,
        Tone.QUIET,
        "Interview %s goes on: %d of %d questions are left."
            .formatted(
                interview.id(), interview.notAsked().size(), interview.plan().questions().size()));
    List<String> changed = ChangedQuestions.of(interview, workspace.bank());
    if (!changed.isEmpty()) {
      screen.paragraph(
          0,
          Tone.WARN,
          "Changed in the bank since: "
              + String.join(", ", changed)
              + ". Scores given stay; what is left is asked in its old words and scored by today's"
              + " rubrics.");
    }
    session.ask(workspace, interview, reports, given);
  }

  /** What another bank asks it can't score, and nobody would notice before the end. */
  private static void checkBank(Workspace workspace, Interview interview) {
    List<String> left = interview.notAsked().stream().map(Question::id).toList();
    List<String> gone =
        left.stream().filter(id -> workspace.bank().question(id).isEmpty()).toList();
    if (gone.size() == left.size()) {
      throw new UsageException(
          "the bank has none of the questions that are left; --bank names the one that interview "
              + interview.id()
              + " was begun with");
    }
    if (!gone.isEmpty()) {
      Output.message(
          "the bank no longer has " + String.join(", ", gone) + ": no score for the answer");
    }
  }

  private Interview lastLeft() {
    return kept.last(InterviewHead::left)
        .orElseThrow(() -> new CheckFailedException("no interview was left unfinished"));
  }
}
