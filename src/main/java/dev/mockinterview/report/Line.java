package dev.mockinterview.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a document with what stands out in it. All its texts are plain: markup comes from the
 * kind of a piece only, never from what its text contains.
 */
record Line(List<Piece> pieces) {

  /** A stretch of a line. */
  sealed interface Piece {

    /** Words as they are. */
    record Words(String text) implements Piece {}

    /** Words of ours that stand out. */
    record Strong(String text) implements Piece {}

    /** A name that is shown as code. */
    record Code(String text) implements Piece {}

    /** Markdown of ours, or a text that is escaped already. */
    record Raw(String markdown) implements Piece {}

    /** A link to a source or to a heading of this document. */
    record Link(String text, String target) implements Piece {}
  }

  Line {
    pieces = List.copyOf(pieces);
  }

  static Line of(String text) {
    return new Line(List.of()).and(text);
  }

  Line and(String text) {
    return with(new Piece.Words(Plain.words(text)));
  }

  Line strong(String text) {
    return with(new Piece.Strong(Plain.line(text)));
  }

  Line code(String text) {
    String name = Plain.line(text);
    return name.isEmpty() ? and("(blank)") : with(new Piece.Code(name));
  }

  /** A box to tick; what is said in it stays in it. */
  Line box(boolean ticked) {
    return with(new Piece.Raw(ticked ? "[x] " : "[ ] "));
  }

  /** Room to write a word or two. */
  Line gap() {
    return with(new Piece.Raw("______"));
  }

  /** A text of a person that can be read back exactly. */
  Line exact(String text) {
    return with(new Piece.Raw(SheetText.escaped(Plain.exact(text))));
  }

  Line link(String text, String target) {
    return with(new Piece.Link(Plain.line(text), target));
  }

  private Line with(Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return new Line(more);
  }
}
