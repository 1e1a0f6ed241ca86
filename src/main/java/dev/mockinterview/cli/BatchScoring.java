package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.BatchItem;
import dev.mockinterview.files.BatchLines;
import dev.mockinterview.files.ScoreJson;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Scores batch lines in their order; uses all cores and the same memory for any number of lines.
 */
final class BatchScoring {

  private static final int CHUNK = 64;

  /** How much text a chunk holds before it is scored, in UTF-16 units. */
  private static final long CHUNK_UNITS = 250_000;

  /** How many chunks are on the way for each core: enough that none waits for the reader. */
  private static final int CHUNKS_PER_CORE = 3;

  private record Result(String line, boolean good) {}

  private final ItemScorer scorer;

  BatchScoring(Workspace workspace) {
    this.scorer = new ItemScorer(workspace);
  }

  /**
   * Scores all lines; what has arrived is answered before more is waited for.
   *
   * @throws CheckFailedException at the end, where a line could not be scored
   */
  void run(BatchLines lines, PrintWriter out) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Done done = new Run(workers, CHUNKS_PER_CORE * cores, out).all(lines);
      if (done.bad() > 0) {
        throw new CheckFailedException(
            done.bad() + " of " + done.all() + " lines could not be scored");
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** How many lines were done, and how many of them could not be scored. */
  private record Done(long all, long bad) {

    Done and(Done more) {
      return new Done(all + more.all, bad + more.bad);
    }
  }

  /** One pass over a batch: this thread reads and prints, the workers score in between. */
  private final class Run {

    private final ExecutorService workers;
    private final int most;
    private final PrintWriter out;
    private final Deque<CompletableFuture<List<Result>>> onTheWay = new ArrayDeque<>();
    private Done done = new Done(0, 0);

    /**
     * @param most how many chunks may be on the way
     */
    Run(ExecutorService workers, int most, PrintWriter out) {
      this.workers = workers;
      this.most = most;
      this.out = out;
    }

    Done all(BatchLines lines) {
      long units = 0;
      List<BatchItem> chunk = new ArrayList<>(CHUNK);
      while (lines.hasNext()) {
        BatchItem item = lines.next();
        chunk.add(item);
        units += length(item);
        boolean mayWait = lines.mayWait();
        if (chunk.size() == CHUNK || units > CHUNK_UNITS || mayWait) {
          submit(chunk);
          units = 0;
          chunk = new ArrayList<>(CHUNK);
          printUntil(mayWait ? 0 : most);
        }
      }
      submit(chunk);
      printUntil(0);
      return done;
    }

    private void submit(List<BatchItem> chunk) {
      onTheWay.add(
          CompletableFuture.supplyAsync(
              () -> chunk.stream().map(BatchScoring.this::score).toList(), workers));
    }

    /** Prints the first chunks on the way, until no more than so many are left. */
    private void printUntil(int left) {
      while (onTheWay.size() > left) {
        List<Result> results = results(onTheWay.remove());
        results.forEach(result -> out.println(result.line()));
        if (out.checkError()) {
          throw new CheckFailedException("standard output can't be written to");
        }
        long bad = results.stream().filter(result -> !result.good()).count();
        done = done.and(new Done(results.size(), bad));
      }
    }

    private List<Result> results(CompletableFuture<List<Result>> chunk) {
      try {
        return chunk.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw e;
      }
    }
  }

  private static long length(BatchItem item) {
    if (item instanceof BatchItem.Known known) {
      return known.answer().length();
    }
    return item instanceof BatchItem.Drafted drafted
        ? drafted.answer().length() + drafted.references().stream().mapToLong(String::length).sum()
        : 0;
  }

  private Result score(BatchItem item) {
    try {
      ItemScorer.Scored scored = scorer.score(item);
      return new Result(ScoreJson.score(item.id(), scored.questionId(), scored.score()), true);
    } catch (IllegalArgumentException | BadFileException e) {
      String message = String.valueOf(e.getMessage());
      return new Result(ScoreJson.error(item.id(), item.line(), message), false);
    }
  }
}
