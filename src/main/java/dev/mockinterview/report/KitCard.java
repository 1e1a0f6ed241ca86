package dev.mockinterview.report;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an interviewer ticks, rates and writes down for one question. */
record KitCard(Card card, Optional<Rubric> rubric) implements Section {

  private static final int LINES_FOR_NOTES = 3;
  private static final int LINES_FOR_QUOTES = 2;

  @Override
  public void addTo(Document.Builder sheet) {
    if (rubric.isPresent()) {
      sheet.heading(3, "Key points");
      sheet.bullets(rubric.get().points().stream().map(this::point).toList());
      rubric.get().anchors().ifPresent(anchors -> anchors(sheet, anchors));
    } else {
      sheet.paragraph("There are no key points for this question; rate what you hear.");
    }
    sheet.heading(3, "What you heard");
    Kit.field(sheet, KitField.ASKED, asked());
    Kit.field(sheet, KitField.RATING, card.rating().stream().mapToObj(String::valueOf).findAny());
    card.override().ifPresent(override -> override(sheet, override));
    Kit.room(sheet, KitField.NOTES, notes(false), LINES_FOR_NOTES);
    Kit.room(sheet, KitField.QUOTES, notes(true), LINES_FOR_QUOTES);
    Kit.room(sheet, KitField.HEARD, card.heard().map(Heard::text).stream().toList(), 0);
  }

  private Item point(KeyPoint point) {
    Optional<Tick> tick = Optional.ofNullable(card.ticks().get(point.id()));
    Line status = Line.of(KitField.STATUS.label() + " ");
    return new Item(
        Line.of("")
            .box(tick.filter(each -> each.status() == Status.HIT).isPresent())
            .strong(point.id())
            .and(" (" + Wording.name(point.importance()) + "): " + point.says()),
        Stream.concat(
                Stream.of(tick.map(each -> status.and(words(each))).orElseGet(status::gap)),
                point.probe().map(probe -> Line.of("Probe: " + probe)).stream())
            .toList());
  }

  private static String words(Tick tick) {
    return Wording.name(tick.status()) + (tick.prompted() ? ", prompted" : "");
  }

  private static void anchors(Document.Builder sheet, Anchors anchors) {
    sheet.heading(3, "What a rating sounds like");
    sheet.bullets(
        List.of(
            anchor("5", anchors.five()), anchor("3", anchors.three()), anchor("1", anchors.one())));
  }

  private static Item anchor(String rating, String text) {
    return new Item(Line.of("").strong(rating).and(" " + text), List.of());
  }

  /** Left open where nothing happened yet: somebody may go on with the sheet. */
  private Optional<String> asked() {
    boolean untouched = card.asked() == Asked.NOT_ASKED && card.notes().isEmpty();
    return untouched
        ? Optional.empty()
        : Optional.of(card.asked().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static void override(Document.Builder sheet, ScoreOverride override) {
    Kit.field(sheet, KitField.OVERRIDE, Optional.of(String.valueOf(override.score())));
    Kit.room(sheet, KitField.REASON, List.of(override.reason()), 0);
  }

  private List<String> notes(boolean quotes) {
    List<String> texts = new ArrayList<>();
    card.notes().stream()
        .filter(note -> note.quote() == quotes)
        .map(Note::text)
        .forEach(texts::add);
    return texts;
  }
}
