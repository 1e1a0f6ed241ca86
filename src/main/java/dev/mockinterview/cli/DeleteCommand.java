package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.Screen;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Forgets an interview. */
@Component
class DeleteCommand {

  private final KeptInterviews kept;
  private final Stores stores;
  private final Consent consent;
  private final Output output;

  DeleteCommand(KeptInterviews kept, Stores stores, Consent consent, Output output) {
    this.consent = consent;
    this.kept = kept;
    this.stores = stores;
    this.output = output;
  }

  @Command(
      name = "delete",
      group = "Interview",
      description = "Forget an interview",
      help =
          """
          delete ID [--yes]

          Asks before it deletes, unless --yes is given. Reports that were written stay; they are
          files of yours.

          Examples:
          delete 20261122-101500-abc
          """)
  void delete(
      @Option(longName = "yes", description = "don't ask") boolean yes, CommandContext context) {
    String id =
        Arguments.first(context)
            .orElseThrow(
                () ->
                    new UsageException("delete needs the id of an interview; interviews has them"));
    Screen screen = output.screen(context);
    if (!yes && !confirmed(kept.named(id))) {
      screen.line("Nothing was deleted.");
      return;
    }
    // without reading it: one that can't be read can still be forgotten
    if (!stores.open().interviews().delete(id)) {
      throw kept.unknown(id);
    }
    screen.line("Deleted interview " + id + ".");
  }

  private boolean confirmed(Interview interview) {
    consent.requirePerson("delete");
    long answers = interview.turns().stream().filter(turn -> turn.answer().isPresent()).count();
    return consent.given(
        "Delete interview %s with %s for ever? Type yes or no."
            .formatted(interview.id(), Wording.count(answers, "answer")));
  }
}
