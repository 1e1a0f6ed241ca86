package dev.mockinterview.interview;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import java.util.List;
import java.util.Optional;

/**
 * What a person wants to be asked.
 *
 * @param categories ids of the categories, one round each
 * @param questionsPerRound how many questions a round draws at the most, 1 to 50
 * @param questions ids of questions to ask instead of drawing, in order; empty to draw
 * @param level draws only questions of this level
 * @param seed what to draw with
 * @param exam whether feedback waits until the end
 * @param asksConfidence whether the person says after each answer how sure it was
 */
public record PlanRequest(
    List<String> categories,
    int questionsPerRound,
    List<String> questions,
    Optional<Level> level,
    long seed,
    boolean exam,
    boolean asksConfidence) {

  /** The rounds of an interview where nobody asks for others. */
  public static final List<String> DEFAULT_CATEGORIES =
      List.of("basic", "security", "integration", "scenario");

  /** The questions in a round where nobody asks for another number. */
  public static final int DEFAULT_QUESTIONS_PER_ROUND = 3;

  public PlanRequest {
    categories = List.copyOf(categories);
    questions = List.copyOf(questions);
    if (questionsPerRound < 1 || questionsPerRound > 50) {
      throw new IllegalArgumentException(
          "questions per round must be 1 to 50, was " + questionsPerRound);
    }
  }

  /** The categories that are asked where nobody names any: a bank may have others of its own. */
  public static List<String> usualCategories(Bank bank) {
    boolean known = DEFAULT_CATEGORIES.stream().allMatch(id -> bank.category(id).isPresent());
    return known ? DEFAULT_CATEGORIES : bank.categories().stream().map(Category::id).toList();
  }
}
