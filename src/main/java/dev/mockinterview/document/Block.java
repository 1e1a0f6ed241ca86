package dev.mockinterview.document;

import java.util.List;
import java.util.OptionalInt;

/** A part of a document, from one side of the page to the other. */
public sealed interface Block {

  /**
   * The title of what follows.
   *
   * @param level 1 for the document's own, which is the first, to 4
   */
  record Heading(int level, String text) implements Block {

    public Heading {
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("level must be 1 to 4, was " + level);
      }
      text = Plain.line(text);
    }
  }

  /** One line, as long as it may be. */
  record Paragraph(Line line) implements Block {}

  /** A list. */
  record Items(boolean numbered, List<Item> items) implements Block {

    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A text as somebody gave it.
   *
   * @param apart whether it is set apart from what the document itself says
   */
  record Given(GivenText text, boolean apart) implements Block {}

  /** A text that can be read back from the Markdown exactly as it was. */
  record Exact(String text) implements Block {}

  /** A line across the page, to write on. */
  record Rule() implements Block {}

  /** Rows of cells under their columns. */
  record Table(List<Column> columns, List<List<Line>> rows) implements Block {

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Line> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row must have " + columns.size() + " cells, was " + row.size());
        }
      }
    }
  }

  /**
   * A number that everything around it is about.
   *
   * @param title what it says, for example "Total score"
   * @param value 0 to 100
   * @param words the number in words
   */
  record Score(String title, int value, String words) implements Block {

    public Score {
      Charts.requireScore(value);
    }
  }

  /** Scores beside each other; always with a table of the same numbers nearby. */
  record Bars(String title, List<Bar> bars) implements Block {

    public Bars {
      bars = List.copyOf(bars);
    }

    /**
     * One score.
     *
     * @param value 0 to 100; empty where there is none
     */
    public record Bar(String label, OptionalInt value) {

      public Bar {
        label = Plain.line(label);
        value.ifPresent(Charts::requireScore);
      }
    }
  }

  /** Scores one after the other; always with a table of the same numbers nearby. */
  record Trend(String title, List<Bars.Bar> steps) implements Block {

    public Trend {
      steps = List.copyOf(steps);
    }
  }

  /** Something that not everybody wants to read at once. */
  record Fold(String title, List<Block> blocks) implements Block {

    public Fold {
      title = Plain.line(title);
      blocks = List.copyOf(blocks);
    }
  }
}
