package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.PackLines;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.UnknownIdException;
import dev.mockinterview.scoring.RubricDrafter;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.TextAnalyzer;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** A bank with the tools to score answers on it. */
final class Workspace {

  private final ContentPack pack;
  private final Supplier<TextAnalyzer> analyzer;
  private final Supplier<Scorer> scorer;
  private final Supplier<Marker> marker;

  /**
   * @param analyzer makes the analyzer when it is first needed
   */
  Workspace(ContentPack pack, Supplier<TextAnalyzer> analyzer) {
    this.pack = pack;
    this.analyzer = analyzer;
    this.scorer =
        SingletonSupplier.of(
            () -> new Scorer(analyzer.get(), pack.lexicon(), pack.vocabulary().get()));
    this.marker = SingletonSupplier.of(() -> new Marker(pack.bank(), scorer.get()));
  }

  Bank bank() {
    return pack.bank();
  }

  PackLines lines() {
    return pack.lines();
  }

  Scorer scorer() {
    return scorer.get();
  }

  RubricDrafter drafter() {
    return new RubricDrafter(analyzer.get());
  }

  Marker marker() {
    return marker.get();
  }

  /**
   * Marks answers to questions of another bank, by the same knowledge of words.
   *
   * @param questions those that are going to be answered
   * @throws BadDataException where a rubric of theirs can't be used
   */
  Marker marker(Bank other, List<Question> questions) {
    return prepared(new Marker(other, scorer.get()), questions);
  }

  /**
   * Makes sure, before anybody answers, that these questions can be scored.
   *
   * @throws BadDataException where a rubric can't be used
   */
  void prepare(List<Question> questions) {
    prepared(marker(), questions);
  }

  private static Marker prepared(Marker marker, List<Question> questions) {
    try {
      marker.prepare(questions);
      return marker;
    } catch (IllegalArgumentException e) {
      throw new BadDataException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * @throws UnknownIdException where the bank has no such question
   */
  Question question(String id) {
    return bank()
        .question(id)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "question", id, bank().questions().stream().map(Question::id).toList()));
  }
}
