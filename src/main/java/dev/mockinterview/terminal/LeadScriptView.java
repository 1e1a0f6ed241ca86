package dev.mockinterview.terminal;

import dev.mockinterview.panel.Scorecard;
import java.util.List;

/**
 * Shows what is read aloud before the first question or after the last.
 *
 * @param opening whether it is what comes before the first
 */
record LeadScriptView(LeadMeeting meeting, Scorecard scorecard, boolean opening)
    implements LeadView {

  @Override
  public int details() {
    return 1;
  }

  @Override
  public List<String> keys() {
    return opening
        ? List.of("? keys", "Space first question", "g go to a question", "q leave")
        : List.of("? keys", "Space wrap up", "< back", "g go to a question", "q leave");
  }

  @Override
  public void head(Screen screen) {
    Style style = screen.style();
    String who = meeting.candidate().person().name();
    String left =
        style.joined(opening ? "Before the first question" : "After the last question", who);
    int questions = scorecard.cards().size();
    String right =
        opening
            ? style.joined(
                questions == 1 ? "1 question" : questions + " questions",
                InWords.time(meeting.plan().time(meeting.candidate())))
            : new LeadTimeView(meeting, scorecard, questions).ofAll();
    screen.spread(new Span(Tone.QUIET, left), new Span(Tone.QUIET, right));
    screen.rule();
  }

  @Override
  public void body(Screen screen, int detail) {
    if (opening) {
      String what = screen.style().joined(meeting.plan().role(), "plan " + meeting.plan().id());
      screen.paragraph(0, Tone.QUIET, what);
    }
    screen.paragraph(0, Tone.QUIET, "Read aloud:");
    screen.blank();
    screen.paragraph(
        0,
        Tone.TITLE,
        opening ? meeting.plan().script().opening() : meeting.plan().script().closing());
  }
}
