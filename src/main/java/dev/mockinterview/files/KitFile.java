package dev.mockinterview.files;

import dev.mockinterview.bank.Nearest;
import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.files.KitSheet.Entry;
import dev.mockinterview.files.KitSheet.Part;
import dev.mockinterview.files.KitSheet.Point;
import dev.mockinterview.files.KitSheet.Word;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.report.Kit;
import dev.mockinterview.report.KitField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a kit that somebody filled in, in a text editor or a word processor. Case, spaces, line
 * breaks, quotation marks and missing lines that nobody needs don't matter; what stands where it
 * can't be understood is refused with its line, never dropped.
 */
public final class KitFile {

  private static final int LONGEST = 60;

  private final LeadPlan plan;
  private final Map<String, Part> parts;

  private KitFile(LeadPlan plan, List<Part> parts) {
    this.plan = plan;
    this.parts = new LinkedHashMap<>();
    parts.forEach(part -> this.parts.put(key(part), part));
  }

  /** Whether a file is rather a kit than an export. */
  public static boolean is(Path file) {
    String beginning = TextFile.beginning(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".md")
        || beginning.startsWith("#")
        || (!beginning.startsWith("{") && beginning.toLowerCase(Locale.ROOT).contains("plan:"));
  }

  /**
   * What somebody wrote on the kit.
   *
   * @param plans finds a plan by its id
   * @throws BadFileException at the first thing that is wrong, naming file and line; also where
   *     nobody has filled in anything
   */
  public static FilledKit read(Path file, Function<String, Optional<LeadPlan>> plans) {
    try {
      String text = TextFile.read(file);
      List<Part> parts = KitSheet.parts(text);
      LeadPlan plan = plan(parts.get(0), plans);
      FilledKit kit = new KitFile(plan, parts).read(text.lines().toList());
      if (kit.untouched()) {
        throw new BadFileException(file + ": nobody has filled in this kit");
      }
      return kit;
    } catch (KitFault e) {
      throw new BadFileException(file + ":" + e.line() + ": " + e.getMessage(), e);
    }
  }

  private static LeadPlan plan(Part head, Function<String, Optional<LeadPlan>> plans)
      throws KitFault {
    Entry entry =
        entry(head, KitField.PLAN)
            .orElseThrow(
                () -> new KitFault(1, "this is no kit: there is no line \"Plan:\" at its top"));
    String id = KitValues.text(entry);
    return plans
        .apply(id)
        .orElseThrow(() -> new KitFault(entry.line(), "there is no plan \"" + id + "\""));
  }

  private FilledKit read(List<String> lines) throws KitFault {
    checkQuestions();
    checkWords(lines);
    Part head = parts.getOrDefault(KitSheet.HEAD, none(KitSheet.HEAD));
    Part end = parts.getOrDefault(KitSheet.CONCLUSION, none(KitSheet.CONCLUSION));
    check(head);
    check(end);
    Optional<Person> candidate = person(head, KitField.CANDIDATE);
    Optional<Person> interviewer = person(head, KitField.INTERVIEWER);
    if (candidate.isPresent() && candidate.equals(interviewer)) {
      throw new KitFault(
          entry(head, KitField.INTERVIEWER).map(Entry::line).orElse(1),
          "nobody interviews themselves, was " + candidate.get());
    }
    List<FilledCard> cards = new ArrayList<>();
    for (Question question : plan.questions()) {
      Optional<Part> part = Optional.ofNullable(parts.get(questionKey(question.id())));
      cards.add(
          part.isEmpty()
              ? FilledCard.untouched(question)
              : new KitCardReader(question, plan.rubric(question.id()), part.get()).card());
    }
    Optional<Entry> date = entry(head, KitField.DATE);
    Optional<Entry> recommends = entry(end, KitField.RECOMMENDATION);
    Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : KitValues.date(date.get());
    Optional<Recommendation> recommendation =
        recommends.isEmpty() ? Optional.empty() : KitValues.recommendation(recommends.get());
    String takeAway = entry(end, KitField.TAKE_AWAY).map(KitTexts::whole).orElse("");
    return new FilledKit(plan, candidate, interviewer, day, cards, recommendation, takeAway);
  }

  private void checkQuestions() throws KitFault {
    List<String> known = plan.questions().stream().map(Question::id).toList();
    for (Part part : parts.values()) {
      if (part.question() && !known.contains(part.name())) {
        throw new KitFault(
            part.line(),
            "plan %s doesn't ask %s%s"
                .formatted(plan.id(), part.name(), Nearest.suggestion(part.name(), known)));
      }
    }
  }

  /** Compares the words outside of all places with those of the empty sheet. */
  private void checkWords(List<String> lines) throws KitFault {
    String empty =
        Markdown.of(
            new Kit(ZoneOffset.UTC).of(plan, Optional.empty(), Optional.empty(), Optional.empty()));
    Map<String, Part> printed = new KitFile(plan, KitSheet.parts(empty)).parts;
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      List<Word> expected = printed.getOrDefault(part.getKey(), none(part.getKey())).words();
      Optional<Word> added = KitWords.added(part.getValue().words(), expected);
      if (added.isPresent()) {
        int line = added.get().line();
        String text = lines.get(line - 1).strip();
        throw new KitFault(
            line,
            "\"%s\" wasn't printed here, in \"%s\"; write behind Notes, Quotes, What was heard or"
                    .formatted(added.get().text(), shortened(text))
                + " Take-away");
      }
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
  }

  private static Optional<Person> person(Part head, KitField field) throws KitFault {
    Optional<Entry> entry = entry(head, field);
    return entry.isEmpty() ? Optional.empty() : KitValues.person(entry.get());
  }

  /** Refuses two entries for one place, and a time that isn't the printed one. */
  static void check(Part part) throws KitFault {
    for (Entry entry : part.entries()) {
      Entry first = entry(part, entry.field()).orElse(entry);
      if (first.line() != entry.line()) {
        throw new KitFault(
            entry.line(),
            "\"%s:\" stands here a second time, after line %d; put > before a line of text that"
                    .formatted(entry.field().title(), first.line())
                + " begins like this");
      }
      if (entry.field() == KitField.TIME) {
        KitValues.checkTime(entry);
      }
    }
  }

  /** The first entry for a place. */
  static Optional<Entry> entry(Part part, KitField field) {
    return part.entries().stream().filter(entry -> entry.field() == field).findFirst();
  }

  private static String key(Part part) {
    return part.question() ? questionKey(part.name()) : part.name();
  }

  private static String questionKey(String id) {
    return "question " + id;
  }

  private static Part none(String name) {
    return new Part(name, false, 1, List.of(), List.<Point>of(), List.of());
  }
}
