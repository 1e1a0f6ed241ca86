package dev.mockinterview.scoring;

import dev.mockinterview.text.TextAnalyzer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a phrase back to the engine as a sentence, to see whether it can match at all. */
final class PhraseTrial {

  /** How many choices of alternatives are tried. */
  private static final int TRIES = 6;

  private final TextAnalyzer analyzer;
  private final Concepts concepts;
  private final Spelling spelling;
  private final CompiledRubric rubric;

  PhraseTrial(TextAnalyzer analyzer, Concepts concepts, Spelling spelling, CompiledRubric rubric) {
    this.analyzer = analyzer;
    this.concepts = concepts;
    this.spelling = spelling;
    this.rubric = rubric;
  }

  /** Whether any of the tried sentences says the phrase. */
  boolean canMatch(Phrase phrase) {
    return sentences(phrase).anyMatch(sentence -> says(sentence, List.of(phrase)));
  }

  /** Whether any of the tried sentences says the phrase and none of the others. */
  boolean saysOnly(Phrase phrase, List<Phrase> others) {
    return sentences(phrase)
        .filter(sentence -> says(sentence, List.of(phrase)))
        .anyMatch(sentence -> !says(sentence, others));
  }

  private static Stream<String> sentences(Phrase phrase) {
    return IntStream.range(0, TRIES).mapToObj(choice -> sentence(phrase, choice)).distinct();
  }

  private boolean says(String sentence, List<Phrase> any) {
    Keys keys = new Keys();
    List<Sought> sought =
        any.stream().map(phrase -> new Sought(phrase, keys.needs(phrase))).toList();
    List<Seen> clauses = keys.see(Readings.of(analyzer.analyze(sentence), concepts), spelling);
    return sought.stream().anyMatch(phrase -> isSaid(phrase, clauses));
  }

  private boolean isSaid(Sought phrase, List<Seen> clauses) {
    return clauses.stream()
        .map(clause -> Matcher.find(phrase, clause, rubric))
        .flatMap(Optional::stream)
        .anyMatch(match -> match.kind() == Match.Kind.SAID && !match.echo());
  }

  /**
   * The phrase's words as a sentence of sorts.
   *
   * @param choice which alternative of every slot is taken
   */
  private static String sentence(Phrase phrase, int choice) {
    String words =
        Stream.of(phrase.wording().strip().split("\\s+"))
            .filter(slot -> !slot.equals("->"))
            .map(slot -> List.of(slot.split("/")))
            .map(alternatives -> alternatives.get(choice % alternatives.size()))
            .map(
                alternative -> alternative.startsWith("+") ? alternative.substring(1) : alternative)
            .collect(Collectors.joining(" "));
    boolean deniesItself =
        Stream.of(words.split(" "))
            .anyMatch(word -> Negation.isNegator(word.toLowerCase(Locale.ROOT)));
    return (phrase.denied() && !deniesItself ? "There is no " : "") + words + ".";
  }
}
