package dev.mockinterview.files;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Nearest;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.KitSheet.Entry;
import dev.mockinterview.files.KitSheet.Part;
import dev.mockinterview.files.KitSheet.Point;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.report.KitField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what was filled in about one question, and refuses what can't all be true. */
record KitCardReader(Question question, Optional<Rubric> rubric, Part part) {

  FilledCard card() throws KitFault {
    KitFile.check(part);
    Map<String, Tick> ticks = ticks();
    Optional<Entry> rated = KitFile.entry(part, KitField.RATING);
    OptionalInt rating =
        rated.isEmpty() ? OptionalInt.empty() : KitValues.number(rated.get(), "rating", 1, 5);
    List<String> notes = KitFile.entry(part, KitField.NOTES).map(KitTexts::of).orElse(List.of());
    List<String> quotes =
        KitFile.entry(part, KitField.QUOTES).map(KitTexts::quotes).orElse(List.of());
    Optional<String> heard =
        KitFile.entry(part, KitField.HEARD).map(KitTexts::whole).filter(text -> !text.isBlank());
    Optional<ScoreOverride> override = override();
    boolean evidence =
        !ticks.isEmpty() || rating.isPresent() || heard.isPresent() || override.isPresent();
    Asked asked = asked(evidence, !notes.isEmpty() || !quotes.isEmpty());
    checkNoAnswer(asked, ticks, heard);
    return new FilledCard(question, asked, ticks, notes, quotes, heard, rating, override);
  }

  private Map<String, Tick> ticks() throws KitFault {
    List<String> known =
        rubric.stream().flatMap(each -> each.points().stream()).map(KeyPoint::id).toList();
    Map<String, Integer> lines = new LinkedHashMap<>();
    Map<String, Tick> found = new LinkedHashMap<>();
    for (Point point : part.points()) {
      if (!known.contains(point.id())) {
        throw new KitFault(
            point.line(),
            "%s has no key point \"%s\"%s"
                .formatted(question.id(), point.id(), Nearest.suggestion(point.id(), known)));
      }
      Integer before = lines.put(point.id(), point.line());
      if (before != null) {
        throw new KitFault(
            point.line(), point.id() + " stands here a second time, after line " + before);
      }
      if (point.statuses().size() > 1) {
        throw new KitFault(
            point.statuses().get(1).line(), point.id() + " has a second status here");
      }
      KitMark.tick(point).ifPresent(tick -> found.put(point.id(), tick));
    }
    Map<String, Tick> ordered = new LinkedHashMap<>();
    for (String id : known) {
      if (found.containsKey(id)) {
        ordered.put(id, found.get(id));
      }
    }
    return ordered;
  }

  private Optional<ScoreOverride> override() throws KitFault {
    Optional<Entry> entry = KitFile.entry(part, KitField.OVERRIDE);
    OptionalInt score =
        entry.isEmpty() ? OptionalInt.empty() : KitValues.number(entry.get(), "override", 0, 100);
    Optional<Entry> why = KitFile.entry(part, KitField.REASON);
    String reason = why.map(KitTexts::whole).orElse("");
    if (score.isPresent() && reason.isBlank()) {
      throw new KitFault(entry.get().line(), "an override needs its reason, in a line \"Reason:\"");
    }
    if (score.isEmpty() && !reason.isBlank()) {
      throw new KitFault(why.get().line(), "this reason belongs to no override");
    }
    return score.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScoreOverride(score.getAsInt(), reason));
  }

  /**
   * What became of the question. Where the sheet doesn't say it, an answer follows from a tick or a
   * rating; notes alone may be about anything.
   */
  private Asked asked(boolean evidence, boolean texts) throws KitFault {
    Optional<Entry> entry = KitFile.entry(part, KitField.ASKED);
    Optional<Asked> asked = entry.isEmpty() ? Optional.empty() : KitValues.asked(entry.get());
    int line = entry.map(Entry::line).orElse(part.line());
    if (asked.isEmpty() && !evidence && texts) {
      throw new KitFault(
          line,
          question.id()
              + " has notes alone: say behind \"Asked:\" whether it was answered, had no answer or"
              + " was not asked");
    }
    if (asked.filter(Asked.NOT_ASKED::equals).isPresent() && evidence) {
      throw new KitFault(
          line, question.id() + " can't be not asked and have a tick, a rating or an answer");
    }
    return asked.orElse(evidence ? Asked.ANSWERED : Asked.NOT_ASKED);
  }

  private void checkNoAnswer(Asked asked, Map<String, Tick> ticks, Optional<String> heard)
      throws KitFault {
    boolean made = ticks.values().stream().anyMatch(tick -> tick.credit() > 0);
    if (asked == Asked.NO_ANSWER && (made || heard.isPresent())) {
      throw new KitFault(
          KitFile.entry(part, KitField.ASKED).map(Entry::line).orElse(part.line()),
          question.id()
              + " can't have no answer and "
              + (made ? "a point that was made" : "an answer that was heard"));
    }
  }
}
