package dev.mockinterview.interview;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the plan of an interview from a bank. */
public final class Planner {

  private final Bank bank;

  public Planner(Bank bank) {
    this.bank = bank;
  }

  /**
   * The plan for a request; the same request and bank give the same plan.
   *
   * @throws UnknownIdException for a category or question that the bank doesn't have
   * @throws IllegalArgumentException where nothing is left to ask
   */
  public Plan plan(PlanRequest request) {
    List<Round> rounds =
        request.questions().isEmpty() ? drawn(request) : chosen(request.questions());
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException(
          "no question of level "
              + request.level().map(Enum::name).orElse("any").toLowerCase(Locale.ROOT)
              + " in "
              + String.join(", ", request.categories()));
    }
    return new Plan(
        rounds, request.seed(), request.exam(), request.asksConfidence(), rubrics(rounds));
  }

  private Map<String, String> rubrics(List<Round> rounds) {
    return rounds.stream()
        .flatMap(round -> round.questions().stream())
        .flatMap(question -> bank.rubric(question.id()).stream())
        .collect(Collectors.toMap(Rubric::question, Rubric::hash));
  }

  private List<Round> drawn(PlanRequest request) {
    Random random = new Random(request.seed());
    List<Round> rounds = new ArrayList<>();
    Set<String> topics = new HashSet<>();
    for (String id : new LinkedHashSet<>(request.categories())) {
      Category category = category(id);
      List<Question> questions =
          new ArrayList<>(
              category.questions().stream()
                  .filter(q -> request.level().map(level -> q.level() == level).orElse(true))
                  .toList());
      Collections.shuffle(questions, random);
      List<Question> drawn = freshFirst(questions, topics, request.questionsPerRound());
      if (!drawn.isEmpty()) {
        rounds.add(round(category, drawn));
      }
    }
    return rounds;
  }

  /**
   * Draws so that no two ask nearly the same, as long as there are others.
   *
   * @param topics what has been asked about already; what is drawn is added
   */
  private static List<Question> freshFirst(List<Question> from, Set<String> topics, int most) {
    List<Question> drawn = new ArrayList<>();
    List<Question> repeating = new ArrayList<>();
    for (Question question : from) {
      if (drawn.size() == most) {
        return drawn;
      }
      boolean fresh = question.topic().map(topics::add).orElse(true);
      (fresh ? drawn : repeating).add(question);
    }
    int missing = Math.min(most - drawn.size(), repeating.size());
    drawn.addAll(repeating.subList(0, missing));
    return drawn;
  }

  /** Keeps the order that was asked for; neighbours of one category make a round. */
  private List<Round> chosen(List<String> ids) {
    List<Round> rounds = new ArrayList<>();
    List<Question> open = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      Question question =
          bank.question(id)
              .orElseThrow(
                  () ->
                      new UnknownIdException(
                          "question", id, bank.questions().stream().map(Question::id).toList()));
      if (!open.isEmpty() && !open.get(0).category().equals(question.category())) {
        rounds.add(round(open));
        open.clear();
      }
      open.add(question);
    }
    rounds.add(round(open));
    return rounds;
  }

  private Round round(List<Question> questions) {
    return round(category(questions.get(0).category()), questions);
  }

  private static Round round(Category category, List<Question> questions) {
    return new Round(category.id(), category.title(), questions, category.tips());
  }

  private Category category(String id) {
    return bank.category(id)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "category", id, bank.categories().stream().map(Category::id).toList()));
  }
}
