package dev.mockinterview.files;

import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads single rubrics from the pack that was compiled, where what was compiled is lost. */
final class PackAgain implements PackedRubrics.Again {

  private final PackSource source;
  private final List<Category> categories;

  PackAgain(PackSource source, List<Category> categories) {
    this.source = source;
    this.categories = List.copyOf(categories);
  }

  /**
   * @throws BadFileException where the file is another than was compiled
   */
  @Override
  public Rubric read(String question, Outline outline) {
    Map<String, String> categoryOf = new HashMap<>();
    for (Category category : categories) {
      for (Question each : category.questions()) {
        categoryOf.put(each.id(), category.id());
      }
    }
    String category = categoryOf.getOrDefault(question, "");
    return new PackLoader(source)
        .rubric(question, category)
        .filter(rubric -> rubric.hash().equals(outline.hash()))
        .orElseThrow(
            () ->
                new BadFileException(
                    Strays.rubric(question, category)
                        + ": was changed while this program had the bank open;"
                        + " give the command again"));
  }
}
