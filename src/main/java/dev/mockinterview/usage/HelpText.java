package dev.mockinterview.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a command says of itself. It is written as usage lines, then paragraphs of notes, then the
 * line {@code Examples:} with one example a line, its remark behind two spaces or more.
 *
 * @param usages the usage lines, each in one piece
 * @param notes paragraphs, each in one piece
 * @param examples at least one
 */
public record HelpText(List<String> usages, List<String> notes, List<Example> examples) {

  private static final String EXAMPLES = "Examples:\n";

  public HelpText {
    usages = List.copyOf(usages);
    notes = List.copyOf(notes);
    examples = List.copyOf(examples);
    if (usages.isEmpty() || examples.isEmpty()) {
      throw new IllegalArgumentException("help needs a usage line and an example");
    }
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException where it lacks a usage line or an example
   */
  public static HelpText of(String text) {
    List<String> usages = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (String paragraph : text.strip().split("\n\\s*\n")) {
      if (usages.isEmpty()) {
        usages.addAll(usages(paragraph));
      } else if (paragraph.startsWith(EXAMPLES)) {
        paragraph
            .substring(EXAMPLES.length())
            .lines()
            .map(HelpText::example)
            .forEach(examples::add);
      } else {
        notes.add(oneLine(paragraph));
      }
    }
    return new HelpText(usages, notes, examples);
  }

  /** A line that is indented goes on with the one above. */
  private static List<String> usages(String paragraph) {
    return Arrays.stream(paragraph.split("\n(?! )")).map(HelpText::oneLine).toList();
  }

  private static Example example(String line) {
    String[] parts = line.strip().split(" {2,}", 2);
    return new Example(parts[0], parts.length == 1 ? "" : parts[1]);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
