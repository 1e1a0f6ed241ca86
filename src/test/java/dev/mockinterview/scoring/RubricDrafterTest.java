package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricDrafterTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
  private static final String QUESTION = "What is tea?";

  private final RubricDrafter drafter = new RubricDrafter(ANALYZER);
  private final Scorer scorer = new Scorer(ANALYZER, Lexicon.EMPTY, List.of());

  @Test
  void pointsAreNamedForTheReferenceThatTheyAreFrom() {
    Rubric draft = draft("Grown in hills. Dried by smoke.", "Brewed hot.");

    assertThat(draft.points())
        .extracting(KeyPoint::id)
        .containsExactly("entry-1-1", "entry-1-2", "entry-2");
    assertThat(draft.points().get(0).says()).isEqualTo("Grown in hills.");
  }

  @Test
  void wordIsAPartOfTheFirstStatementThatHasIt() {
    Rubric draft = draft("Leaves dried in ovens.", "Dried leaves grow in hills.");

    assertThat(parts(draft, 0)).containsExactly("leaves", "dried", "ovens");
    assertThat(parts(draft, 1)).containsExactly("grow", "hills");
  }

  @Test
  void wordsThatOnlyHoldTheTextTogetherAreNoParts() {
    Rubric draft = draft("1. Therefore dried leaves are used.\n2. Hills");

    assertThat(parts(draft, 0)).containsExactly("dried", "leaves");
    assertThat(parts(draft, 1)).containsExactly("hills");
  }

  @Test
  void leadInOfAListIsNoStatement() {
    Rubric draft = draft("Important properties:\n- bitter\n- green");

    assertThat(draft.points()).extracting(KeyPoint::says).noneMatch(says -> says.contains("prop"));
  }

  @Test
  void longStatementIsCutIntoSeveralPoints() {
    Rubric draft = draft("Farmers in humid hills dry fermented leaves over slow charcoal fires.");

    assertThat(draft.points()).hasSizeGreaterThan(1);
    assertThat(draft.points()).allSatisfy(point -> assertThat(point.parts()).hasSizeLessThan(5));
  }

  @Test
  void alternativesAreOnePart() {
    Rubric draft = draft("Leaves are dried/roasted in ovens or pans.");

    assertThat(phrases(draft, 0))
        .containsExactly(List.of("leaves"), List.of("dried", "roasted"), List.of("ovens", "pans"));
  }

  @Test
  void acronymStandsForItsWords() {
    Rubric draft = draft("The orange pekoe grade (OPG) counts.");

    assertThat(phrases(draft, 0))
        .startsWith(List.of("orange", "OPG"), List.of("pekoe", "OPG"), List.of("grade", "OPG"));
  }

  @Test
  void wordsOfTheQuestionAreOneLightPoint() {
    String question = "What happens to the leaves when tea is made?";
    Rubric draft =
        drafter.draft(question, List.of("The leaves wither, ferment and dry; tea needs fire."));
    KeyPoint asked = draft.points().get(draft.points().size() - 1);

    assertThat(asked.id()).isEqualTo("asked");
    assertThat(asked.weight()).isLessThan(Importance.MUST.weight());
    assertThat(asked.parts())
        .extracting(Part::phrases)
        .containsExactly(List.of("+leaves"), List.of("+tea"));
    Score echo =
        scorer.score(
            scorer.compile(question, draft),
            "What happens to the leaves is that tea is made of leaves.");
    assertThat(echo.band()).isEqualTo(Band.of(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"for example", "e.g.", "such as"})
  void exampleIsABonus(String lead) {
    Rubric draft = draft("It grows in hills, " + lead + " Darjeeling.");

    assertThat(draft.points())
        .extracting(KeyPoint::importance)
        .containsExactly(Importance.MUST, Importance.BONUS);
    assertThat(draft.enough()).isEqualTo(draft("It grows in hills.").enough());
  }

  @Test
  void fewOfManyAreEnoughWhereTheQuestionSaysSo() {
    String list = "1. bitter leaves\n2. green hills\n3. black ovens\n4. hot water";
    double all = drafter.draft("Which properties are there?", List.of(list)).enough();
    double two = drafter.draft("Name two properties.", List.of(list)).enough();

    assertThat(two).isLessThan(all);
    assertThat(drafter.draft("Name the two properties.", List.of(list)).enough()).isEqualTo(all);
  }

  @Test
  void oneOfSeveralChoicesCountsLess() {
    String items = "bitter leaves\ngreen hills\nblack ovens\nhot water";

    assertThat(draft("One of the following is correct:\n" + items).enough())
        .isLessThan(draft(items).enough());
  }

  @Test
  void severalAnswersToTheSameDemandNoMoreThanOne() {
    String one = "Leaves are dried in ovens, rolled by hand and packed in boxes.";
    String other = "Rolled by hand and dried in ovens, leaves are packed in boxes.";

    assertThat(draft(one, other).enough()).isEqualTo(draft(one).enough());
    assertThat(draft(one, "Water boils, people pour it over herbs and wait.").enough())
        .isGreaterThan(draft(one).enough());
  }

  @Test
  void referenceScoresInFullAgainstItsOwnDraft() {
    String reference =
        "Leaves are dried in ovens, rolled by hand, and packed in boxes. It is never boiled.";

    assertThat(scorer.score(scorer.compile(QUESTION, draft(reference)), reference).total())
        .isEqualTo(100);
  }

  @Test
  void referenceThatOnlyRepeatsTheQuestionIsRefused() {
    assertThatThrownBy(() -> draft("What is tea?")).isInstanceOf(IllegalArgumentException.class);
  }

  private Rubric draft(String... references) {
    return drafter.draft(QUESTION, List.of(references));
  }

  private static List<String> parts(Rubric rubric, int point) {
    return rubric.points().get(point).parts().stream().map(Part::says).toList();
  }

  private static List<List<String>> phrases(Rubric rubric, int point) {
    return rubric.points().get(point).parts().stream().map(Part::phrases).toList();
  }
}
