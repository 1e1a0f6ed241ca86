package dev.mockinterview.files;

import dev.mockinterview.report.KitField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kit cut into its parts, filled in or not: which lines were written into which place, and which
 * words stand elsewhere. Knows nothing of the plan.
 */
final class KitSheet {

  /** Before the first heading. */
  static final String HEAD = "head";

  static final String OPENING = "opening";
  static final String CLOSING = "closing";
  static final String CONCLUSION = "conclusion";

  /** A line of the file. */
  record Line(int number, String text) {}

  /** A word that stands where nobody is asked to write. */
  record Word(int line, String text) {}

  /** A place that was found, with what stands in it. */
  record Entry(KitField field, int line, String value, List<Line> more) {}

  /** A key point with its box, and its status where one was written. */
  record Point(int line, String id, String box, List<Entry> statuses) {}

  /** A part of the sheet under a heading. */
  record Part(
      String name,
      boolean question,
      int line,
      List<Entry> entries,
      List<Point> points,
      List<Word> words) {

    private Part(String name, boolean question, int line) {
      this(name, question, line, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private static final Set<KitField> ENDS = Set.of(KitField.RECOMMENDATION, KitField.TAKE_AWAY);
  private static final Set<KitField> ROOMS =
      Set.of(KitField.NOTES, KitField.QUOTES, KitField.HEARD, KitField.REASON, KitField.TAKE_AWAY);

  private static final Pattern QUESTION =
      KitWords.pattern("(#*)\\s*[*_]*question\\s+\\d+(\\s+of\\s+\\d+)?\\s*:\\s*([\\w-]+)[*_#\\s]*");
  private static final Pattern HEADING =
      KitWords.pattern("#*\\s*[*_]*(opening|closing|conclusion)[*_#\\s]*");
  private static final Pattern POINT =
      KitWords.pattern(
          "[-*+•·]?\\s*(?:\\\\?\\[([^\\]]*?)\\\\?\\]|([☐☑☒✓✔✗✘□]))?\\s*[*_]*([\\w-]+)[*_]*\\s*"
              + "(\\((?:must|should|bonus)\\)\\s*:.*)");
  private static final Pattern BOX = KitWords.pattern("[-*+•·]?\\s*(\\\\?\\[[^\\]]*\\]|[☐☑☒□]).*");
  private static final Pattern RULE = KitWords.pattern("(_\\s*){2,}");

  private final List<Part> parts = new ArrayList<>();
  private Part part = new Part(HEAD, false, 1);
  private Optional<Entry> room = Optional.empty();

  private KitSheet() {
    parts.add(part);
  }

  /**
   * The parts in the order of the file.
   *
   * @throws KitFault where a line can't be understood
   */
  static List<Part> parts(String text) throws KitFault {
    KitSheet sheet = new KitSheet();
    int number = 0;
    for (String line : text.lines().toList()) {
      sheet.add(new Line(++number, line));
    }
    return sheet.parts;
  }

  private void add(Line line) throws KitFault {
    boolean quoted = line.text().stripLeading().startsWith(">");
    String plain = KitWords.plain(line.text());
    if (quoted && room.isPresent()) {
      room.get().more().add(line);
    } else if (!heading(line, plain) && !field(line)) {
      if (room.isPresent()) {
        room.get().more().add(RULE.matcher(plain).matches() ? new Line(line.number(), "") : line);
      } else if (!part.question() || !point(line, plain)) {
        part.words().addAll(KitWords.of(line));
      }
    }
  }

  private boolean heading(Line line, String plain) throws KitFault {
    Matcher question = QUESTION.matcher(plain);
    if (question.matches() && !(question.group(1).isEmpty() && question.group(2) == null)) {
      begin(question.group(3).toLowerCase(Locale.ROOT), true, line.number());
      return true;
    }
    Matcher other = HEADING.matcher(plain);
    if (other.matches()) {
      begin(other.group(1).toLowerCase(Locale.ROOT), false, line.number());
      return true;
    }
    return false;
  }

  private void begin(String name, boolean question, int line) throws KitFault {
    for (Part before : parts) {
      if (before.question() == question && before.name().equals(name)) {
        throw new KitFault(
            line,
            (question ? "question " : "part ")
                + name
                + " stands here a second time"
                + ", after line "
                + before.line());
      }
    }
    part = new Part(name, question, line);
    parts.add(part);
    room = Optional.empty();
  }

  private boolean field(Line line) throws KitFault {
    for (KitField field : KitField.values()) {
      Matcher label = KitWords.label(field).matcher(line.text());
      if (label.matches() && belongsHere(field)) {
        add(field, line.number(), label.group(1));
        return true;
      }
    }
    return false;
  }

  private boolean belongsHere(KitField field) {
    return switch (field) {
      case READ_ALOUD -> true;
      case RECOMMENDATION, TAKE_AWAY -> !part.name().equals(HEAD);
      case PLAN, CANDIDATE, INTERVIEWER, DATE -> part.name().equals(HEAD);
      case TIME -> part.name().equals(HEAD) || (part.question() && room.isEmpty());
      case STATUS -> part.question() && room.isEmpty();
      default -> part.question();
    };
  }

  private void add(KitField field, int line, String value) throws KitFault {
    if (ENDS.contains(field) && !part.name().equals(CONCLUSION)) {
      begin(CONCLUSION, false, line);
    }
    room = Optional.empty();
    Entry entry = new Entry(field, line, value, new ArrayList<>());
    if (field == KitField.READ_ALOUD) {
      part.words().addAll(KitWords.of(new Line(line, value)));
    } else if (field == KitField.STATUS) {
      if (part.points().isEmpty()) {
        throw new KitFault(line, "this status belongs to no key point");
      }
      part.points().get(part.points().size() - 1).statuses().add(entry);
    } else {
      part.entries().add(entry);
      room = ROOMS.contains(field) ? Optional.of(entry) : Optional.empty();
    }
  }

  private boolean point(Line line, String plain) throws KitFault {
    Matcher point = POINT.matcher(plain);
    if (point.matches()) {
      String box = point.group(1) != null ? point.group(1) : point.group(2);
      String id = point.group(3).toLowerCase(Locale.ROOT);
      part.points().add(new Point(line.number(), id, box == null ? "" : box, new ArrayList<>()));
      part.words().addAll(KitWords.of(new Line(line.number(), point.group(4))));
      return true;
    }
    if (BOX.matcher(plain).matches()) {
      throw new KitFault(line.number(), "this box stands before no key point");
    }
    return false;
  }
}
