package dev.mockinterview.terminal;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows one scorecard; machine score, rating and override stand beside each other. */
public final class ScorecardView {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int INDENT = 2;

  private final Screen screen;
  private final Style style;
  private final ZoneId zone;
  private final int hang;

  /**
   * @param zone where the reader's clock stands
   */
  public ScorecardView(Screen screen, ZoneId zone) {
    this.screen = screen;
    this.style = screen.style();
    this.zone = zone;
    this.hang = INDENT + Wrapping.columns(style.marked(Status.CONTRADICTED)) + 2;
  }

  /** Prints the scorecard whole. */
  public void print(LeadPlan plan, Candidate candidate, Scorecard scorecard) {
    screen.title(
        "%s on %s, %s".formatted(scorecard.interviewer(), candidate.person(), candidate.role()));
    screen.paragraph(0, Tone.QUIET, state(plan, scorecard));
    screen.paragraph(0, Tone.QUIET, times(plan, candidate, scorecard));
    List<Question> questions = plan.questions();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Card card = scorecard.cards().get(i);
      screen.blank();
      screen.spread(
          new Span(Tone.TITLE, (i + 1) + ". " + question.id()),
          new Span(Tone.QUIET, time(candidate, card)));
      screen.paragraph(INDENT, Tone.QUIET, question.text());
      screen.paragraph(INDENT, values(card));
      card.override()
          .ifPresent(
              override -> screen.paragraph(INDENT, "Reason of the override: " + override.reason()));
      plan.rubric(question.id()).stream()
          .flatMap(rubric -> rubric.points().stream())
          .forEach(point -> point(point, card));
      card.notes().forEach(this::note);
      card.heard().ifPresent(this::heard);
      if (card.ratedWithoutEvidence()) {
        screen.paragraph(INDENT, Tone.WARN, "The rating stands on nothing written down.");
      }
    }
    conclusion(scorecard);
  }

  private String state(LeadPlan plan, Scorecard scorecard) {
    return style.joined(
        "Plan " + plan.id(),
        "begun " + day(scorecard.started()),
        scorecard.submitted().map(at -> "submitted " + day(at)).orElse("not submitted yet"));
  }

  private String day(Instant moment) {
    return DAY.format(moment.atZone(zone));
  }

  private static String times(LeadPlan plan, Candidate candidate, Scorecard scorecard) {
    Duration used =
        scorecard.cards().stream().map(Card::time).reduce(Duration.ZERO, Duration::plus);
    long asked = scorecard.cards().stream().filter(c -> c.asked() != Asked.NOT_ASKED).count();
    String factor =
        candidate.timeFactor() == 1 ? "" : ", " + candidate.timeFactor() + " times the usual";
    return "%d of %s asked, %s used of %s planned%s."
        .formatted(
            asked,
            Wording.count(scorecard.cards().size(), "question"),
            InWords.time(used),
            InWords.time(plan.time(candidate)),
            factor);
  }

  private static String time(Candidate candidate, Card card) {
    String planned = InWords.time(LeadPlan.time(card.question(), candidate));
    return card.time().isZero()
        ? planned + " planned"
        : InWords.time(card.time()) + " of " + planned;
  }

  /** The three values, each under its own name. */
  private String values(Card card) {
    if (card.asked() == Asked.NOT_ASKED) {
      return "Not asked";
    }
    String rating =
        card.rating().isPresent() ? "rating " + card.rating().getAsInt() + " of 5" : "no rating";
    String machine =
        card.heard()
            .flatMap(Heard::score)
            .map(Score::total)
            .map(total -> "machine score " + total + " of 100")
            .orElse("no machine score");
    String override =
        card.override().map(each -> "override " + each.score() + " of 100").orElse("no override");
    String asked = card.asked() == Asked.NO_ANSWER ? "No answer" : "Answered";
    return style.joined(asked, rating, machine, override);
  }

  private void point(KeyPoint point, Card card) {
    Tick tick = card.ticks().get(point.id());
    if (tick != null) {
      screen.labelled(
          new Span(
              Tone.of(tick.status()),
              " ".repeat(style.linear() ? 0 : INDENT) + style.marked(tick.status())),
          hang,
          point.says(),
          tick.prompted() ? "prompted" : "");
    }
  }

  private void note(Note note) {
    String time = TIME.format(note.at().atZone(zone));
    if (note.quote()) {
      screen.paragraph(INDENT, Tone.QUOTE, time + " said: \"" + note.text() + "\"");
    } else {
      screen.paragraph(INDENT, time + " " + note.text());
    }
  }

  private void heard(Heard heard) {
    screen.paragraph(INDENT, Tone.QUOTE, "Taken down: \"" + heard.text().strip() + "\"");
    heard
        .score()
        .ifPresent(
            score ->
                screen.paragraph(
                    INDENT,
                    Tone.QUIET,
                    "The machine found in it: "
                        + score.points().stream()
                            .map(point -> point.point().id() + " " + Wording.name(point.status()))
                            .collect(Collectors.joining(", "))));
  }

  private void conclusion(Scorecard scorecard) {
    screen.blank();
    screen.line(
        Tone.TITLE,
        "Recommendation: "
            + scorecard.recommendation().map(Recommendation::title).orElse("none yet"));
    if (!scorecard.takeAway().isBlank()) {
      screen.paragraph(0, scorecard.takeAway());
    }
  }
}
