package dev.mockinterview.panel;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Round;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every candidate for a role is asked: frozen with its rubrics when it is made, so that later
 * changes of the bank can't make two candidates' scorecards differ.
 *
 * @param id names the plan
 * @param role what the candidates apply for
 * @param level whom the questions are meant for, where that is said
 * @param rounds the questions in order, by category
 * @param rubrics one for each question that has one
 * @param script what is read before and after
 * @param made when it was made
 */
public record LeadPlan(
    String id,
    String role,
    Optional<Level> level,
    List<Round> rounds,
    List<Rubric> rubrics,
    Script script,
    Instant made) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");

  public LeadPlan {
    if (!NAME.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a plan is named by up to 60 letters, digits and . _ -, was \"" + id + "\"");
    }
    role = Texts.line("role", role);
    rounds = List.copyOf(rounds);
    rubrics = List.copyOf(rubrics);
    List<String> ids =
        rounds.stream().flatMap(round -> round.questions().stream()).map(Question::id).toList();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a plan needs a question at least");
    }
    if (ids.stream().distinct().count() != ids.size()) {
      throw new IllegalArgumentException("a plan must not ask a question twice");
    }
    for (Rubric rubric : rubrics) {
      if (!ids.contains(rubric.question())) {
        throw new IllegalArgumentException("the plan doesn't ask " + rubric.question());
      }
    }
  }

  /** All questions in the order in which they are asked. */
  public List<Question> questions() {
    return rounds.stream().flatMap(round -> round.questions().stream()).toList();
  }

  /**
   * The question with this id.
   *
   * @throws IllegalArgumentException where the plan doesn't ask it
   */
  public Question question(String question) {
    return questions().stream()
        .filter(each -> each.id().equals(question))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the plan doesn't ask " + question));
  }

  /**
   * Refuses the scorecard of another plan.
   *
   * @throws IllegalArgumentException where a scorecard hasn't exactly this plan's questions
   */
  public void requireAll(Scorecard scorecard) {
    if (!scorecard.cards().stream().map(Card::question).toList().equals(questions())) {
      throw new IllegalArgumentException(
          "scorecard " + scorecard.id() + " hasn't the questions of plan " + id);
    }
  }

  /** The rubric of a question, as it was when the plan was made. */
  public Optional<Rubric> rubric(String question) {
    return rubrics.stream().filter(rubric -> rubric.question().equals(question)).findFirst();
  }

  /** The plan's questions and rubrics as a bank of their own, to mark answers with. */
  public Bank bank() {
    Map<String, List<Question>> byCategory = new LinkedHashMap<>();
    Map<String, Round> first = new LinkedHashMap<>();
    for (Round round : rounds) {
      first.putIfAbsent(round.category(), round);
      byCategory
          .computeIfAbsent(round.category(), id -> new ArrayList<>())
          .addAll(round.questions());
    }
    List<Category> categories =
        first.values().stream()
            .map(
                round ->
                    new Category(
                        round.category(),
                        round.title(),
                        byCategory.getOrDefault(round.category(), List.of()),
                        round.tips()))
            .toList();
    return new Bank(categories, rubrics);
  }

  /** The suggested time of all questions for a candidate. */
  public Duration time(Candidate candidate) {
    return questions().stream()
        .map(question -> time(question, candidate))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The suggested time of a question for a candidate. */
  public static Duration time(Question question, Candidate candidate) {
    return Duration.ofSeconds(Math.round(question.minutes() * 60 * candidate.timeFactor()));
  }
}
