package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Some;
import dev.mockinterview.progress.Suggestion;
import dev.mockinterview.progress.Tally;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextViewTest {

  private static final Question KEYS = Some.question("security-01", "security");
  private static final Question PLANS = Some.question("security-02", "security");
  private static final Category SECURITY =
      new Category("security", "Security", List.of(KEYS, PLANS), List.of());
  private static final Instant ASKED = Instant.parse("2026-11-01T23:30:00Z");

  private final StringWriter out = new StringWriter();

  @Test
  void everySuggestionComesWithTheCommandToType() {
    print(
        "unicode",
        60,
        "",
        new Suggestion.GoOn(3, 12),
        new Suggestion.TryAgain(1),
        new Suggestion.Practise(SECURITY, new Tally(6, 288)),
        new Suggestion.Discover(SECURITY));
    print(
        "plain",
        60,
        " --person 'Ann Lee'",
        new Suggestion.Harder(SECURITY, Level.SENIOR, new Tally(3, 270)),
        new Suggestion.Refresh(List.of(KEYS, PLANS), ASKED),
        new Suggestion.Refresh(List.of(KEYS), ASKED),
        new Suggestion.Begin(false));

    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            You left an interview after 3 of 12 questions: go on with
            it.
              resume

            Or:
              retry
                Your last interview left 1 question open: try again.
              interview --categories security
                Your weakest category is Security: mean 48 over your
                last answers to 6 questions.
              interview --categories security
                You haven't answered anything about Security yet.
            Security goes well, mean 90: take its senior questions.
            interview --categories security --level senior --person 'Ann Lee'

            Or:
            interview --questions security-01,security-02 --person 'Ann Lee'
            You haven't seen these for longest, the first one since
            2026-11-02.
            interview --questions security-01 --person 'Ann Lee'
            You haven't seen this one since 2026-11-02.
            interview --person 'Ann Lee'
            Take another interview.
            """);
  }

  @Test
  void beginnersAreToldHowToBegin() {
    print("plain", 80, "", new Suggestion.Begin(true));
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Nothing is kept yet. A first interview shows where you stand.
            interview
            """);
  }

  @Test
  void whoHasJustSeenEverythingMayRest() {
    print("plain", 80, "", new Suggestion.AllFresh(3), new Suggestion.TryAllAgain(2));
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Nothing is open, and you saw all of it within the last 3 days. Take a break, or
            another interview.
            interview

            Or:
            retry --all
            Earlier interviews left 2 questions open: try again.
            """);
  }

  private void print(String look, int width, String options, Suggestion... suggestions) {
    new NextView(Drawn.screen(out, look, width), ZoneId.of("Europe/Copenhagen"), options)
        .print(List.of(suggestions));
  }
}
