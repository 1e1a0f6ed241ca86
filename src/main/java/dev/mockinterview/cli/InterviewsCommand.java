package dev.mockinterview.cli;

import dev.mockinterview.files.InterviewListJson;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.Screen;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Lists the interviews that are kept. */
@Component
class InterviewsCommand {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final KeptInterviews kept;
  private final Output output;
  private final Clock clock;

  InterviewsCommand(KeptInterviews kept, Output output, Clock clock) {
    this.kept = kept;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "interviews",
      group = "Interview",
      description = "List the interviews that are kept",
      help = "interviews [--format table|json]")
  void list(
      @Option(longName = "format", description = "table or json", defaultValue = "table")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TABLE, Formats.JSON);
    List<Interview> all = kept.all();
    if (form == Formats.JSON) {
      context.outputWriter().println(InterviewListJson.list(all));
      return;
    }
    Screen screen = output.screen(context);
    if (all.isEmpty()) {
      screen.line("No interviews yet; \"interview\" begins one.");
      return;
    }
    screen.table(
        List.of(
            Column.of("Id"),
            Column.of("When"),
            Column.of("Plan"),
            Column.of("State"),
            Column.of("Asked"),
            Column.number("Score")),
        all.stream().map(this::row).toList());
  }

  private List<String> row(Interview interview) {
    Summary.Row total = new Summary(interview).total();
    return List.of(
        interview.id(),
        WHEN.format(interview.started().atZone(clock.getZone())),
        interview.plan().rounds().stream()
            .map(Round::category)
            .distinct()
            .collect(Collectors.joining(", ")),
        interview.current().isPresent() ? "left" : "ended",
        interview.turns().size() + " of " + interview.plan().questions().size(),
        total.score().isPresent() ? String.valueOf(total.score().getAsInt()) : "-");
  }
}
