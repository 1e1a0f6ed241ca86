package dev.mockinterview.terminal;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Samples;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole screens with the files in {@code src/test/resources/screens}. */
class ComparisonViewTest {

  private static final Question STAGE = Some.question("basic-01", "any");
  private static final Rubric RUBRIC = Some.rubric("basic-01", Some.point("name", MUST, "name"));

  private final StringWriter out = new StringWriter();

  private void print(String look, int width, Comparison comparison, Audience audience) {
    new ComparisonView(Drawn.screen(out, look, width), ZoneId.of("Europe/Copenhagen"))
        .print(comparison, audience);
  }

  @ParameterizedTest
  @CsvSource({"unicode, 80", "unicode, 60", "ascii, 60", "plain, 80"})
  void comparisonLooksAsDrawn(String look, int width) {
    print(look, width, Samples.compared(), Audience.SELF);
    Drawn.check("comparison-" + look + "-" + width, out.toString());
    assertThat(out.toString().lines())
        .allMatch(line -> Wrapping.columns(line) <= width)
        .noneMatch(line -> line.endsWith(" "));
  }

  @ParameterizedTest
  @CsvSource({"unicode, 60", "unicode, 40", "plain, 40"})
  void twelveInterviewsStillFit(String look, int width) {
    print(look, width, new Comparison(interviews("i-", 12)), Audience.SELF);
    assertThat(out.toString().lines()).allMatch(line -> Wrapping.columns(line) <= width);
    assertThat(out.toString()).contains("12 interviews compared", "100 in 12");
  }

  @Test
  void candidateSeesNoWordingOfARubric() {
    print("unicode", 80, Samples.compared(), Audience.CANDIDATE);
    assertThat(out.toString())
        .contains("basic-01 +", "1 point gained")
        .doesNotContain("Gained:", "Lost:", "part of the URL");
  }

  @Test
  void nothingChangedAndNothingScoredIsSaid() {
    Interview first = interviews("first", 1).get(0);
    Interview same = interviews("same", 1).get(0);
    print("plain", 80, new Comparison(List.of(first, same)), Audience.PANEL);
    assertThat(out.toString())
        .contains("Anna was scored more than once on 1 question: 0 the first time, 0 the last")
        .doesNotContain("What changed most");
  }

  @ParameterizedTest
  @CsvSource({"unicode", "plain"})
  void textsOfPeopleCommandNoTerminal(String look) {
    print(look, 80, new Comparison(interviews("\u001b[2J\u202e\u0007", 2)), Audience.SELF);
    assertThat(out.toString().codePoints()).noneMatch(c -> c == 0x1b || c == 0x7 || c == 0x202e);
  }

  /** Interviews with one question, the first without credit, the others with all of it. */
  private static List<Interview> interviews(String id, int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                Sample.ended(
                    id + i,
                    Instant.EPOCH.plus(Duration.ofDays(i)),
                    Sample.scored(STAGE, RUBRIC, i == 0 ? 0 : 1)))
        .toList();
  }
}
