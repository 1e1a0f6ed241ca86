package dev.mockinterview.terminal;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.interview.Person;
import dev.mockinterview.progress.CategoryResult;
import dev.mockinterview.progress.MissedPoint;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.progress.QuestionResult;
import dev.mockinterview.progress.Tally;
import dev.mockinterview.progress.TimeUse;
import dev.mockinterview.report.Wording;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what a person's interviews say together. */
public final class StatsView {

  /** Of long lists the first few are shown. */
  private static final int LISTED = 5;

  /** Of the points of one question so many: a question without an answer misses all of them. */
  private static final int OF_ONE_QUESTION = 2;

  private static final int SLOWEST = 3;

  private static final Column TIME = new Column("Time", true, true);
  private static final Column SUGGESTED = new Column("Suggested", true, true);

  private static final int LONGEST_QUESTION = 60;

  private final Screen screen;
  private final Bank bank;
  private final ZoneId zone;

  /**
   * @param bank says what questions and points are called
   * @param zone where the reader's clock stands
   */
  public StatsView(Screen screen, Bank bank, ZoneId zone) {
    this.screen = screen;
    this.bank = bank;
    this.zone = zone;
  }

  /** Prints results by category and over time, what is missed, what takes long, how sure. */
  public void print(Person person, Progress progress) {
    if (progress.total().isEmpty()) {
      screen.paragraph(
          0, "Nothing of " + person.name() + " is scored yet; \"interview\" begins an interview.");
      return;
    }
    Tally total = progress.total().get();
    screen.title(
        "%s: %s, %s, mean score %d"
            .formatted(
                person.name(),
                Wording.count(progress.interviews().size(), "interview"),
                Wording.count(total.counted(), "answer"),
                total.score()));
    categories(progress);
    new TimeChart(screen, zone).print(progress);
    missed(progress);
    slowest(progress);
    if (!progress.confidences().isEmpty()) {
      heading("How sure you were");
      new ConfidenceView(screen).print(progress.confidences());
    }
  }

  private void categories(Progress progress) {
    heading("By category");
    if (screen.style().linear()) {
      progress.categories().forEach(result -> linear(result, time(result, progress)));
      return;
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(Column.of("Category"), Column.number("Answers"), Column.number("Score")));
    boolean timed = progress.categories().stream().anyMatch(each -> each.pace().timed() > 0);
    if (timed) {
      columns.addAll(List.of(TIME, SUGGESTED));
    }
    screen.table(
        columns,
        progress.categories().stream()
            .map(result -> row(result, time(result, progress)).subList(0, columns.size()))
            .toList());
    screen.paragraph(
        0, Tone.QUIET, "Scores" + (timed ? " and times" : "") + " are means of an answer.");
  }

  private Optional<TimeUse> time(CategoryResult result, Progress progress) {
    return TimeUse.of(result.category(), progress, bank);
  }

  private List<String> row(CategoryResult result, Optional<TimeUse> time) {
    Optional<Duration> used = time.map(TimeUse::used).or(() -> result.pace().mean());
    return List.of(
        title(result),
        String.valueOf(result.tally().counted()),
        String.valueOf(result.tally().score()),
        used.map(InWords::time).orElse("-"),
        time.map(each -> InWords.time(each.suggested())).orElse("-"));
  }

  private void linear(CategoryResult result, Optional<TimeUse> time) {
    screen.paragraph(
        0,
        "%s: %s, mean %d%s"
            .formatted(
                title(result),
                Wording.count(result.tally().counted(), "answer"),
                result.tally().score(),
                time.map(each -> ", " + inWords(each)).orElse("")));
  }

  private String title(CategoryResult result) {
    return bank.category(result.category()).map(Category::title).orElse(result.category());
  }

  private void missed(Progress progress) {
    if (progress.points().isEmpty()) {
      return;
    }
    heading("What you miss most");
    List<MissedPoint> open = progress.points().stream().filter(MissedPoint::open).toList();
    List<MissedPoint> listed = fewOfEachQuestion(open);
    int hang = listed.stream().mapToInt(each -> Wrapping.columns(label(each))).max().orElse(0) + 2;
    Map<String, Integer> asked =
        progress.questions().stream()
            .collect(Collectors.toMap(QuestionResult::question, QuestionResult::counted));
    for (MissedPoint point : listed) {
      screen.labelled(
          new Span(Tone.BAD, label(point)),
          hang,
          point.says(bank).orElse(point.point()),
          "%d of %d times"
              .formatted(point.times(), asked.getOrDefault(point.question(), point.times())));
    }
    if (open.isEmpty()) {
      screen.paragraph(0, "Nothing, by the last answer to each question.");
    } else if (open.size() > listed.size()) {
      screen.paragraph(0, Tone.QUIET, "And %d more.".formatted(open.size() - listed.size()));
    }
    int learned = progress.points().size() - open.size();
    if (learned > 0) {
      screen.paragraph(
          0,
          Tone.GOOD,
          Wording.count(learned, "point")
              + (learned == 1 ? " that you missed before was" : " that you missed before were")
              + " made the last time.");
    }
  }

  private String label(MissedPoint point) {
    return screen.style().marked(Mark.MISSED, point.question());
  }

  private static List<MissedPoint> fewOfEachQuestion(List<MissedPoint> points) {
    Map<String, Integer> taken = new HashMap<>();
    return points.stream()
        .filter(point -> taken.merge(point.question(), 1, Integer::sum) <= OF_ONE_QUESTION)
        .limit(LISTED)
        .toList();
  }

  private void slowest(Progress progress) {
    List<TimeUse.OfQuestion> slowest = TimeUse.slowest(progress, bank, SLOWEST);
    if (slowest.isEmpty()) {
      return;
    }
    heading("What takes you longest");
    for (TimeUse.OfQuestion each : slowest) {
      screen.labelled(
          each.question().id() + ":",
          Tone.PLAIN,
          inWords(each.time())
              + ". "
              + screen.style().shortened(each.question().text(), LONGEST_QUESTION));
    }
  }

  private static String inWords(TimeUse time) {
    return InWords.time(time.used()) + ", suggested " + InWords.time(time.suggested());
  }

  private void heading(String text) {
    screen.blank();
    screen.line(Tone.TITLE, text);
  }
}
