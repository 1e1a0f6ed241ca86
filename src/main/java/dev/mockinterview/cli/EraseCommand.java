package dev.mockinterview.cli;

import dev.mockinterview.bank.Nearest;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Person;
import dev.mockinterview.report.Wording;
import dev.mockinterview.store.TraceLeftException;
import dev.mockinterview.store.Upkeep;
import dev.mockinterview.terminal.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Forgets a person with all interviews and reports. */
@Component
class EraseCommand {

  private static final int MOST_NAMED = 20;

  private final KeptInterviews kept;
  private final Stores stores;
  private final Workspaces workspaces;
  private final Consent consent;
  private final Output output;
  private final Clock clock;

  EraseCommand(
      KeptInterviews kept,
      Stores stores,
      Workspaces workspaces,
      Consent consent,
      Output output,
      Clock clock) {
    this.consent = consent;
    this.kept = kept;
    this.stores = stores;
    this.workspaces = workspaces;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "erase",
      group = "Data",
      description = "Forget a person with all that is kept of them",
      help =
          """
          erase PERSON [--yes]

          Asks before it erases, unless --yes is given. Removes the person's interviews, and what is
          kept of them as a candidate, without a trace in the database's file, and their reports from
          the data folder. Scorecards that they submitted as an interviewer are about others: these
          stay, without the name. Says what else may hold words of theirs.

          Examples:
          erase "Anna Lee"
          """)
  void erase(
      @Option(longName = "yes", description = "don't ask") boolean yes, CommandContext context) {
    String name =
        Arguments.first(context)
            .orElseThrow(() -> new UsageException("erase needs the name of a person"));
    List<InterviewHead> all = kept.heads();
    Upkeep upkeep = stores.open().upkeep();
    Person person = known(name.strip(), upkeep.people());
    List<InterviewHead> theirs = all.stream().filter(head -> head.person().equals(person)).toList();
    Leftovers leftovers = new Leftovers(workspaces.dataFolder());
    int known = leftovers.reports(ids(theirs), ids(all)).size();
    Upkeep.Traces traces = upkeep.traces(person);
    Screen screen = output.screen(context);
    if (!yes && !confirmed(person, theirs, traces, known, screen)) {
      screen.line("Nothing was erased.");
      return;
    }
    Erased erased = erase(upkeep, person, traces);
    List<String> others = ids(kept.heads());
    Leftovers.Deleted reports = leftovers.deleteReports(erased.traces().interviews(), others);
    screen.paragraph(
        0,
        "Erased %s: %s, %s%s."
            .formatted(
                person,
                Wording.count(erased.traces().interviews().size(), "interview"),
                Wording.count(reports.files(), "report"),
                asOthersSee(erased.traces())));
    leftovers.name(others, screen);
    reports.problems().forEach(Output::message);
    if (erased.trace().isPresent()) {
      throw erased.trace().get();
    }
    if (!reports.problems().isEmpty()) {
      throw new CheckFailedException("not every report could be deleted");
    }
  }

  /** Interviews that are gone, even where the file still has traces of them. */
  private record Erased(Upkeep.Traces traces, Optional<TraceLeftException> trace) {}

  private static Erased erase(Upkeep upkeep, Person person, Upkeep.Traces before) {
    try {
      return new Erased(upkeep.erase(person), Optional.empty());
    } catch (TraceLeftException e) {
      return new Erased(before, Optional.of(e));
    }
  }

  /** What is kept of the person on scorecards, to go on with a sentence. */
  private static String asOthersSee(Upkeep.Traces traces) {
    StringBuilder words = new StringBuilder();
    if (traces.candidate()) {
      words.append(", as a candidate with ").append(Wording.count(traces.about(), "scorecard"));
    }
    if (traces.open() > 0) {
      words.append(", ").append(Wording.count(traces.open(), "scorecard")).append(" not submitted");
    }
    if (traces.submitted() > 0) {
      words
          .append("; ")
          .append(Wording.count(traces.submitted(), "scorecard"))
          .append(" of other people stay, without the interviewer's name");
    }
    return words.toString();
  }

  private static List<String> ids(List<InterviewHead> heads) {
    return heads.stream().map(InterviewHead::id).toList();
  }

  private static Person known(String name, List<String> people) {
    if (!people.contains(name)) {
      throw new UsageException(unknown(name, people));
    }
    return new Person(name);
  }

  private static String unknown(String name, List<String> names) {
    if (names.isEmpty()) {
      return "nothing is kept of anybody here";
    }
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return "nothing is kept of \"%s\"%s; there is something of %s%s"
        .formatted(
            name,
            Nearest.suggestion(name, names),
            String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size()))),
            more);
  }

  private boolean confirmed(
      Person person, List<InterviewHead> theirs, Upkeep.Traces traces, int reports, Screen screen) {
    consent.requirePerson("erase");
    screen.paragraph(
        0,
        "%s has %s with %s%s, and %s in the data folder%s."
            .formatted(
                person,
                Wording.count(theirs.size(), "interview"),
                Wording.count(theirs.stream().mapToInt(InterviewHead::answered).sum(), "answer"),
                theirs.isEmpty() ? "" : ", " + days(theirs),
                Wording.count(reports, "report"),
                asOthersSee(traces)));
    return consent.given(
        "Type %s or yes to erase all of it for good.".formatted(person), person.name());
  }

  private String days(List<InterviewHead> interviews) {
    List<LocalDate> days =
        interviews.stream()
            .map(head -> LocalDate.ofInstant(head.started(), clock.getZone()))
            .sorted()
            .toList();
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return first.equals(last) ? "on " + first : "from " + first + " to " + last;
  }
}
