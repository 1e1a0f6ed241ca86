package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Question;
import dev.mockinterview.scoring.Vocabulary;
import dev.mockinterview.text.Lexicon;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pack that was read from YAML, with its rubrics packed as soon as each was understood: ten
 * thousand of them would take half a gigabyte as they are.
 *
 * @param categories the questions
 * @param lexicon word knowledge that the rubrics share
 * @param vocabulary the words that the bank uses
 * @param rubrics the rubrics
 */
record CompiledPack(
    List<Category> categories, Lexicon lexicon, Vocabulary vocabulary, List<PackedRubric> rubrics) {

  /**
   * Reads and compiles a pack.
   *
   * @throws BadPackException with all problems
   * @throws UncheckedIOException where a text in it is none that can be written down
   */
  static CompiledPack of(PackSource source) {
    Set<String> words = ConcurrentHashMap.newKeySet();
    PackLoader.Loaded<PackedRubric> loaded =
        new PackLoader(source)
            .load(
                rubric -> {
                  words.addAll(Vocabulary.of(rubric).stems());
                  try {
                    return PackedRubric.of(rubric);
                  } catch (CharacterCodingException e) {
                    throw new UncheckedIOException(e);
                  }
                });
    for (Category category : loaded.categories()) {
      for (Question question : category.questions()) {
        words.addAll(Vocabulary.of(question).stems());
      }
    }
    return new CompiledPack(
        loaded.categories(), loaded.lexicon(), new Vocabulary(words), loaded.rubrics());
  }

  /** The pack, whose rubrics stay packed until they are asked for. */
  ContentPack open(PackSource source) {
    Map<String, Outline> outlines = new HashMap<>();
    Map<String, byte[]> blocks = new HashMap<>();
    for (PackedRubric rubric : rubrics) {
      outlines.put(rubric.question(), rubric.outline());
      blocks.put(rubric.question(), rubric.bytes());
    }
    return new ContentPack(
        new Bank(
            categories,
            new PackedRubrics(
                outlines,
                question -> Objects.requireNonNull(blocks.get(question)),
                new PackAgain(source, categories))),
        lexicon,
        () -> vocabulary,
        new PackLines(source));
  }
}
