package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  private static final Person ANNA = new Person("Anna");
  private static final Person ANN = new Person("Ann");
  private static final Person BEN = new Person("Ben: the second");

  @Test
  void oneTextWithoutNamesIsForAll() {
    assertThat(Reasons.of("we heard it again", List.of(ANNA, BEN)))
        .isEqualTo(Map.of(ANNA, "we heard it again", BEN, "we heard it again"));
  }

  @Test
  void eachNameTakesWhatStandsBehindIt() {
    assertThat(
            Reasons.of(
                "Anna: said 29: no more; but later; Ben: the second: too kind ",
                List.of(BEN, ANNA)))
        .isEqualTo(Map.of(ANNA, "said 29: no more; but later", BEN, "too kind"));
  }

  @Test
  void nameWithinAnotherNameOrWithinWordsIsNone() {
    assertThat(Reasons.of("Anna: as Ann: wrote", List.of(ANNA, ANN)))
        .isEqualTo(Map.of(ANNA, "as Ann: wrote"));
  }

  @Test
  void wordsOfNobodyAreRefused() {
    assertThatThrownBy(() -> Reasons.of("well; Anna: too strict", List.of(ANNA)))
        .isInstanceOf(UsageException.class);
  }
}
