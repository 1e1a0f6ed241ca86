package dev.mockinterview.scoring;

import static dev.mockinterview.scoring.Status.CONTRADICTED;
import static dev.mockinterview.scoring.Status.HIT;
import static dev.mockinterview.scoring.Status.MISSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

  private final Probe probe = new Probe();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It does not cache responses.",
        "It doesn't cache any of the responses",
        "responses are never cached",
        "Responses can't be cached.",
        "It works without caching the responses.",
        "There is no caching of responses.",
        "It forwards the call instead of caching responses.",
        "Caching of responses isn't supported.",
        "Unlike a proxy that caches responses, it forwards."
      })
  void deniedStatementsDontEarn(String answer) {
    assertThat(probe.status(answer, "caches responses")).isEqualTo(CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It caches responses.",
        "It not only caches responses, it also throttles.",
        "No doubt it caches responses.",
        "It doesn't run code, but it caches responses.",
        "It does not run code and it caches responses.",
        "There are no servers, it caches responses.",
        "It can't work without caching responses.",
        "It never fails because it caches responses."
      })
  void denialOfSomethingElseIsNoDenial(String answer) {
    assertThat(probe.status(answer, "caches responses")).isEqualTo(HIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You don't run any servers.",
        "there are no servers to run",
        "It runs without servers.",
        "Running servers isn't needed.",
        "You don't need to run servers."
      })
  void phraseWithANegatorWantsADenial(String answer) {
    assertThat(probe.status(answer, "no servers to run")).isEqualTo(HIT);
    assertThat(probe.status("You run servers.", "no servers to run")).isEqualTo(MISSED);
  }

  @Test
  void withoutWantsThatVeryThingToBeMissing() {
    String phrase = "live without deploying";

    assertThat(probe.status("It is live without deploying.", phrase)).isEqualTo(HIT);
    assertThat(probe.status("It goes live and you don't have to deploy.", phrase)).isEqualTo(HIT);
    assertThat(probe.status("It isn't live until I deploy again.", phrase)).isEqualTo(MISSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Without a role it can't cache responses.",
        "Without the role you cannot cache any responses",
        "Apart from that it caches responses."
      })
  void whatCantBeWithoutAThingIsWithIt(String answer) {
    assertThat(probe.status(answer, "cache responses")).isEqualTo(HIT);
  }

  @Test
  void pointThatIsADenialIsEarnedByTheDenial() {
    assertThat(probe.denialStatus("HTTP APIs have no usage plans", "HTTP usage plans"))
        .isEqualTo(HIT);
    assertThat(probe.denialStatus("HTTP APIs have usage plans", "HTTP usage plans"))
        .isNotEqualTo(HIT);
  }

  @Test
  void listOfDeniedThingsIsDeniedToItsEnd() {
    String answer = "HTTP APIs don't have caching, API keys, usage plans, or validation.";
    assertThat(probe.status(answer, "HTTP validation")).isEqualTo(CONTRADICTED);
    assertThat(probe.status(answer, "HTTP API-keys")).isEqualTo(CONTRADICTED);
  }

  @Test
  void notNeededIsNeitherSaidNorDenied() {
    assertThat(probe.status("You don't need to redeploy the stage.", "redeploy stage"))
        .isEqualTo(MISSED);
  }

  @Test
  void contrastBindsEachClaimToItsSubject() {
    String answer = "Unlike REST APIs, HTTP APIs lack caching.";
    assertThat(probe.status(answer, "REST caching")).isEqualTo(HIT);
    assertThat(probe.status(answer, "HTTP caching")).isEqualTo(CONTRADICTED);
    assertThat(probe.status(answer, "HTTP no caching")).isEqualTo(HIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is not true that it caches responses.",
        "It's wrong that the stage caches responses.",
        "I don't think that it caches responses.",
        "Nobody says that it caches responses.",
        "None of the following is true. It caches responses.",
        "The following is wrong: it caches responses.",
        "It caches responses. All of this is wrong.",
        "Caching responses is impossible.",
        "It is of no use for caching responses.",
        "You can't see who caches responses."
      })
  void statementThatIsDeniedAsAWholeDoesntEarn(String answer) {
    assertThat(probe.status(answer, "caches responses")).isEqualTo(CONTRADICTED);
  }

  @Test
  void denialOfADenialIsNoStatement() {
    assertThat(probe.status("It is not true that it never caches.", "caches"))
        .isEqualTo(CONTRADICTED);
    assertThat(probe.status("It is not true that there are servers.", "no servers"))
        .isEqualTo(MISSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Without a certificate the call is rejected.",
        "Callers without a certificate never get in.",
        "The call fails without a certificate."
      })
  void whatHappensToThoseWhoLackItSaysThatItIsNeeded(String answer) {
    assertThat(probe.status(answer, "certificate")).isEqualTo(HIT);
    assertThat(probe.status(answer, "without certificate")).isEqualTo(HIT);
  }

  @Test
  void keepingItFromHappeningSatisfiesADenialAndDeniesNothing() {
    assertThat(probe.status("It avoids a second call.", "no second call")).isEqualTo(HIT);
    assertThat(probe.status("It prevents abuse by clients.", "abuse clients")).isEqualTo(MISSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you don't need a queue there you give it a role",
        "it doesn't run code it just checks the role",
        "Nothing to install, the service has a role."
      })
  void denialEndsWhereSpeechRunsOn(String answer) {
    assertThat(probe.status(answer, "role")).isEqualTo(HIT);
  }

  @Test
  void valueOfASettingIsNoDenial() {
    assertThat(probe.status("Set the passthrough to never, and use a template.", "passthrough"))
        .isEqualTo(HIT);
  }

  @Test
  void cannotIsNoCertificateAuthority() {
    assertThat(probe.status("You can't reach it.", "CA")).isEqualTo(MISSED);
    assertThat(probe.status("A CA signs it.", "CA")).isEqualTo(HIT);
  }
}
