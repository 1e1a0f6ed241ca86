package dev.mockinterview.terminal;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What keys do on the card of a question. */
final class LeadCardKeys {

  private static final Pattern OWN_SCORE =
      Pattern.compile("\\s*(\\d{1,3})\\b\\W*(.*)", Pattern.DOTALL);
  private static final int HEARD_LINES = 8;

  private final LeadDesk desk;
  private final boolean attended;
  private Optional<KeyPoint> touched = Optional.empty();
  private String question = "";
  private char warnedOf;

  LeadCardKeys(LeadDesk desk, boolean attended) {
    this.desk = desk;
    this.attended = attended;
  }

  /** Does what a key does; false where it does nothing here. */
  boolean press(int key) {
    if (!question.equals(desk.card().question().id())) {
      question = desk.card().question().id();
      touched = Optional.empty();
    }
    boolean again = warnedOf == key;
    warnedOf = 0;
    switch (key) {
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> hit(key - '1');
      case 'p' -> mark(Status.PARTIAL);
      case 'm' -> mark(Status.MISSED);
      case 'x' -> mark(Status.CONTRADICTED);
      case 'u' -> open();
      case 'a' -> prompted();
      case 'r' -> rate();
      case 'n' -> note('n', "A note", false);
      case '"' -> note('"', "The candidate's own words", true);
      case 'h' -> hear();
      case 'v' -> override();
      case '0' -> drop('0', Asked.NO_ANSWER, again, Card::noAnswer);
      case '-' -> drop('-', Asked.NOT_ASKED, again, Card::notAsked);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A text that was pasted without asking is what was heard. */
  void paste(String text) {
    if (!text.isBlank()) {
      String before = heard();
      heard(before + text);
    }
  }

  private List<KeyPoint> points() {
    return rubric().map(Rubric::points).orElse(List.of());
  }

  private Optional<Rubric> rubric() {
    return desk.meeting().plan().rubric(desk.card().question().id());
  }

  private void hit(int index) {
    if (index >= points().size()) {
      desk.say(
          Tone.WARN,
          points().isEmpty()
              ? "This question has no key points; n writes a note, r rates."
              : "There is no point " + (index + 1) + " here.");
      return;
    }
    KeyPoint point = points().get(index);
    touched = Optional.of(point);
    if (tick(point).filter(tick -> tick.status() == Status.HIT).isPresent()) {
      open();
    } else {
      mark(Status.HIT);
    }
  }

  private void mark(Status status) {
    touched(
        point -> {
          boolean prompted = tick(point).map(Tick::prompted).orElse(false);
          change(point, new Tick(status, prompted));
        });
  }

  private void prompted() {
    touched(
        point ->
            tick(point)
                .ifPresentOrElse(
                    tick -> change(point, new Tick(tick.status(), !tick.prompted())),
                    () ->
                        desk.say(
                            Tone.WARN,
                            name(point) + " is open; say first what was heard, then a.")));
  }

  private void change(KeyPoint point, Tick tick) {
    String words =
        LeadWords.of(tick.status()) + (tick.prompted() ? ", prompted" : "") + ": " + point.says();
    desk.change(name(point) + ": " + words, card -> card.tick(point.id(), tick));
  }

  private void open() {
    touched(
        point -> {
          if (tick(point).isEmpty()) {
            desk.say(Tone.QUIET, name(point) + " is open already.");
          } else {
            desk.change(
                name(point) + ": open again: " + point.says(), card -> card.untick(point.id()));
          }
        });
  }

  private void touched(Consumer<KeyPoint> with) {
    touched.ifPresentOrElse(
        with, () -> desk.say(Tone.WARN, "Press a point's number first; that marks it hit."));
  }

  private Optional<Tick> tick(KeyPoint point) {
    return Optional.ofNullable(desk.card().ticks().get(point.id()));
  }

  private String name(KeyPoint point) {
    return "Point " + (points().indexOf(point) + 1);
  }

  private void rate() {
    int key = desk.ask().key("Your rating, 1 to 5? 0 takes it away.");
    if (key == '0') {
      desk.change("No rating.", Card::unrate);
    } else if (key >= '1' && key <= '5') {
      int rating = key - '0';
      desk.change("Rating " + rating + " of 5.", card -> card.rate(rating));
    } else {
      desk.say(Tone.WARN, "Not rated: that wasn't 1 to 5.");
    }
  }

  private void note(char key, String what, boolean quote) {
    Instant now = desk.clock().instant();
    desk.ask()
        .words(key, what + ". Enter keeps it.", quote ? "\" " : "> ", "", 2)
        .filter(text -> !text.isBlank())
        .map(text -> new Note(now, text, quote))
        .ifPresent(
            note ->
                desk.change((quote ? "Quote: " : "Note: ") + note.text(), card -> card.note(note)));
  }

  private void hear() {
    desk.ask()
        .words('h', "What was heard. An empty line ends it.", "> ", heard(), HEARD_LINES)
        .ifPresent(this::heard);
  }

  /** What was heard so far, to be gone on with. */
  private String heard() {
    return desk.card().heard().map(heard -> heard.text().stripTrailing() + "\n").orElse("");
  }

  private void heard(String text) {
    if (text.isBlank()) {
      desk.change("What was heard is taken away.", Card::unhear);
      return;
    }
    Optional<Score> score = desk.meeting().marker().score(desk.card().question(), text);
    Heard heard = new Heard(text.stripTrailing(), score);
    desk.change(
        score.map(this::inWords).orElse("Heard. This question has no rubric, so it isn't scored."),
        card -> card.hear(heard));
  }

  private String inWords(Score score) {
    StringBuilder words =
        new StringBuilder("Heard. Machine: " + score.total() + " of 100, beside your own ticks.");
    if (desk.isLinear()) {
      for (PointScore found : score.points()) {
        int number = points().stream().map(KeyPoint::id).toList().indexOf(found.point().id()) + 1;
        words.append("\nMachine, point ").append(number).append(": ");
        words.append(LeadWords.of(found.status()));
        found.evidence().stream()
            .findFirst()
            .ifPresent(said -> words.append(": \"").append(said.text()).append('"'));
      }
    }
    return words.toString();
  }

  private void override() {
    Optional<String> given =
        desk.ask()
            .words(
                'v',
                "Your score, 0 to 100, and why the machine is wrong, such as: 60 left out the limits",
                "> ",
                "",
                2);
    Matcher matcher = OWN_SCORE.matcher(given.orElse(""));
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 100) {
      if (!given.orElse("").isBlank()) {
        desk.say(Tone.WARN, "Not taken: begin with a score from 0 to 100, then say why.");
      }
      return;
    }
    String why = matcher.group(2);
    if (why.isBlank() && attended) {
      why = desk.ask().words('w', "And why? It needs a reason.", "> ", "", 2).orElse("");
    }
    if (why.isBlank()) {
      desk.say(Tone.WARN, "Not taken: a score against the machine's needs a reason.");
      return;
    }
    ScoreOverride own = new ScoreOverride(Integer.parseInt(matcher.group(1)), why);
    String alone = desk.card().heard().isEmpty() ? " (the machine has no score here)" : "";
    desk.change(sentence(LeadWords.of(own)) + alone, card -> card.override(own));
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void drop(char key, Asked asked, boolean again, UnaryOperator<Card> step) {
    Card card = desk.card();
    Function<Asked, String> name = LeadWords::of;
    if (card.asked() == asked && card.isBare()) {
      desk.say(Tone.QUIET, "It counts as " + name.apply(asked) + " already.");
    } else if (!card.isBare() && !again) {
      warnedOf = key;
      desk.say(
          Tone.WARN,
          key + " again: " + name.apply(asked) + ", and ticks, rating and scores are dropped.");
    } else {
      desk.change(sentence(name.apply(asked)) + ".", step);
    }
  }
}
