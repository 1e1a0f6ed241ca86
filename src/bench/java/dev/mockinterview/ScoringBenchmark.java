package dev.mockinterview;

import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Compares scoring answers of about 60 words against their rubrics with OpenNLP's tokenization of
 * these answers, its anchor: machines differ, the ratio hardly does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class ScoringBenchmark {

  private static final int SHORTEST = 45;
  private static final int LONGEST = 75;

  private record Answered(CompiledRubric rubric, String answer) {}

  private final List<Answered> answers = new ArrayList<>();
  private TokenizerME tokenizer;
  private Scorer scorer;
  private int next;

  @Setup
  public void load() throws IOException {
    try (InputStream model =
        getClass().getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      tokenizer = new TokenizerME(new TokenizerModel(model));
    }
    ContentPack pack = ContentPacks.builtIn();
    scorer = new Scorer(TextAnalyzer.english(), pack.lexicon(), words(pack));
    for (Question question : pack.bank().questions()) {
      Rubric rubric = pack.bank().rubric(question.id()).orElseThrow();
      CompiledRubric compiled = scorer.compile(question.text(), rubric);
      rubric.examples().stream()
          .map(Example::answer)
          .filter(ScoringBenchmark::hasAboutSixtyWords)
          .forEach(answer -> answers.add(new Answered(compiled, answer)));
    }
  }

  private static List<String> words(ContentPack pack) {
    return pack.bank().questions().stream()
        .flatMap(question -> pack.bank().rubric(question.id()).flatMap(Rubric::model).stream())
        .toList();
  }

  private static boolean hasAboutSixtyWords(String answer) {
    int words = answer.split("\\s+").length;
    return words >= SHORTEST && words <= LONGEST;
  }

  /** Always another answer: one text over and over flatters both. */
  private Answered another() {
    next = (next + 1) % answers.size();
    return answers.get(next);
  }

  @Benchmark
  public String[] tokenize() {
    return tokenizer.tokenize(another().answer());
  }

  @Benchmark
  public Score score() {
    Answered answered = another();
    return scorer.score(answered.rubric(), answered.answer());
  }

  /** Runs both and prints their ratio. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(ScoringBenchmark.class.getSimpleName()).build())
            .run();
    System.out.printf(
        "score / tokenize = %.2f%n", mean(results, "score") / mean(results, "tokenize"));
  }

  private static double mean(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(name))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }
}
