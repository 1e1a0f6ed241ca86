package dev.mockinterview.terminal;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.scoring.FoundMisconception;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows one question to whoever asks it: the text to read aloud, the key points with what was heard
 * of them, what to ask for those that are open, the anchors, notes and values.
 *
 * @param index of the question
 * @param runs whether the clock runs
 * @param zone of the times of notes
 */
record LeadCardView(LeadMeeting meeting, Scorecard scorecard, int index, boolean runs, ZoneId zone)
    implements LeadView {

  private static final int ALL = 99;
  private static final List<String> KEYS =
      List.of(
          "? keys",
          "1-9 hit",
          "r rate",
          "n note",
          "Space next",
          "p partial",
          "m missed",
          "x contradicted",
          "a prompted",
          "\" quote",
          "h heard",
          "< back",
          "0 no answer");
  private static final List<String> WITHOUT_POINTS =
      List.of(
          "? keys",
          "r rate",
          "n note",
          "\" quote",
          "h heard",
          "0 no answer",
          "Space next",
          "< back");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /**
   * How much of a card is shown.
   *
   * @param question lines of the question
   * @param whole whether points are shown with all their words, and the machine's quotes
   * @param probes how many open points have their probe
   * @param wholeProbes whether those are shown with all their words
   * @param anchors lines of each anchor, 0 for all three in none
   * @param notes how many notes, the last ones
   */
  private record Detail(
      int question, boolean whole, int probes, boolean wholeProbes, int anchors, int notes) {}

  private static final List<Detail> DETAILS =
      List.of(
          new Detail(ALL, true, ALL, true, ALL, ALL),
          new Detail(ALL, true, ALL, true, ALL, 3),
          new Detail(ALL, false, ALL, true, ALL, 3),
          new Detail(ALL, false, ALL, false, ALL, 3),
          new Detail(ALL, false, ALL, false, 1, 2),
          new Detail(ALL, false, 7, false, 1, 2),
          new Detail(ALL, false, 6, false, 1, 2),
          new Detail(ALL, false, 5, false, 1, 2),
          new Detail(ALL, false, 4, false, 1, 2),
          new Detail(ALL, false, 3, false, 1, 2),
          new Detail(ALL, false, 2, false, 1, 1),
          new Detail(ALL, false, 1, false, 1, 1),
          new Detail(3, false, 1, false, 1, 0),
          new Detail(3, false, 0, false, 1, 0),
          new Detail(2, false, 0, false, 0, 0),
          new Detail(1, false, 0, false, 0, 0));

  @Override
  public int details() {
    return DETAILS.size();
  }

  @Override
  public List<String> keys() {
    return meeting.plan().rubric(card().question().id()).isPresent() ? KEYS : WITHOUT_POINTS;
  }

  @Override
  public void head(Screen screen) {
    Style style = screen.style();
    LeadTimeView time = new LeadTimeView(meeting, scorecard, index);
    String place = "Question " + (index + 1) + " of " + scorecard.cards().size();
    String clock = style.joined(time.ofQuestion() + (runs ? "" : " (stopped)"), time.inAll());
    int room = screen.width() - Wrapping.columns(clock) - 2;
    String left = style.joined(place, category(), meeting.candidate().person().name());
    screen.spread(
        new Span(
            Tone.QUIET, style.linear() ? left : style.cut(left, Math.max(room, place.length()))),
        new Span(time.isOver() || !runs ? Tone.WARN : Tone.QUIET, clock));
    time.behind().ifPresent(text -> screen.paragraph(0, Tone.WARN, text));
    screen.rule();
  }

  private String category() {
    String id = card().question().category();
    return meeting.plan().rounds().stream()
        .filter(round -> round.category().equals(id))
        .map(round -> round.title())
        .findFirst()
        .orElse(id);
  }

  @Override
  public void body(Screen screen, int tier) {
    Detail detail = DETAILS.get(tier);
    lines(screen, Tone.TITLE, card().question().text(), detail.question());
    if (detail.question() == ALL) {
      screen.blank();
    }
    Optional<Rubric> rubric = meeting.plan().rubric(card().question().id());
    rubric.ifPresent(known -> points(screen, known, detail));
    rubric.flatMap(Rubric::anchors).ifPresent(known -> anchors(screen, known, detail));
    values(screen, detail);
    notes(screen, detail);
  }

  private void points(Screen screen, Rubric rubric, Detail detail) {
    new LeadPointsView(card(), rubric.points())
        .print(screen, detail.whole(), detail.probes(), detail.wholeProbes());
    if (detail.question() == ALL) {
      screen.blank();
    }
  }

  private void anchors(Screen screen, Anchors anchors, Detail detail) {
    if (detail.anchors() > 0) {
      anchor(screen, 1, anchors.one(), detail);
      anchor(screen, 3, anchors.three(), detail);
      anchor(screen, 5, anchors.five(), detail);
    }
  }

  private static void anchor(Screen screen, int rating, String sounds, Detail detail) {
    String label = screen.style().linear() ? "A " + rating + " sounds like" : "r" + rating;
    int room = screen.width() - label.length() - 1;
    screen.labelled(
        label, Tone.QUIET, detail.anchors() == ALL ? sounds : screen.style().cut(sounds, room));
  }

  private void values(Screen screen, Detail detail) {
    String values = screen.style().joined(LeadWords.values(card()).toArray(String[]::new));
    lines(
        screen,
        Tone.TITLE,
        values.substring(0, 1).toUpperCase(Locale.ROOT) + values.substring(1),
        detail.whole() ? ALL : 2);
    if (detail.anchors() > 0) {
      card()
          .heard()
          .flatMap(Heard::score)
          .ifPresent(
              score ->
                  score.misconceptions().stream()
                      .limit(detail.whole() ? ALL : 1)
                      .forEach(claim -> misconception(screen, claim)));
    }
  }

  private static void misconception(Screen screen, FoundMisconception found) {
    screen.paragraph(0, Tone.WARN, "Machine: not so: " + found.misconception().says());
  }

  private void notes(Screen screen, Detail detail) {
    List<Note> notes = card().notes();
    int from = Math.max(0, notes.size() - detail.notes());
    for (Note note : notes.subList(from, notes.size())) {
      String text = note.quote() ? "\"" + note.text() + "\"" : note.text();
      String time = TIME.format(note.at().atZone(zone));
      int room = screen.width() - time.length() - 1;
      screen.labelled(time, Tone.QUIET, detail.whole() ? text : screen.style().cut(text, room));
    }
  }

  /** A paragraph of no more lines than that. */
  private static void lines(Screen screen, Tone tone, String text, int most) {
    Style style = screen.style();
    if (most == ALL) {
      screen.paragraph(0, tone, text);
    } else {
      List<String> lines = Wrapping.lines(Safe.oneLine(text, style.theme()), screen.width());
      lines.stream().limit(most - 1L).forEach(line -> screen.paragraph(0, tone, line));
      if (lines.size() >= most) {
        String rest = String.join(" ", lines.subList(most - 1, lines.size()));
        screen.paragraph(0, tone, style.cut(rest, screen.width()));
      }
    }
  }

  private Card card() {
    return scorecard.cards().get(index);
  }
}
