package dev.mockinterview.terminal;

import static dev.mockinterview.terminal.StageInterview.LIMIT;
import static dev.mockinterview.terminal.StageInterview.NAMES;
import static dev.mockinterview.terminal.StageInterview.STAGE;
import static dev.mockinterview.terminal.Typist.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Timing;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Imprint;
import dev.mockinterview.report.InterviewReport;
import dev.mockinterview.report.Reader;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An interview during which somebody sets the clock of the machine. */
class ClockTest extends Seated {

  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void timeOfAnAnswerIsWhatWentByWhateverTheClockSays() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT, STAGE));
    person.awaitAsking();
    clock.turn(Duration.ofSeconds(30));
    clock.set(HandClock.START.minus(DAY));
    clock.turn(Duration.ofSeconds(15));
    person.type("29 seconds" + DONE);
    says(ENTER);
    says(":skip" + ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns().get(0).timing())
        .isEqualTo(
            new Timing(
                HandClock.START,
                HandClock.START.minus(DAY).plusSeconds(15),
                Duration.ofSeconds(45)));
    assertThat(ended.turns().get(1).time()).isZero();
    assertThat(ended.ended()).contains(HandClock.START.minus(DAY).plusSeconds(15));
  }

  @Test
  void pauseDuringWhichItIsSetBackIsNotCounted() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    person.awaitAsking();
    clock.turn(Duration.ofSeconds(20));
    person.type(":pause" + ENTER);
    person.awaitAsking();
    clock.turn(Duration.ofMinutes(10));
    clock.set(HandClock.START.minus(DAY));
    person.type(ENTER);
    person.awaitAsking();
    clock.turn(Duration.ofSeconds(20));
    person.type("29 seconds" + DONE);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).time()).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  void reportShowsWhenItBeganAndHowLongItTook() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    person.awaitAsking();
    clock.turn(Duration.ofSeconds(50));
    clock.set(HandClock.START.minus(DAY));
    person.type(NAMES + DONE);
    says(ENTER);
    says(ENTER);
    String report =
        Markdown.of(
            new InterviewReport(
                    new Imprint(new Reader(ZoneOffset.UTC, Locale.ROOT), Letterhead.NONE, "test"))
                .of(Typist.get(interview), Map.of(), Audience.SELF));
    assertThat(report).contains("2026-11-22 09:00", "50 s").doesNotContain("2026-11-21", "-86");
  }
}
