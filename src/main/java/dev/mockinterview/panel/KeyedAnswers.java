package dev.mockinterview.panel;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.Band;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws prepared answers out of the examples that rubrics bring. */
public final class KeyedAnswers {

  private KeyedAnswers() {}

  /**
   * Some examples of these questions, as many of each key as there are.
   *
   * @param count how many at the most
   * @param seed draws the same ones again
   */
  public static List<KeyedAnswer> draw(Bank bank, List<Question> questions, int count, long seed) {
    List<List<KeyedAnswer>> byKey = new ArrayList<>();
    for (Band band : Band.values()) {
      byKey.add(new ArrayList<>(all(bank, questions, band.number())));
    }
    Random random = new Random(seed);
    byKey.forEach(answers -> Collections.shuffle(answers, random));
    List<KeyedAnswer> drawn = new ArrayList<>();
    for (int i = 0; drawn.size() < count && byKey.stream().anyMatch(list -> !list.isEmpty()); i++) {
      List<KeyedAnswer> answers = byKey.get(i % byKey.size());
      if (!answers.isEmpty()) {
        drawn.add(answers.remove(answers.size() - 1));
      }
    }
    Collections.shuffle(drawn, random);
    return List.copyOf(drawn);
  }

  private static List<KeyedAnswer> all(Bank bank, List<Question> questions, int key) {
    return questions.stream()
        .flatMap(
            question ->
                bank.rubric(question.id()).stream()
                    .flatMap(
                        rubric ->
                            rubric.examples().stream()
                                .map(example -> keyed(question, rubric, example))))
        .filter(answer -> answer.key() == key)
        .toList();
  }

  private static KeyedAnswer keyed(Question question, Rubric rubric, Example example) {
    int key = Band.of((example.lowest() + example.highest()) / 2).number();
    String earns =
        example.earns().isEmpty()
            ? "makes none of the key points"
            : "makes " + String.join(", ", example.earns());
    return new KeyedAnswer(
        question,
        rubric.anchors(),
        example.answer(),
        key,
        "%s; written as a %s answer"
            .formatted(earns, example.kind().name().toLowerCase(Locale.ROOT)));
  }
}
