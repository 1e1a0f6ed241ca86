package dev.mockinterview.cli;

import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.PanelArchive;
import dev.mockinterview.files.PanelArchiveFile;
import dev.mockinterview.files.PanelListJson;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Scorecards.PanelState;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Adds and shows the people who are interviewed. */
@Component
class CandidateCommands {

  private static final String GROUP = "Interviewer";

  private final KeptScorecards kept;
  private final Stores stores;
  private final Output output;

  CandidateCommands(KeptScorecards kept, Stores stores, Output output) {
    this.kept = kept;
    this.stores = stores;
    this.output = output;
  }

  @Command(
      name = "candidate add",
      group = GROUP,
      description = "Add somebody who is interviewed",
      help =
          """
          candidate add NAME --role ROLE [--level junior|mid|senior] [--time-factor F]

          The name may be a pseudonym. --time-factor, 1 to 4, stretches all limits of time, for
          example for somebody who needs longer to read; it never touches a score or a rating.

          Examples:
          candidate add "Dora Quist" --role "API developer"
          candidate add C-17 --role "API developer" --time-factor 1.5
          """)
  void add(
      @Option(longName = "role", description = "what they apply for") @Nullable String role,
      @Option(longName = "level", description = "the level that they apply for")
          @Nullable String level,
      @Option(
              longName = "time-factor",
              description = "how much longer they get, 1 to 4",
              defaultValue = "1")
          String timeFactor,
      CommandContext context) {
    String name =
        Arguments.first(context)
            .orElseThrow(() -> new UsageException("candidate add needs a name or a pseudonym"));
    Candidate candidate =
        candidate(
            name,
            OptionValues.needed("candidate add", "--role", role),
            Optional.ofNullable(level),
            OptionValues.decimal("--time-factor", timeFactor, 1, 4));
    if (!kept.all().add(candidate)) {
      throw new CheckFailedException(
          "there is a candidate " + candidate.person() + " already, with another role or level");
    }
    output
        .screen(context)
        .paragraph(0, "Added " + candidate.person() + ", " + candidate.role() + ".");
  }

  private static Candidate candidate(
      String name, String role, Optional<String> level, double timeFactor) {
    try {
      return new Candidate(
          OptionValues.person(name), role, level.map(OptionValues::level), timeFactor);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  @Command(
      name = "candidate list",
      group = GROUP,
      description = "List the people who are interviewed",
      help =
          """
          candidate list [--format table|json]

          Examples:
          candidate list
          """)
  void list(
      @Option(longName = "format", description = "how the list is shown", defaultValue = "table")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TABLE, Formats.JSON);
    List<Candidate> candidates = kept.all().candidates();
    if (form == Formats.JSON) {
      context.outputWriter().println(PanelListJson.candidates(candidates, this::panels));
      return;
    }
    Screen screen = output.screen(context);
    if (candidates.isEmpty()) {
      screen.line("No candidates yet; \"candidate add NAME --role ROLE\" adds one.");
      return;
    }
    screen.table(
        List.of(
            Column.whole("Candidate"), Column.of("Role"), Column.of("Level"), Column.of("Panels")),
        candidates.stream().map(this::row).toList());
  }

  private List<PanelState> panels(Candidate candidate) {
    return kept.all().panels(candidate.person());
  }

  private List<String> row(Candidate candidate) {
    List<String> panels = panels(candidate).stream().map(CandidateCommands::inWords).toList();
    return List.of(
        candidate.person().name(),
        candidate.role(),
        candidate.level().map(Wording::name).orElse("any"),
        panels.isEmpty() ? "none yet" : String.join("; ", panels));
  }

  private static String inWords(PanelState state) {
    return "%s: %d of %d submitted%s"
        .formatted(
            state.plan(), state.submitted(), state.scorecards(), state.closed() ? ", closed" : "");
  }

  @Command(
      name = "candidate show",
      group = GROUP,
      description = "Show what is known of a candidate",
      help =
          """
          candidate show CANDIDATE [--format text|json]

          The role, the limits of time, and how far the panel on each plan is.

          Examples:
          candidate show "Dora Quist"
          """)
  void show(
      @Option(longName = "format", description = "how it is shown", defaultValue = "text")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TEXT, Formats.JSON);
    Candidate candidate = kept.candidate(Arguments.first(context).orElse(null));
    if (form == Formats.JSON) {
      context.outputWriter().println(PanelListJson.candidate(candidate, panels(candidate)));
      return;
    }
    Screen screen = output.screen(context);
    screen.title(candidate.person().name());
    screen.labelled("Role:", Tone.PLAIN, candidate.role());
    candidate
        .level()
        .ifPresent(level -> screen.labelled("Level:", Tone.PLAIN, Wording.name(level)));
    if (candidate.timeFactor() > 1) {
      String factor =
          BigDecimal.valueOf(candidate.timeFactor()).stripTrailingZeros().toPlainString();
      screen.labelled("Time:", Tone.PLAIN, factor + " times the usual limits");
    }
    panels(candidate).forEach(state -> screen.labelled("Panel:", Tone.PLAIN, inWords(state)));
  }

  @Command(
      name = "candidate export",
      group = GROUP,
      description = "Write what is kept of a candidate as JSON, for import elsewhere",
      help =
          """
          candidate export CANDIDATE [--out FILE]

          Plans, scorecards that you may see, consensus. Interviewers without a common server send
          each other such files and import them.

          Examples:
          candidate export "Dora Quist" --out dora-from-anna.json
          """)
  void export(
      @Option(longName = "out", description = "a new file") @Nullable Path out,
      CommandContext context) {
    Candidate candidate = kept.candidate(Arguments.first(context).orElse(null));
    PanelArchive archive =
        stores.open().transfer().find(kept.me(), candidate.person()).orElseThrow();
    String text = PanelArchiveFile.write(archive);
    if (out == null) {
      context.outputWriter().print(text);
      context.outputWriter().flush();
    } else {
      NewFile.write(out, file -> Files.writeString(file, text, StandardCharsets.US_ASCII));
      output
          .screen(context)
          .line("Exported " + Wording.count(archive.scorecards().size(), "scorecard") + ": " + out);
    }
    int hidden =
        panels(candidate).stream().mapToInt(PanelState::scorecards).sum()
            - archive.scorecards().size();
    if (hidden > 0) {
      Output.message(Wording.count(hidden, "scorecard") + " left out that you may not see yet");
    }
  }
}
