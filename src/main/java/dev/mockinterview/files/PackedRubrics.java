package dev.mockinterview.files;

import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Rubrics;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rubrics of a compiled pack, each unpacked when it is asked for. Holds on to the last ones
 * only, so that a big bank needs no more room than a small one. Safe for use by several threads.
 */
final class PackedRubrics implements Rubrics {

  /** Where the bytes of rubrics are. */
  interface Blocks {

    /**
     * The packed rubric of a question.
     *
     * @throws IOException where it isn't there any more, or isn't what was written
     */
    byte[] of(String question) throws IOException;
  }

  /** Reads a rubric from the file that it was compiled from. */
  interface Again {
    Rubric read(String question, Outline outline);
  }

  private static final int HELD = 128;

  private final Map<String, Outline> outlines;
  private final Blocks blocks;
  private final Again again;
  private final Map<String, Rubric> held =
      Collections.synchronizedMap(
          new LinkedHashMap<>(HELD, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Rubric> eldest) {
              return size() > HELD;
            }
          });

  /**
   * @param again stands in where the blocks fail
   */
  PackedRubrics(Map<String, Outline> outlines, Blocks blocks, Again again) {
    this.outlines = Collections.unmodifiableMap(outlines);
    this.blocks = blocks;
    this.again = again;
  }

  @Override
  public Map<String, Outline> outlines() {
    return outlines;
  }

  @Override
  public Rubric of(String question) {
    Rubric rubric = held.get(question);
    if (rubric == null) {
      Outline outline = outlines.get(question);
      if (outline == null) {
        throw new IllegalArgumentException("no rubric for \"" + question + "\"");
      }
      rubric = read(question, outline);
      held.put(question, rubric);
    }
    return rubric;
  }

  private Rubric read(String question, Outline outline) {
    try {
      Rubric rubric = PackedRubric.unpacked(blocks.of(question));
      if (rubric.question().equals(question) && Outline.of(rubric).equals(outline)) {
        return rubric;
      }
    } catch (IOException | RuntimeException e) {
      // a cache may be gone or damaged at any time; what it was made from is there
    }
    return again.read(question, outline);
  }
}
