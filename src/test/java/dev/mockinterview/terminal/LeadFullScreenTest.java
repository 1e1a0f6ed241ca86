package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as they stand on screens of several sizes. */
class LeadFullScreenTest {

  private static final Style UNICODE = new Style(Theme.UNICODE, Palette.NONE, false);
  private static final Style ASCII = new Style(Theme.ASCII, Palette.NONE, false);
  private static final Span SAID = new Span(Tone.GOOD, "Rating 4 of 5.");

  /** In the middle of the first question, and late. */
  private static Scorecard filled() {
    return LeadScene.begun()
        .change(0, card -> answered(card).spend(Duration.ofMinutes(5)))
        .change(1, card -> card.rate(3).spend(Duration.ofMinutes(4)));
  }

  private static Card answered(Card card) {
    Heard heard =
        new Heard(
            LeadScene.HEARD, LeadScene.MEETING.marker().score(LeadScene.STAGE, LeadScene.HEARD));
    return card.tick("names", new Tick(Status.HIT, false))
        .tick("settings", new Tick(Status.PARTIAL, true))
        .note(new Note(HandClock.START, "She asked back what kind of stage.", false))
        .note(new Note(HandClock.START.plusSeconds(70), "it's like live and test", true))
        .hear(heard)
        .override(new ScoreOverride(60, "said variables, in other words"))
        .rate(4);
  }

  private static LeadView card(Scorecard scorecard, int index) {
    return new LeadCardView(LeadScene.MEETING, scorecard, index, true, ZoneOffset.UTC);
  }

  private static Stream<LeadView> views() {
    Scorecard filled = filled();
    return Stream.of(
        card(filled, 0),
        card(filled, 1),
        card(LeadScene.begun(), 0),
        new LeadScriptView(LeadScene.MEETING, filled, true),
        new LeadScriptView(LeadScene.MEETING, filled, false),
        new LeadWrapUpView(LeadScene.MEETING, filled),
        new LeadHelpView());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,20", "100,50", "40,12"})
  void questionShowsAsMuchAsFits(int width, int height) {
    List<String> frame = LeadFullScreen.frame(UNICODE, card(filled(), 0), SAID, width, height);

    Drawn.check("lead-card-" + width + "x" + height, String.join("\n", frame) + "\n");
  }

  @Test
  void openQuestionShowsWhatToAsk() {
    List<String> frame = LeadFullScreen.frame(UNICODE, card(LeadScene.begun(), 0), SAID, 80, 24);

    Drawn.check("lead-open-80x24", String.join("\n", frame) + "\n");
  }

  @Test
  void asciiSaysTheSameInWords() {
    List<String> frame = LeadFullScreen.frame(ASCII, card(filled(), 0), SAID, 80, 24);

    assertThat(String.join("\n", frame))
        .contains("1 [+] hit", "2 [~] partial", "3 * open", "prompted - machine: hit");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,20"})
  void wrapUpShowsWhatIsMissing(int width, int height) {
    List<String> frame =
        LeadFullScreen.frame(
            UNICODE, new LeadWrapUpView(LeadScene.MEETING, filled()), SAID, width, height);

    Drawn.check("lead-wrap-up-" + width + "x" + height, String.join("\n", frame) + "\n");
  }

  @Test
  void everyPageFitsEveryWindow() {
    for (LeadView view : views().toList()) {
      for (int width = 20; width <= 130; width += 11) {
        for (int height = 1; height <= 60; height += 3) {
          List<String> frame = LeadFullScreen.frame(UNICODE, view, SAID, width, height);

          assertThat(frame).as(width + "x" + height).hasSize(height);
          assertThat(frame).allMatch(line -> !line.contains("\n"));
        }
      }
    }
  }

  @Test
  void noLineIsWiderThanTheWindow() {
    for (LeadView view : views().toList()) {
      for (int width = 30; width <= 130; width += 7) {
        int columns = width;
        assertThat(LeadFullScreen.frame(UNICODE, view, SAID, width, 30))
            .allMatch(line -> Wrapping.columns(line) <= columns, "at most " + width);
      }
    }
  }

  @Test
  void moreTimeIsMoreTimeAndNothingElse() {
    Candidate slower =
        new Candidate(LeadScene.DORA.person(), "API engineer", Optional.empty(), 1.5);
    LeadMeeting meeting = new LeadMeeting(LeadScene.PLAN, slower, LeadScene.MEETING.marker());
    LeadView view = new LeadCardView(meeting, filled(), 0, true, ZoneOffset.UTC);

    String frame = String.join("\n", LeadFullScreen.frame(UNICODE, view, SAID, 80, 24));

    assertThat(frame).contains("5:00 of 4:30", "machine 69 of 100").doesNotContain("behind");
  }
}
