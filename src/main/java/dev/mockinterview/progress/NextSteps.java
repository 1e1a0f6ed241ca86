package dev.mockinterview.progress;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what a person should practise now.
 *
 * @param bank what can be asked
 * @param heads the person's interviews, the last one begun first
 * @param last the last of them that asked anything
 * @param progress what they say together
 * @param now when they are to be practised
 */
public record NextSteps(
    Bank bank,
    List<InterviewHead> heads,
    Optional<Interview> last,
    Progress progress,
    Instant now) {

  /** More than that nobody weighs against each other. */
  private static final int MOST = 4;

  /** The questions that a mean needs to be worth acting on. */
  private static final int ENOUGH = 3;

  /** How many questions are refreshed at a time. */
  private static final int REFRESHED = 3;

  /** What was asked since is remembered, not known again. */
  private static final Duration FRESH = Duration.ofDays(3);

  /** How a category went when its questions were last asked. */
  private record Known(Category category, Tally latest) {}

  private record Asked(Question question, Instant when) {}

  public NextSteps {
    heads = List.copyOf(heads);
  }

  /** What to practise, most useful first: one to four suggestions. */
  public List<Suggestion> suggestions() {
    List<Suggestion> all = new ArrayList<>();
    goOn().ifPresent(all::add);
    tryAgain().ifPresent(all::add);
    practise().ifPresent(all::add);
    if (!progress.questions().isEmpty()) {
      discover().ifPresent(all::add);
    }
    harder().ifPresent(all::add);
    refresh().ifPresent(all::add);
    if (all.isEmpty()) {
      all.add(otherwise());
    }
    return all.stream().limit(MOST).toList();
  }

  /** What there is to do where nothing suggests itself. */
  private Suggestion otherwise() {
    if (progress.questions().isEmpty()) {
      return new Suggestion.Begin(heads.isEmpty());
    }
    int open = inBank(OpenQuestions.of(progress));
    return open > 0
        ? new Suggestion.TryAllAgain(open)
        : new Suggestion.AllFresh((int) FRESH.toDays());
  }

  private int inBank(List<String> questions) {
    return (int) questions.stream().filter(id -> bank.question(id).isPresent()).count();
  }

  private Optional<Suggestion> goOn() {
    return heads.stream()
        .filter(InterviewHead::left)
        .findFirst()
        .map(head -> new Suggestion.GoOn(head.asked(), head.questions()));
  }

  /** Not of an interview that goes on: its questions may come up in what is left of it. */
  private Optional<Suggestion> tryAgain() {
    return last.filter(interview -> interview.current().isEmpty())
        .map(OpenQuestions::of)
        .map(this::inBank)
        .filter(questions -> questions > 0)
        .map(Suggestion.TryAgain::new);
  }

  private Optional<Suggestion> practise() {
    return known()
        .filter(each -> OpenQuestions.open(each.latest().score()))
        .min(Comparator.comparingInt(each -> each.latest().score()))
        .map(each -> new Suggestion.Practise(each.category(), each.latest()));
  }

  private Optional<Suggestion> discover() {
    Set<String> asked =
        progress.categories().stream().map(CategoryResult::category).collect(Collectors.toSet());
    return bank.categories().stream()
        .filter(category -> !asked.contains(category.id()))
        .findFirst()
        .map(Suggestion.Discover::new);
  }

  private Optional<Suggestion> harder() {
    return known()
        .filter(each -> !OpenQuestions.open(each.latest().score()))
        .sorted(Comparator.comparingInt(each -> -each.latest().score()))
        .flatMap(each -> harder(each.category(), each.latest()).stream())
        .findFirst();
  }

  private Optional<Suggestion> harder(Category category, Tally latest) {
    Optional<Level> highest =
        asked()
            .map(Asked::question)
            .filter(question -> question.category().equals(category.id()))
            .map(Question::level)
            .max(Comparator.naturalOrder());
    return Arrays.stream(Level.values())
        .filter(level -> highest.map(most -> level.compareTo(most) > 0).orElse(true))
        .filter(level -> category.questions().stream().anyMatch(q -> q.level() == level))
        .findFirst()
        .map(level -> new Suggestion.Harder(category, level, latest));
  }

  private Optional<Suggestion> refresh() {
    List<Asked> oldest =
        asked()
            .filter(each -> !each.when().isAfter(now.minus(FRESH)))
            .sorted(Comparator.comparing(Asked::when))
            .limit(REFRESHED)
            .toList();
    return oldest.stream()
        .findFirst()
        .map(
            first ->
                new Suggestion.Refresh(
                    oldest.stream().map(Asked::question).toList(), first.when()));
  }

  /** The questions asked that the bank still has. */
  private Stream<Asked> asked() {
    return progress.questions().stream()
        .flatMap(
            result ->
                bank.question(result.question()).stream()
                    .map(question -> new Asked(question, result.asked())));
  }

  /** The categories that the bank still has and whose mean says something, by id. */
  private Stream<Known> known() {
    return progress.latest().entrySet().stream()
        .filter(each -> each.getValue().counted() >= ENOUGH)
        .flatMap(
            each ->
                bank.category(each.getKey()).stream()
                    .map(category -> new Known(category, each.getValue())));
  }
}
