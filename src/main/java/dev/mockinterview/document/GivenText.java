package dev.mockinterview.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of several lines as a person gave it: prose in paragraphs, code with its indentation, and
 * what was marked in it.
 *
 * @param blocks its blocks in order
 */
public record GivenText(List<Block> blocks) {

  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})[^`]*");

  /** Lines that stand together. */
  public record Block(boolean code, List<TextLine> lines) {

    public Block {
      lines = List.copyOf(lines);
    }
  }

  /** A line of a text; empty only within code. */
  public record TextLine(List<Stretch> stretches) {

    public TextLine {
      stretches = List.copyOf(stretches);
    }

    /** The line without its marks. */
    public String text() {
      return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }
  }

  public GivenText {
    blocks = List.copyOf(blocks);
  }

  /** Like {@link #of(String, List)}, with nothing marked. */
  public static GivenText of(String text) {
    return of(text, List.of());
  }

  /**
   * Cuts a text at its blank lines. A block with an indented line is code, and so is what stands
   * between fences; code goes on over blank lines.
   *
   * @param highlights what is marked in the text, in any order; they may overlap
   */
  public static GivenText of(String text, List<Highlight> highlights) {
    return new GivenText(new Cutter(Plain.clean(text), highlights).blocks());
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return blocks.isEmpty();
  }

  /** Cuts one text. */
  private static final class Cutter {

    private final Plain.Clean clean;
    private final List<Highlight> highlights;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();

    Cutter(Plain.Clean clean, List<Highlight> highlights) {
      this.clean = clean;
      this.highlights =
          highlights.stream()
              .sorted(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end))
              .toList();
    }

    List<Block> blocks() {
      boolean code = false;
      boolean fenced = false;
      int start = 0;
      for (String raw : clean.text().split("\n", -1)) {
        String line = raw.stripTrailing();
        boolean fence = FENCE.matcher(line).matches();
        if (line.isEmpty() && !fenced) {
          close(code);
          code = false;
        } else {
          fenced ^= fence;
          code |= fence || fenced || line.startsWith("\t") || line.startsWith("  ");
          open.add(line(start, start + line.length()));
        }
        start += raw.length() + 1;
      }
      close(code);
      return blocks;
    }

    private void close(boolean code) {
      if (open.isEmpty()) {
        return;
      }
      Block last = blocks.isEmpty() ? new Block(false, List.of()) : blocks.get(blocks.size() - 1);
      if (code && last.code()) {
        List<TextLine> joined = new ArrayList<>(last.lines());
        joined.add(new TextLine(List.of()));
        joined.addAll(open);
        blocks.set(blocks.size() - 1, new Block(true, joined));
      } else {
        blocks.add(new Block(code, open));
      }
      open.clear();
    }

    /** A line, cut wherever a highlight begins or ends in it. */
    private TextLine line(int from, int to) {
      List<Highlight> within =
          highlights.stream()
              .filter(each -> each.start() < offset(to) && each.end() > offset(from))
              .toList();
      TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
      for (int at = from + 1; at < to && !within.isEmpty(); at++) {
        int before = offset(at);
        boolean insideCharacter = before == offset(at - 1);
        if (!insideCharacter
            && within.stream().anyMatch(each -> each.start() == before || each.end() == before)) {
          cuts.add(at);
        }
      }
      List<Stretch> stretches = new ArrayList<>();
      for (int at = from; at < to; ) {
        int end = cuts.higher(at);
        stretches.add(stretch(at, end, to, within));
        at = end;
      }
      return new TextLine(stretches);
    }

    private Stretch stretch(int from, int to, int lineEnd, List<Highlight> within) {
      List<Highlight> over =
          within.stream()
              .filter(each -> each.start() < offset(to) && each.end() > offset(from))
              .toList();
      List<Mark> ends =
          over.stream()
              .filter(each -> each.end() <= offset(to) || to == lineEnd)
              .map(Highlight::mark)
              .distinct()
              .toList();
      return new Stretch(
          clean.text().substring(from, to),
          over.stream().map(Highlight::mark).distinct().toList(),
          ends);
    }

    private int offset(int at) {
      return clean.offset(at);
    }
  }
}
