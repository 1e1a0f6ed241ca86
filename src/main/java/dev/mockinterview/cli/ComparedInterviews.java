package dev.mockinterview.cli;

import dev.mockinterview.files.ComparisonCsv;
import dev.mockinterview.files.ComparisonJson;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.ComparisonView;
import java.time.Clock;
import java.util.List;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Brings out several interviews of one person side by side. */
@Component
class ComparedInterviews {

  private final KeptInterviews kept;
  private final Workspaces workspaces;
  private final Output output;
  private final Documents documents;
  private final Clock clock;

  ComparedInterviews(
      KeptInterviews kept, Workspaces workspaces, Output output, Documents documents, Clock clock) {
    this.kept = kept;
    this.workspaces = workspaces;
    this.output = output;
    this.documents = documents;
    this.clock = clock;
  }

  /** Those with these ids. */
  void compare(List<String> ids, Audience audience, Delivery delivery, CommandContext context) {
    List<Interview> interviews = ids.stream().map(kept::named).toList();
    if (interviews.size() < Comparison.FEWEST) {
      throw new CheckFailedException(
          "one interview can't be compared; name another one too, or none for the last ones");
    }
    deliver(comparison(interviews), audience, delivery, context);
  }

  private static Comparison comparison(List<Interview> interviews) {
    try {
      return new Comparison(interviews);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The last ones with something scored, of the person that the command is about. */
  void compareLast(int most, Audience audience, Delivery delivery, CommandContext context) {
    List<Interview> interviews = kept.lastScored(most);
    if (interviews.size() < Comparison.FEWEST) {
      throw new CheckFailedException(
          "%s has %s with something scored, and two are needed to compare; \"interview\" begins one"
              .formatted(
                  workspaces.person(),
                  interviews.isEmpty()
                      ? "no interview"
                      : Wording.count(interviews.size(), "interview")));
    }
    deliver(new Comparison(interviews), audience, delivery, context);
  }

  private void deliver(
      Comparison comparison, Audience audience, Delivery delivery, CommandContext context) {
    if (delivery.format() == Formats.TABLE) {
      new ComparisonView(output.screen(context), clock.getZone()).print(comparison, audience);
      return;
    }
    documents.deliver(
        delivery,
        layout -> layout.comparison().of(comparison, audience),
        () -> ComparisonJson.of(comparison, audience) + "\n",
        () -> ComparisonCsv.of(comparison),
        context);
  }
}
