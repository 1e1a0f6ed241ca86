package dev.mockinterview.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttacksTest {

  private final ContentPack pack = ContentPacks.builtIn();
  private final Bank bank = pack.bank();

  private List<Attack> attacks(String question) {
    Question asked = bank.question(question).orElseThrow();
    return new Attacks(bank).on(asked, bank.rubric(question).orElseThrow());
  }

  @Test
  void everyKindIsTriedOnARubric() {
    assertThat(attacks("security-02")).extracting(Attack::kind).contains(Attack.Kind.values());
  }

  @Test
  void sameBankYieldsTheSameAttacks() {
    assertThat(attacks("basic-05")).isEqualTo(attacks("basic-05"));
  }

  @Test
  void noRubricIsTrickedByFormOrDenial() {
    Scorer scorer = new Scorer(TextAnalyzer.english(), pack.lexicon(), List.of());
    List<String> through = new ArrayList<>();
    for (Question question : bank.questions()) {
      bank.rubric(question.id())
          .ifPresent(
              rubric -> {
                CompiledRubric compiled = scorer.compile(question.text(), rubric);
                new Attacks(bank)
                    .on(question, rubric).stream()
                        .filter(attack -> attack.kind() != Attack.Kind.OTHER_ANSWER)
                        .filter(attack -> scorer.score(compiled, attack.answer()).total() > 25)
                        .forEach(attack -> through.add(question.id() + " " + attack));
              });
    }
    assertThat(through).isEmpty();
  }
}
