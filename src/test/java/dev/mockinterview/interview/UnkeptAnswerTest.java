package dev.mockinterview.interview;

import static dev.mockinterview.interview.Small.BASIC_1;
import static dev.mockinterview.interview.Small.BASIC_2;
import static dev.mockinterview.interview.Small.MUST_1;
import static dev.mockinterview.interview.Small.SECURITY_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnkeptAnswerTest {

  private final Interview begun =
      Interview.begin("id", Sample.ANNA, Small.plan(BASIC_1, BASIC_2, SECURITY_1), Instant.EPOCH);
  private final Turn scored = Small.scored(BASIC_1, Small.hit(MUST_1));
  private final Interview one = begun.after(scored);

  @Test
  void everyAnswerIsUnkeptWhereNothingIsKept() {
    Interview interview = one.after(Small.skipped(BASIC_2)).after(Small.notScored(SECURITY_1));
    assertThat(UnkeptAnswer.of(interview, Optional.empty()))
        .extracting(UnkeptAnswer::question)
        .containsExactly("basic-01", "security-01");
  }

  @Test
  void nothingIsUnkeptOfWhatIsKept() {
    assertThat(UnkeptAnswer.of(one, Optional.of(one))).isEmpty();
    assertThat(UnkeptAnswer.of(one.end(Instant.EPOCH), Optional.of(one))).isEmpty();
  }

  @Test
  void whatWasAddedToAKeptAnswerIsNamed() {
    Interview surer = one.withLastTurn(scored.withConfidence(Confidence.SURE));
    assertThat(UnkeptAnswer.of(surer, Optional.of(one)))
        .singleElement()
        .satisfies(
            unkept -> {
              assertThat(unkept.confidence()).contains(Confidence.SURE);
              assertThat(unkept.inWords()).isEqualTo("how sure you were of basic-01");
            });
    Interview asked =
        one.withLastTurn(
            scored.withFollowUp(new FollowUp("Why?", "Because.", Small.missed(MUST_1))));
    assertThat(UnkeptAnswer.of(asked, Optional.of(one)))
        .singleElement()
        .satisfies(
            unkept -> {
              assertThat(unkept.followUp()).contains("Because.");
              assertThat(unkept.inWords()).isEqualTo("the answer to the follow-up of basic-01");
            });
  }

  @Test
  void anotherAnswerThanTheKeptOneIsUnkept() {
    Interview other = begun.after(Small.notScored(BASIC_1));
    assertThat(UnkeptAnswer.of(other, Optional.of(one)))
        .extracting(UnkeptAnswer::inWords)
        .containsExactly("the answer to basic-01");
  }
}
