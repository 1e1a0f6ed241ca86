package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold for any answer to any question, tried on random answers that are always the same.
 */
class ScoringLawsTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
  private static final Scorer SCORER =
      new Scorer(ANALYZER, Lexicon.EMPTY, List.of("My favourite colour is green on bad days."));
  private static final List<CompiledRubric> RUBRICS =
      Talk.RUBRICS.stream().map(rubric -> SCORER.compile("What is it?", rubric)).toList();

  private static final int TRIES = 400;

  private final Talk talk = new Talk(20261122, Talk.RUBRICS);

  @Test
  void aScoreIsExplainedByItsPartsWhateverIsSaid() {
    for (int i = 0; i < 3 * TRIES; i++) {
      String answer = talk.babble();
      RUBRICS.forEach(rubric -> explained(SCORER, rubric, answer));
    }
  }

  @Test
  void aScoreOfTheBuiltInRubricsIsExplainedByItsPartsToo() {
    ContentPack pack = ContentPacks.builtIn();
    Scorer scorer = new Scorer(ANALYZER, pack.lexicon(), List.of());
    rubrics(pack.bank())
        .forEach(
            rubric -> {
              CompiledRubric compiled = scorer.compile("What is it?", rubric);
              Talk itsOwn = new Talk(1, List.of(rubric));
              for (int i = 0; i < 20; i++) {
                explained(scorer, compiled, itsOwn.babble());
              }
              rubric.examples().forEach(e -> explained(scorer, compiled, e.answer()));
            });
  }

  private static Stream<Rubric> rubrics(Bank bank) {
    return bank.questions().stream().flatMap(question -> bank.rubric(question.id()).stream());
  }

  private static void explained(Scorer scorer, CompiledRubric rubric, String answer) {
    Score score = scorer.score(rubric, answer);
    double earned = score.points().stream().mapToDouble(p -> p.credit() * p.point().weight()).sum();
    int lost = score.misconceptions().stream().mapToInt(m -> m.misconception().cost()).sum();
    assertThat(score.total())
        .as("total of <%s>", answer)
        .isBetween(0, 100)
        .isEqualTo(Scale.total(earned, lost, score.enough(), score.flags()));
    assertThat(score.earned()).isEqualTo(earned, within(1e-9));
    assertThat(score.points()).extracting(PointScore::point).isEqualTo(rubric.rubric().points());
    evidence(score)
        .forEach(
            words ->
                assertThat(words.text())
                    .as("evidence in <%s>", answer)
                    .isNotBlank()
                    .isEqualTo(answer.substring(words.start(), words.end())));
  }

  private static Stream<Evidence> evidence(Score score) {
    return Stream.concat(
            score.points().stream().map(PointScore::evidence),
            score.misconceptions().stream().map(FoundMisconception::evidence))
        .flatMap(List::stream);
  }

  @Test
  void theSameAnswerGetsTheSameScore() {
    for (int i = 0; i < TRIES; i++) {
      String answer = talk.babble();
      for (CompiledRubric rubric : RUBRICS) {
        assertThat(SCORER.score(rubric, answer)).as(answer).isEqualTo(SCORER.score(rubric, answer));
      }
    }
  }

  /**
   * The total falls nevertheless where the longer answer looks like a list of terms as a whole;
   * then a flag says so.
   */
  @Test
  void sayingWhatWasMissingNeverCosts() {
    int tried = 0;
    for (int i = 0; i < 3 * TRIES; i++) {
      List<String> said = talk.statements();
      String more = talk.statement();
      for (CompiledRubric rubric : RUBRICS) {
        Score before = SCORER.score(rubric, String.join(" ", said));
        Score alone = SCORER.score(rubric, more);
        if (!alone.misconceptions().isEmpty() || !makesWhatIsMissing(alone, before)) {
          continue;
        }
        tried++;
        String longer = String.join(" ", said) + " " + more;
        Score after = SCORER.score(rubric, longer);
        assertThat(after.earned()).as(longer).isGreaterThanOrEqualTo(before.earned());
        assertThat(after.misconceptions()).as(longer).isEqualTo(before.misconceptions());
        if (before.flags().containsAll(after.flags())) {
          assertThat(after.total()).as(longer).isGreaterThanOrEqualTo(before.total());
        }
      }
    }
    assertThat(tried).isGreaterThan(TRIES / 2);
  }

  private static boolean makesWhatIsMissing(Score alone, Score before) {
    for (int i = 0; i < before.points().size(); i++) {
      if (before.points().get(i).status() == Status.MISSED && alone.points().get(i).earned() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Holds for statements without pronouns and corrections, which have an order by nature. */
  @Test
  void theOrderOfStatementsChangesNothing() {
    for (int i = 0; i < TRIES; i++) {
      List<String> said = talk.statements();
      same(String.join(" ", said), String.join(" ", talk.shuffled(said)));
    }
  }

  /** The same holds for statements without pronouns only: the second "it" may find a subject. */
  @Test
  void sayingItAllTwiceEarnsAndCostsAsMuchAsOnce() {
    for (int i = 0; i < TRIES; i++) {
      String once = String.join(" ", talk.statements());
      String twice = once + " " + once;
      for (CompiledRubric rubric : RUBRICS) {
        assertThat(credits(SCORER.score(rubric, twice)))
            .as(twice)
            .isEqualTo(credits(SCORER.score(rubric, once)));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void howItIsWrittenChangesNothing(String writing, UnaryOperator<String> rewritten) {
    for (int i = 0; i < TRIES; i++) {
      String text = String.join(" ", talk.statements());
      same(text, rewritten.apply(text));
    }
  }

  /** Capitals inside of words and of acronyms are names and part of what is said. */
  static Stream<Arguments> howItIsWrittenChangesNothing() {
    return Stream.of(
        writing("double spaces", text -> text.replace(" ", "  ")),
        writing("tabs", text -> text.replace(" ", " \t")),
        writing("no-break spaces", text -> text.replace(' ', '\u00a0')),
        writing("spaces around", text -> "  \n " + text + " \n\n "),
        writing("a paragraph for each statement", text -> text.replace(". ", ".\n\n")),
        writing("wrapped lines", text -> text.replaceAll("([a-z]) ([a-z])", "$1\n$2")),
        writing("curly apostrophes", text -> text.replace('\'', '\u2019')),
        writing("curly quotes", text -> text.replaceAll("\"(\\w+)\"", "\u201c$1\u201d")),
        writing("capital words", ScoringLawsTest::capitals));
  }

  private static Arguments writing(String name, UnaryOperator<String> rewritten) {
    return arguments(name, rewritten);
  }

  private static String capitals(String text) {
    return Pattern.compile(" [a-z](?=[a-z]{2})")
        .matcher(text)
        .replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
  }

  private static void same(String one, String other) {
    for (CompiledRubric rubric : RUBRICS) {
      Score score = SCORER.score(rubric, other);
      Score expected = SCORER.score(rubric, one);
      assertThat(credits(score)).as("<%s> as <%s>", other, one).isEqualTo(credits(expected));
      assertThat(score.flags()).as("<%s> as <%s>", other, one).isEqualTo(expected.flags());
      assertThat(score.total()).isEqualTo(expected.total());
    }
  }

  /** What every point came to, and the false claims. */
  private static List<String> credits(Score score) {
    List<String> credits = new ArrayList<>();
    score.points().forEach(p -> credits.add(p.point().id() + " " + p.status() + " " + p.credit()));
    score.misconceptions().forEach(m -> credits.add(m.misconception().id()));
    return credits;
  }

  /** Laws about talk that never hits anything would prove nothing. */
  @Test
  void theTalkMakesDeniesAndMissesEveryPoint() {
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < TRIES; i++) {
      String text = String.join(" ", talk.statements());
      RUBRICS.forEach(rubric -> seen.addAll(credits(SCORER.score(rubric, text))));
    }
    for (Rubric rubric : Talk.RUBRICS) {
      for (KeyPoint point : rubric.points()) {
        assertThat(seen).contains(point.id() + " HIT 1.0", point.id() + " MISSED 0.0");
      }
    }
    assertThat(seen)
        .contains(
            "payload PARTIAL 0.5",
            "timeout PARTIAL 0.5",
            "timeout CONTRADICTED 0.0",
            "throttle CONTRADICTED 0.0",
            "endless",
            "everywhere",
            "prove");
  }
}
