package dev.mockinterview.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Cuts text into lines by the columns that it takes on a terminal. */
final class Wrapping {

  private final int rest;
  private final List<String> lines = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private int room;

  private Wrapping(int first, int rest) {
    this.rest = rest;
    this.room = first;
  }

  /** The columns that a text takes: two for wide characters, none for combining ones. */
  static int columns(String text) {
    return text.codePoints().map(Wrapping::columns).sum();
  }

  /** The text in lines no wider than that; its own line breaks and indents stay. */
  static List<String> lines(String text, int width) {
    return lines(text, width, width);
  }

  /** The same, with another width for the first line. */
  static List<String> lines(String text, int first, int rest) {
    Wrapping wrapping = new Wrapping(Math.max(1, first), Math.max(1, rest));
    for (String source : text.split("\n", -1)) {
      wrapping.wrap(source.stripTrailing());
      wrapping.endLine();
    }
    return wrapping.lines;
  }

  private void wrap(String source) {
    String indent = indentOf(source);
    begin(indent);
    for (String word : source.strip().split(" +")) {
      int gap = line.length() > indent.length() ? 1 : 0;
      if (gap + columns(word) <= room) {
        add(" ".repeat(gap) + word);
      } else {
        if (gap > 0) {
          endLine();
          begin(indent);
        }
        addInPieces(word, indent);
      }
    }
  }

  /** The spaces before the first word, as far as they leave room for words. */
  private String indentOf(String source) {
    int spaces = source.length() - source.stripLeading().length();
    return " ".repeat(Math.min(spaces, Math.min(room, rest) / 2));
  }

  private void addInPieces(String word, String indent) {
    int[] characters = word.codePoints().toArray();
    for (int character : characters) {
      if (columns(character) > room && line.length() > indent.length()) {
        endLine();
        begin(indent);
      }
      add(Character.toString(character));
    }
  }

  private void begin(String indent) {
    add(indent);
  }

  private void add(String text) {
    line.append(text);
    room -= columns(text);
  }

  private void endLine() {
    lines.add(line.toString());
    line = new StringBuilder();
    room = rest;
  }

  private static int columns(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }
}
