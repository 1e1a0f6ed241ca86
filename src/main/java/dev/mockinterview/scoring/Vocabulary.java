package dev.mockinterview.scoring;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that a content pack uses itself, so that none of them is taken for a misspelling.
 *
 * @param stems the words' stems
 */
public record Vocabulary(Set<String> stems) {

  public Vocabulary {
    stems = Set.copyOf(stems);
  }

  /** The words of these texts. */
  public static Vocabulary of(List<String> texts) {
    return collected(texts.stream());
  }

  /** Everything that a bank says. */
  public static Vocabulary of(Bank bank) {
    return collected(
        bank.questions().stream()
            .flatMap(
                question ->
                    Stream.concat(
                        Stream.of(question.text()),
                        bank.rubric(question.id()).stream()
                            .flatMap(rubric -> texts(rubric).stream()))));
  }

  /** What a question says. */
  public static Vocabulary of(Question question) {
    return of(List.of(question.text()));
  }

  /** What a rubric says. */
  public static Vocabulary of(Rubric rubric) {
    return of(texts(rubric));
  }

  private static Vocabulary collected(Stream<String> texts) {
    return new Vocabulary(TextAnalyzer.stems(texts));
  }

  private static List<String> texts(Rubric rubric) {
    List<String> texts = new ArrayList<>();
    for (KeyPoint point : rubric.points()) {
      texts.add(point.says());
      point.parts().forEach(part -> texts.add(wordings(part.phrases())));
    }
    for (Misconception claim : rubric.misconceptions()) {
      texts.add(claim.says() + " " + claim.correction());
      texts.add(wordings(claim.phrases()));
    }
    rubric.model().ifPresent(texts::add);
    return texts;
  }

  private static String wordings(List<String> phrases) {
    return String.join(" ; ", phrases).replace('/', ' ');
  }
}
