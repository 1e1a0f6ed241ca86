package dev.mockinterview.cli;

import dev.mockinterview.files.InterviewListJson;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.Screen;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
      help =
          """
          interviews [--format table|json]

          Shows of each its id, when it was held, what it asked, how far it is and its score. With a
          shared database those of everybody.

          Examples:
          interviews
          interviews --format json
          """)
  void list(
      @Option(longName = "format", description = "how the list is shown", defaultValue = "table")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TABLE, Formats.JSON);
    List<InterviewHead> all = kept.heads();
    if (form == Formats.JSON) {
      context.outputWriter().println(InterviewListJson.list(all));
      return;
    }
    Screen screen = output.screen(context);
    if (all.isEmpty()) {
      screen.line("No interviews yet; \"interview\" begins one.");
      return;
    }
    boolean several = all.stream().map(InterviewHead::person).distinct().count() > 1;
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.whole("Id"),
                Column.of("When"),
                Column.of("Plan"),
                Column.of("State"),
                Column.of("Asked"),
                Column.number("Score")));
    if (several) {
      columns.add(1, Column.of("Person"));
    }
    screen.table(columns, all.stream().map(head -> row(head, several)).toList());
  }

  private List<String> row(InterviewHead head, boolean several) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                head.id(),
                WHEN.format(head.started().atZone(clock.getZone())),
                String.join(", ", head.categories()),
                head.left() ? "left" : "ended",
                head.asked() + " of " + head.questions(),
                head.score().isPresent() ? String.valueOf(head.score().getAsInt()) : "-"));
    if (several) {
      cells.add(1, head.person().name());
    }
    return cells;
  }
}
