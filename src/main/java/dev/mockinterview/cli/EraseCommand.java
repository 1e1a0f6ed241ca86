package dev.mockinterview.cli;

import dev.mockinterview.bank.Nearest;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Person;
import dev.mockinterview.report.Wording;
import dev.mockinterview.store.TraceLeftException;
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
      description = "Forget a person with all interviews and reports",
      help =
          """
          erase PERSON [--yes]     asks before it erases, unless --yes is given

          Removes all interviews of the person from the database, without a trace in its file, and
          their reports from the data folder. Names what else may hold words of theirs.

          erase "Anna Lee"
          """)
  void erase(
      @Option(longName = "yes", description = "don't ask") boolean yes, CommandContext context) {
    String name =
        Arguments.first(context)
            .orElseThrow(() -> new UsageException("erase needs the name of a person"));
    List<InterviewHead> all = kept.heads();
    Person person = known(name.strip(), all);
    List<InterviewHead> theirs = all.stream().filter(head -> head.person().equals(person)).toList();
    Leftovers leftovers = new Leftovers(workspaces.dataFolder());
    int known = leftovers.reports(ids(theirs), ids(all)).size();
    Screen screen = output.screen(context);
    if (!yes && !confirmed(person, theirs, known, screen)) {
      screen.line("Nothing was erased.");
      return;
    }
    Erased erased = erase(person, ids(theirs));
    List<String> others = ids(kept.heads());
    Leftovers.Deleted reports = leftovers.deleteReports(erased.ids(), others);
    screen.line(
        "Erased %s: %s, %s."
            .formatted(
                person,
                Wording.count(erased.ids().size(), "interview"),
                Wording.count(reports.files(), "report")));
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
  private record Erased(List<String> ids, Optional<TraceLeftException> trace) {}

  private Erased erase(Person person, List<String> ids) {
    try {
      return new Erased(stores.open().upkeep().erase(person), Optional.empty());
    } catch (TraceLeftException e) {
      return new Erased(ids, Optional.of(e));
    }
  }

  private static List<String> ids(List<InterviewHead> heads) {
    return heads.stream().map(InterviewHead::id).toList();
  }

  private static Person known(String name, List<InterviewHead> all) {
    List<Person> people = all.stream().map(InterviewHead::person).distinct().toList();
    return people.stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    unknown(name, people.stream().map(Person::name).sorted().toList())));
  }

  private static String unknown(String name, List<String> names) {
    if (names.isEmpty()) {
      return "nobody has interviews here";
    }
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return "no interviews of \"%s\"%s; there are interviews of %s%s"
        .formatted(
            name,
            Nearest.suggestion(name, names),
            String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size()))),
            more);
  }

  private boolean confirmed(Person person, List<InterviewHead> theirs, int reports, Screen screen) {
    consent.requirePerson("erase");
    screen.paragraph(
        0,
        "%s has %s with %s, %s, and %s in the data folder."
            .formatted(
                person,
                Wording.count(theirs.size(), "interview"),
                Wording.count(theirs.stream().mapToInt(InterviewHead::answered).sum(), "answer"),
                days(theirs),
                Wording.count(reports, "report")));
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
