package dev.mockinterview.cli;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Verdict;
import dev.mockinterview.doctor.Words;
import dev.mockinterview.files.ConditionsJson;
import dev.mockinterview.terminal.ConditionsView;
import java.util.List;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Tells people what is wrong with their installation, and what to do. */
@Component
class DoctorCommand {

  private final Installation installation;
  private final Output output;

  DoctorCommand(Installation installation, Output output) {
    this.installation = installation;
    this.output = output;
  }

  @Command(
      name = "doctor",
      group = "Program",
      description = "Check the installation and say how to mend it",
      help =
          """
          doctor [--format table|json]

          Looks at Java, terminal, data folder, database, every interview, questions and reports, and
          changes nothing. Each check is ok, warn (could be better) or bad (has to be mended); what
          to do stands below. The exit status is 1 if anything is bad.

          Examples:
          doctor
          doctor --data-dir /backup/mock-interview     looks at another data folder
          """)
  void doctor(
      @Option(longName = "format", description = "how the result is shown", defaultValue = "table")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TABLE, Formats.JSON);
    List<Condition> conditions = installation.look();
    if (form == Formats.JSON) {
      context.outputWriter().println(ConditionsJson.conditions(conditions));
    } else {
      new ConditionsView(output.screen(context)).print(conditions);
    }
    long bad = conditions.stream().filter(each -> each.verdict() == Verdict.BAD).count();
    if (bad > 0) {
      throw new CheckFailedException("doctor found " + Words.count(bad, "fault"));
    }
  }
}
