package dev.mockinterview.scoring;

import static dev.mockinterview.scoring.Status.CONTRADICTED;
import static dev.mockinterview.scoring.Status.HIT;
import static dev.mockinterview.scoring.Status.MISSED;
import static dev.mockinterview.scoring.Status.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  private final Probe probe = new Probe();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It runs your own code.",
        "your own code is what it's running",
        "RUNS YOUR OWN CODE",
        "it runs code that is my own"
      })
  void wordsMatchInAnyOrderAndInflection(String answer) {
    assertThat(probe.status(answer, "runs your own code")).isEqualTo(HIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It runs fast. You bring your own code.",
        "It runs on servers, but your own code stays at home.",
        "it runs code",
        "own code"
      })
  void allWordsMustStandInOneClause(String answer) {
    assertThat(probe.status(answer, "runs your own code")).isEqualTo(MISSED);
  }

  @Test
  void wordIsNoSubstring() {
    assertThat(probe.status("They concatenate strings on the network", "cat")).isEqualTo(MISSED);
    assertThat(probe.status("They concatenate strings on the network", "net")).isEqualTo(MISSED);
  }

  @Test
  void alternativesFillOneSlot() {
    assertThat(probe.status("You operate it yourself", "run/operate/manage it yourself"))
        .isEqualTo(HIT);
    assertThat(probe.status("You pay as you go here", "pay-per-request/pay-as-you-go"))
        .isEqualTo(HIT);
  }

  @Test
  void hyphensWantWordsSideBySide() {
    assertThat(probe.status("a token bucket fills", "token-bucket")).isEqualTo(HIT);
    assertThat(probe.status("a bucket takes a token", "token-bucket")).isEqualTo(MISSED);
  }

  @Test
  void arrowWantsOrder() {
    assertThat(probe.status("HTTP is cheaper than REST", "HTTP cheaper -> REST")).isEqualTo(HIT);
    assertThat(probe.status("REST is cheaper than HTTP", "HTTP cheaper -> REST")).isEqualTo(MISSED);
  }

  @ParameterizedTest
  @CsvSource({
    "it throtles clients,HIT",
    "it authentcates clients,HIT",
    "it authnticats clients,HIT",
    "the sate matters,MISSED"
  })
  void misspellingIsForgivenByLength(String answer, Status status) {
    assertThat(probe.status(answer, "throttles", "authenticates", "stage")).isEqualTo(status);
  }

  @Test
  void knownWordIsNoMisspelling() {
    assertThat(probe.status("it keeps state", "stage")).isEqualTo(MISSED);
  }

  @Test
  void verbInCapitalsIsAName() {
    Probe asked = new Probe().asking("How do you enable caching?");

    assertThat(asked.status("only GET is cached", "cached GET")).isEqualTo(HIT);
    assertThat(asked.status("we get caching", "cached GET")).isEqualTo(MISSED);
  }

  @Test
  void acronymsAreNoOrdinaryWords() {
    assertThat(probe.status("The rest of it is easy", "REST")).isEqualTo(MISSED);
    assertThat(probe.status("a rest api", "REST")).isEqualTo(HIT);
    assertThat(probe.status("I am not there", "IAM")).isEqualTo(MISSED);
  }

  @ParameterizedTest
  @CsvSource({
    "the timeout is 29s,HIT",
    "a timeout of twenty nine seconds,HIT",
    "the timeout is 29 minutes,PARTIAL",
    "the timeout is 29,PARTIAL",
    "the timeout is 60 seconds,CONTRADICTED",
    "there is a timeout,MISSED"
  })
  void numbersAreComparedByValueAndUnit(String answer, Status status) {
    assertThat(probe.status(answer, "timeout 29 s")).isEqualTo(status);
  }

  @Test
  void amountThatTheRubricKnowsIsNoWrongNumber() {
    Score score =
        probe.score(
            "the timeout can be 300 s",
            Probe.point("a", dev.mockinterview.bank.Polarity.POSITIVE, "timeout 29 s"),
            Probe.point("b", dev.mockinterview.bank.Polarity.POSITIVE, "raised timeout 300 s"));
    assertThat(score.points().get(0).status()).isEqualTo(MISSED);
    assertThat(probe.status("the timeout is 60 s", "timeout 29 s")).isEqualTo(CONTRADICTED);
    assertThat(probe.status("29 minutes timeout", "timeout 29 s")).isEqualTo(PARTIAL);
  }

  @Test
  void synonymsEarnWhatTheWordWould() {
    Probe knowing = new Probe("Lambda authorizer", "custom authorizer", "auth Lambda");
    assertThat(knowing.status("We use a custom authorizer for tokens", "lambda authorizer token"))
        .isEqualTo(HIT);
    assertThat(knowing.status("an authorizer which is a lambda", "lambda authorizer"))
        .isEqualTo(HIT);
    assertThat(knowing.status("an authorizer", "lambda authorizer")).isEqualTo(MISSED);
  }

  @Test
  void joinedNameMatchesItsWords() {
    assertThat(probe.status("call StartExecution", "start execution")).isEqualTo(HIT);
    assertThat(probe.status("an execution may start", "StartExecution")).isEqualTo(MISSED);
    assertThat(probe.status("start execution", "StartExecution")).isEqualTo(HIT);
  }

  @Test
  void pronounStandsForTheSubjectBefore() {
    String answer = "HTTP APIs are simpler. They are also cheaper.";
    assertThat(probe.status(answer, "HTTP cheaper")).isEqualTo(HIT);
  }

  @Test
  void falseClaimIsNotReadIntoAPronoun() {
    assertThat(probe.claims("It has a cache. It scales automatically.", "cache automatically"))
        .isFalse();
    assertThat(probe.claims("It is 10 MB. You can raise it by quota.", "10-MB/limit raise quota"))
        .isTrue();
  }

  @Test
  void takenBackWordsDontCount() {
    String answer = "the timeout is 60 seconds, no wait, I mean 29 seconds";
    assertThat(probe.status(answer, "timeout 29 s")).isEqualTo(HIT);
    assertThat(probe.claims(answer, "timeout 60 s")).isFalse();
  }

  @Test
  void repeatingTheQuestionEarnsNothing() {
    Probe asked = new Probe().asking("What are stages?");
    assertThat(asked.status("stages are stages", "stages", "named environments")).isEqualTo(MISSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"of the", "servers/ run", "not"})
  void phraseThatCantMatchIsRefused(String phrase) {
    assertThatThrownBy(() -> probe.status("any", phrase))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(phrase);
  }

  @Test
  void nearIsMeasuredInWordsAndNotInSpaces() {
    String answer = "A key or an id stands for identification authorization.";
    String[] phrases = {"key id", "identification authorization"};
    assertThat(words(probe.point(answer, phrases)))
        .isEqualTo(words(probe.point(answer.replace(" ", " ".repeat(30)), phrases)))
        .isEqualTo("identification authorization");
  }

  private static String words(PointScore point) {
    return point.evidence().get(0).text().replaceAll(" +", " ");
  }
}
