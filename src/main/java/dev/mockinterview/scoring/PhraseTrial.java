package dev.mockinterview.scoring;

import dev.mockinterview.text.TextAnalyzer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads phrases back to the engine as sentences, to see what they can match. */
final class PhraseTrial {

  /** How many sentences are made of a phrase at the most. */
  private static final int TRIES = 200;

  private final TextAnalyzer analyzer;
  private final Concepts concepts;
  private final Spelling spelling;
  private final CompiledRubric rubric;
  private final List<Sought> phrases;
  private final Keys keys = new Keys();
  private final Map<String, List<Seen>> seen = new HashMap<>();

  /**
   * @param phrases all that are tried, known by their index from now on
   */
  PhraseTrial(
      TextAnalyzer analyzer,
      Concepts concepts,
      Spelling spelling,
      CompiledRubric rubric,
      List<Phrase> phrases) {
    this.analyzer = analyzer;
    this.concepts = concepts;
    this.spelling = spelling;
    this.rubric = rubric;
    this.phrases = phrases.stream().map(keys::seek).toList();
  }

  /** Whether any of the tried sentences says the phrase. */
  boolean canMatch(int phrase) {
    return sentences(phrase).anyMatch(sentence -> says(sentence, phrase));
  }

  /** Whether any of the tried sentences says the phrase and none of the others. */
  boolean saysOnly(int phrase, IntPredicate others) {
    return sentences(phrase)
        .filter(sentence -> says(sentence, phrase))
        .anyMatch(
            sentence ->
                IntStream.range(0, phrases.size())
                    .filter(others)
                    .noneMatch(other -> says(sentence, other)));
  }

  private boolean says(String sentence, int phrase) {
    return seen.computeIfAbsent(sentence, this::see).stream()
        .flatMap(clause -> Matcher.find(phrases.get(phrase), clause, rubric).stream())
        .anyMatch(match -> match.kind() == Match.Kind.SAID && !match.echo());
  }

  private List<Seen> see(String sentence) {
    return keys.see(Readings.of(analyzer.analyze(sentence), concepts), spelling);
  }

  private Stream<String> sentences(int index) {
    Phrase phrase = phrases.get(index).phrase();
    List<List<String>> slots =
        Stream.of(phrase.wording().strip().split("\\s+"))
            .filter(slot -> !slot.equals("->"))
            .map(slot -> List.of(slot.split("/")))
            .toList();
    return Stream.concat(oneByOne(slots), combinations(slots))
        .distinct()
        .limit(TRIES)
        .map(words -> sentence(words, phrase.denied()));
  }

  /** Every alternative once, the other slots at their first. */
  private static Stream<List<String>> oneByOne(List<List<String>> slots) {
    return IntStream.range(0, slots.size())
        .boxed()
        .flatMap(
            varied ->
                slots.get(varied).stream()
                    .map(
                        alternative ->
                            IntStream.range(0, slots.size())
                                .mapToObj(i -> i == varied ? alternative : slots.get(i).get(0))
                                .toList()));
  }

  private static Stream<List<String>> combinations(List<List<String>> slots) {
    long all = slots.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(TRIES, a * b));
    return IntStream.range(0, (int) all).mapToObj(number -> combination(slots, number));
  }

  /** Counts through the alternatives, those of the first slot fastest. */
  private static List<String> combination(List<List<String>> slots, int number) {
    String[] words = new String[slots.size()];
    int left = number;
    for (int i = 0; i < words.length; i++) {
      words[i] = slots.get(i).get(left % slots.get(i).size());
      left /= slots.get(i).size();
    }
    return List.of(words);
  }

  /** The words as a sentence of sorts. */
  private static String sentence(List<String> words, boolean denied) {
    boolean deniesItself =
        words.stream().anyMatch(word -> Negation.isNegator(word.toLowerCase(Locale.ROOT)));
    return words.stream()
        .map(word -> word.startsWith("+") ? word.substring(1) : word)
        .collect(Collectors.joining(" ", denied && !deniesItself ? "There is no " : "", "."));
  }
}
