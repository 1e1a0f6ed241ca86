package dev.mockinterview.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a document with what stands out in it. All its texts are plain: markup comes from the
 * kind of a piece only, never from what its text contains.
 */
public record Line(List<Piece> pieces) {

  /** A stretch of a line. */
  public sealed interface Piece {

    /** Words as they are. */
    record Words(String text) implements Piece {}

    /** Words of ours that stand out. */
    record Strong(String text) implements Piece {}

    /** A name that is shown as code. */
    record Code(String text) implements Piece {}

    /** A box to tick; what is said in it stays in it. */
    record Box(boolean ticked) implements Piece {}

    /** Room to write a word or two. */
    record Gap() implements Piece {}

    /** A text of a person that can be read back from the Markdown exactly as it was. */
    record Exact(String text) implements Piece {}

    /** A link to a source or to a heading of this document. */
    record Link(String text, String target) implements Piece {}
  }

  public Line {
    pieces = List.copyOf(pieces);
  }

  public static Line of(String text) {
    return new Line(List.of()).and(text);
  }

  /** The beginning of a line that says what something is: its name, which stands out. */
  public static Line fact(String name) {
    return of("").strong(name + ":").and(" ");
  }

  public Line and(String text) {
    return with(new Piece.Words(Plain.words(text)));
  }

  /** This line and behind it another. */
  public Line and(Line other) {
    return new Line(Stream.concat(pieces.stream(), other.pieces.stream()).toList());
  }

  public Line strong(String text) {
    return with(new Piece.Strong(Plain.line(text)));
  }

  public Line code(String text) {
    String name = Plain.line(text);
    return name.isEmpty() ? and("(blank)") : with(new Piece.Code(name));
  }

  /** A box to tick; what is said in it stays in it. */
  public Line box(boolean ticked) {
    return with(new Piece.Box(ticked));
  }

  /** Room to write a word or two. */
  public Line gap() {
    return with(new Piece.Gap());
  }

  /** A text of a person that can be read back exactly. */
  public Line exact(String text) {
    return with(new Piece.Exact(Plain.exact(text)));
  }

  public Line link(String text, String target) {
    return with(new Piece.Link(Plain.line(text), target));
  }

  /** A link to a heading of this document. */
  public Line to(String heading) {
    return link(heading, "#" + Charts.anchor(Plain.line(heading)));
  }

  private Line with(Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return new Line(more);
  }
}
