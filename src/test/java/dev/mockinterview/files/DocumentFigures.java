package dev.mockinterview.files;

import dev.mockinterview.files.ReportFigures.Group;
import dev.mockinterview.files.ReportFigures.OneQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures of an interview's report off the text of the document, whatever format it was
 * in: a heading, a paragraph, an item and a row of a table (its cells with a blank between) is a
 * line each; words that people gave are best left out.
 */
final class DocumentFigures {

  private static final Pattern TOTAL = Pattern.compile("Total score: ([0-9]+) of 100, .*");
  private static final Pattern BASIS =
      Pattern.compile("Based on ([0-9]+) scored of ([0-9]+) planned questions.*");
  private static final Pattern CATEGORY =
      Pattern.compile(
          "(.*?) ?" + "([0-9]+) ".repeat(6) + "(none|[0-9]+) (?:none|[a-z ]+ \\([1-5]\\))");
  private static final Pattern AT_A_GLANCE =
      Pattern.compile("Question ([0-9]+): (\\S+) (none|[0-9]+) (.+)");
  private static final Pattern HEADING = Pattern.compile("Question ([0-9]+): \\S+");
  private static final Pattern POINT =
      Pattern.compile("[✔◐✘⚠][0-9]+ (?:[A-Z][a-z ]+), ([0-9.]+) of [123] \\([a-z]+\\)[:.].*");
  private static final Pattern COST = Pattern.compile("⚠[A-Z] -([0-9]+)[:.].*");
  private static final Pattern SUM = Pattern.compile("Sum: earned ([0-9.]+) of .*");
  private static final Pattern PROMPTED = Pattern.compile("Prompted: \\+([0-9.]+) \\(.*");

  private final List<String> lines;

  private DocumentFigures(List<String> lines) {
    this.lines = lines;
  }

  static ReportFigures of(List<String> lines) {
    return new DocumentFigures(lines).figures();
  }

  private ReportFigures figures() {
    List<Group> groups = new ArrayList<>();
    for (String line : section("By category", "What went well")) {
      match(CATEGORY, line).ifPresent(row -> groups.add(group(row)));
    }
    Group total = groups.remove(groups.size() - 1);
    Optional<Integer> stated = first(lines, TOTAL).map(Integer::valueOf);
    if (!stated.equals(total.score())) {
      throw new IllegalStateException("headline " + stated + ", table " + total.score());
    }
    return new ReportFigures(
        Integer.parseInt(first(lines, BASIS).orElseThrow()),
        total,
        groups.stream().filter(group -> group.planned() > 0).toList(),
        questions());
  }

  private static Group group(MatchResult row) {
    int notAsked = Integer.parseInt(row.group(6));
    return new Group(
        score(row.group(8)),
        Integer.parseInt(row.group(2)) + notAsked,
        Integer.parseInt(row.group(3)),
        Integer.parseInt(row.group(5)),
        Integer.parseInt(row.group(4)),
        notAsked,
        Integer.parseInt(row.group(7)));
  }

  private List<OneQuestion> questions() {
    Map<Integer, List<String>> bodies = new TreeMap<>();
    List<String> body = new ArrayList<>();
    for (String line : section("Questions", "Study list", "How the scores were made")) {
      Optional<MatchResult> heading = match(HEADING, line);
      if (heading.isPresent()) {
        body = new ArrayList<>();
        bodies.put(Integer.valueOf(heading.get().group(1)), body);
      }
      body.add(line);
    }
    List<OneQuestion> questions = new ArrayList<>();
    for (String line : section("Question by question", "Questions")) {
      match(AT_A_GLANCE, line)
          .ifPresent(
              row ->
                  questions.add(
                      question(row, bodies.getOrDefault(questions.size() + 1, List.of()))));
    }
    return questions;
  }

  private static OneQuestion question(MatchResult row, List<String> body) {
    return new OneQuestion(
        row.group(2),
        outcome(row.group(4)),
        score(row.group(3)),
        all(body, POINT).stream().map(Double::valueOf).toList(),
        first(body, SUM).map(Double::valueOf).orElse(0.0),
        all(body, COST).stream().map(Integer::valueOf).toList(),
        first(body, PROMPTED).map(Double::valueOf).orElse(0.0));
  }

  private static String outcome(String result) {
    for (String outcome : List.of("no answer", "skipped", "not asked", "not scored")) {
      if (result.startsWith(outcome)) {
        return outcome.replace(' ', '_');
      }
    }
    return "answered";
  }

  private static Optional<Integer> score(String cell) {
    return cell.equals("none") ? Optional.empty() : Optional.of(Integer.valueOf(cell));
  }

  /** The lines behind a heading up to the first of others. */
  private List<String> section(String heading, String... next) {
    List<String> behind = lines.subList(lines.indexOf(heading) + 1, lines.size());
    return behind.stream().takeWhile(line -> !List.of(next).contains(line)).toList();
  }

  private static Optional<MatchResult> match(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static List<String> all(List<String> lines, Pattern pattern) {
    return lines.stream()
        .flatMap(line -> match(pattern, line).stream())
        .map(found -> found.group(1))
        .toList();
  }

  private static Optional<String> first(List<String> lines, Pattern pattern) {
    return all(lines, pattern).stream().findFirst();
  }
}
