package dev.mockinterview.cli;

import dev.mockinterview.progress.Comparison;
import dev.mockinterview.report.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Compares interviews of one person, or the candidates of one plan. */
@Component
class CompareCommand {

  /** As many interviews as are compared unless the person says otherwise. */
  private static final int USUAL = 5;

  private final ComparedInterviews interviews;
  private final ComparedCandidates candidates;

  CompareCommand(ComparedInterviews interviews, ComparedCandidates candidates) {
    this.interviews = interviews;
    this.candidates = candidates;
  }

  @Command(
      name = "compare",
      group = "Interview",
      description = "Compare your interviews, or the candidates of one plan",
      help =
          """
          compare [ID ...] [--last N] [--for self|candidate|panel]
                  [--format table|md|html|pdf|csv|json] [--out FILE [--force]]
          compare --plan PLAN [--candidates CANDIDATE,...]
                  [--format table|md|html|pdf|csv|json] [--out FILE [--force]]

          Without ids: your last five interviews with something scored, by category and by question
          asked more than once. With ids: these, of one person; "interviews" lists the ids.

          With --plan: candidates asked by the same plan, by ratings of people alone: what was
          agreed, or what each interviewer gave. For the candidate there is no wording of a rubric in
          it.

          Examples:
          compare
          compare --last 12 --out progress.html
          compare --plan api-dev --format csv --out api-dev.csv
          """)
  void compare(
      @Option(longName = "last", description = "so many interviews, 2 to 12; otherwise 5")
          @Nullable String last,
      @Option(longName = "for", description = "who reads about the interviews")
          @Nullable String reader,
      @Option(longName = "plan", description = "the plan whose candidates are compared")
          @Nullable String plan,
      @Option(longName = "candidates", description = "some of them; otherwise all")
          @Nullable String chosen,
      @Option(longName = "format", description = "the form of the result") @Nullable String format,
      @Option(longName = "out", description = "a file for it") @Nullable Path out,
      @Option(longName = "force", description = "replace the file if there is one") boolean force,
      CommandContext context) {
    List<String> ids = Arguments.all(context);
    refuseMixes(ids, last, reader, plan, chosen);
    Delivery delivery =
        Delivery.of(
            format,
            out,
            force,
            Formats.TABLE,
            Formats.MD,
            Formats.HTML,
            Formats.PDF,
            Formats.CSV,
            Formats.JSON);
    if (plan != null) {
      candidates.compare(plan, Optional.ofNullable(chosen), delivery, context);
      return;
    }
    Audience audience =
        reader == null ? Audience.SELF : OptionValues.audience(reader, Audience.values());
    if (ids.isEmpty()) {
      interviews.compareLast(number(last), audience, delivery, context);
    } else {
      interviews.compare(ids, audience, delivery, context);
    }
  }

  private static int number(@Nullable String last) {
    return last == null
        ? USUAL
        : OptionValues.number("--last", last, Comparison.FEWEST, Comparison.MOST);
  }

  /** What is said of interviews and what is said of candidates can't go together. */
  private static void refuseMixes(
      List<String> ids,
      @Nullable String last,
      @Nullable String reader,
      @Nullable String plan,
      @Nullable String chosen) {
    if (plan == null && chosen != null) {
      throw new UsageException("--candidates are those of a plan; --plan says which");
    }
    if (!ids.isEmpty() && last != null) {
      throw new UsageException("--last takes the last interviews; ids can't go with it");
    }
    if (plan == null) {
      return;
    }
    if (!ids.isEmpty()) {
      throw new UsageException(
          "ids name interviews and --plan compares candidates; only one of them can be given");
    }
    if (last != null) {
      throw new UsageException("--last is about interviews and --plan about candidates");
    }
    if (reader != null) {
      throw new UsageException("--for is about interviews and --plan about candidates");
    }
  }
}
