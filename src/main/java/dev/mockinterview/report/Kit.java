package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An interview plan as a sheet, to print or to fill in with a text editor, and a scorecard as a
 * filled sheet. The program reads both back. What a scorecard has beyond the sheet (the times and
 * the machine's scores) isn't on it.
 */
public final class Kit {

  private static final int LINES_FOR_TAKE_AWAY = 3;

  /** What is read back must be written the same everywhere. */
  private static final Reader ISO = new Reader(ZoneOffset.UTC, Locale.ROOT);

  private static final String HOW_TO =
      "Put an x into the box of a point that was made, or write behind its Status: hit, partial,"
          + " missed or contradicted; add prompted where it came only after the probe. A point"
          + " without either is open. Write as much as you like behind Notes, Quotes, What was heard"
          + " and Take-away, with an empty line between two notes, and nothing anywhere else.";

  private final ZoneId zone;

  /**
   * @param zone where the reader's clock stands
   */
  public Kit(ZoneId zone) {
    this.zone = zone;
  }

  private static String heading(int number, int all, Question question) {
    return "Question " + number + " of " + all + ": " + question.id();
  }

  /** An empty sheet, with what is known of who interviews whom and when. */
  public Document of(
      LeadPlan plan,
      Optional<Candidate> candidate,
      Optional<Person> interviewer,
      Optional<LocalDate> date) {
    Document.Builder sheet = new Document.Builder();
    head(sheet, plan, candidate, interviewer, date);
    cards(sheet, plan, candidate, plan.questions().stream().map(Card::of).toList());
    end(sheet, plan, Optional.empty(), "");
    return sheet.build(Letterhead.NONE);
  }

  /** The sheet as the interviewer of a scorecard would have filled it in. */
  public Document of(LeadPlan plan, Candidate candidate, Scorecard scorecard) {
    Document.Builder sheet = new Document.Builder();
    head(
        sheet,
        plan,
        Optional.of(candidate),
        Optional.of(scorecard.interviewer()),
        Optional.of(scorecard.started().atZone(zone).toLocalDate()));
    cards(sheet, plan, Optional.of(candidate), scorecard.cards());
    end(sheet, plan, scorecard.recommendation(), scorecard.takeAway());
    return sheet.build(Letterhead.NONE);
  }

  private static void head(
      Document.Builder sheet,
      LeadPlan plan,
      Optional<Candidate> candidate,
      Optional<Person> interviewer,
      Optional<LocalDate> date) {
    sheet.heading(1, "Interview kit: " + plan.role());
    field(sheet, KitField.PLAN, Optional.of(plan.id()));
    sheet.paragraph("For " + plan.role() + plan.level().map(l -> ", " + level(l)).orElse("") + ".");
    Duration all =
        plan.questions().stream()
            .map(question -> time(question, candidate))
            .reduce(Duration.ZERO, Duration::plus);
    time(sheet, all, candidate);
    field(sheet, KitField.CANDIDATE, candidate.map(each -> each.person().name()));
    field(sheet, KitField.INTERVIEWER, interviewer.map(Person::name));
    field(sheet, KitField.DATE, date.map(LocalDate::toString));
    sheet.paragraph(HOW_TO);
    sheet.heading(2, "Opening");
    aloud(sheet, plan.script().opening());
  }

  private static String level(Enum<?> level) {
    return Wording.name(level) + " level";
  }

  private static void cards(
      Document.Builder sheet, LeadPlan plan, Optional<Candidate> candidate, List<Card> cards) {
    List<Question> questions = plan.questions();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      sheet.heading(2, heading(i + 1, questions.size(), question));
      sheet.paragraph("Category: " + title(plan, question) + ", " + level(question.level()) + ".");
      time(sheet, time(question, candidate), candidate);
      aloud(sheet, question.text());
      Optional<Rubric> rubric = plan.rubric(question.id());
      new KitCard(cards.get(i), rubric).addTo(sheet);
    }
  }

  private static String title(LeadPlan plan, Question question) {
    return plan.rounds().stream()
        .filter(round -> round.questions().contains(question))
        .map(Round::title)
        .collect(Collectors.joining(", "));
  }

  private static void end(
      Document.Builder sheet,
      LeadPlan plan,
      Optional<Recommendation> recommendation,
      String takeAway) {
    sheet.heading(2, "Closing");
    aloud(sheet, plan.script().closing());
    sheet.heading(2, "Conclusion");
    sheet.paragraph("The recommendation is yours alone; it doesn't follow from any number above.");
    field(sheet, KitField.RECOMMENDATION, recommendation.map(Recommendation::title));
    room(
        sheet,
        KitField.TAKE_AWAY,
        takeAway.isBlank() ? List.of() : List.of(takeAway),
        LINES_FOR_TAKE_AWAY);
  }

  private static Duration time(Question question, Optional<Candidate> candidate) {
    return candidate
        .map(each -> LeadPlan.time(question, each))
        .orElse(Duration.ofMinutes(question.minutes()));
  }

  private static void time(Document.Builder sheet, Duration time, Optional<Candidate> candidate) {
    String factor =
        candidate
            .map(Candidate::timeFactor)
            .filter(times -> times != 1)
            .map(times -> ", " + ISO.trimmed(times) + " times the usual")
            .orElse("");
    field(sheet, KitField.TIME, Optional.of(Wording.duration(time) + factor));
  }

  private static void aloud(Document.Builder sheet, String text) {
    sheet.paragraph(Line.of("").strong(KitField.READ_ALOUD.label()));
    sheet.quote(GivenText.of(text));
  }

  /** A place for a word or two. */
  static void field(Document.Builder sheet, KitField field, Optional<String> value) {
    Line line = Line.of("").strong(field.label()).and(" ");
    sheet.paragraph(value.map(line::exact).orElseGet(line::gap));
  }

  /** A place for texts, with lines to write on where it is empty. */
  static void room(Document.Builder sheet, KitField field, List<String> texts, int lines) {
    sheet.paragraph(Line.of("").strong(field.label()));
    texts.forEach(sheet::exact);
    for (int i = 0; i < lines && texts.isEmpty(); i++) {
      sheet.rule();
    }
  }
}
