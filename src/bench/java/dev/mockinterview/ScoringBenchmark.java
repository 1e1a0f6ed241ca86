package dev.mockinterview;

import dev.mockinterview.bank.Question;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
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
 * Compares scoring a 60-word answer against its rubric with OpenNLP's tokenization of that answer,
 * its anchor: machines differ, the ratio hardly does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class ScoringBenchmark {

  private static final String QUESTION = "security-02";

  private static final String ANSWER =
      """
      A Lambda authorizer is code of our own: API Gateway calls it with the token or the whole \
      request, and it gives back an IAM policy that allows or denies the call. The Cognito one \
      needs no code at all; it only checks tokens of a user pool. I take Lambda when an old \
      session store has to be asked, otherwise Cognito.""";

  private TokenizerME tokenizer;
  private Scorer scorer;
  private CompiledRubric rubric;

  @Setup
  public void load() throws IOException {
    try (InputStream model =
        getClass().getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      tokenizer = new TokenizerME(new TokenizerModel(model));
    }
    ContentPack pack = ContentPacks.builtIn();
    Question question = pack.bank().question(QUESTION).orElseThrow();
    scorer = new Scorer(TextAnalyzer.english(), pack.lexicon(), List.of(question.text(), ANSWER));
    rubric = scorer.compile(question.text(), pack.bank().rubric(QUESTION).orElseThrow());
  }

  @Benchmark
  public String[] tokenize() {
    return tokenizer.tokenize(ANSWER);
  }

  @Benchmark
  public Score score() {
    return scorer.score(rubric, ANSWER);
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
