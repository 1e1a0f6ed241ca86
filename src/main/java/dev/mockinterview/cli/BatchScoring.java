package dev.mockinterview.cli;

import dev.mockinterview.files.BatchItem;
import dev.mockinterview.files.BatchLines;
import dev.mockinterview.files.ScoreJson;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores batch lines in their order; uses all cores and the same memory for any number of lines.
 */
final class BatchScoring {

  private static final int CHUNK = 256;

  /** How much text a chunk holds before it is scored, in UTF-16 units. */
  private static final long CHUNK_UNITS = 1_000_000;

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
    Done done = new Done(0, 0);
    long units = 0;
    List<BatchItem> chunk = new ArrayList<>(CHUNK);
    while (lines.hasNext()) {
      BatchItem item = lines.next();
      chunk.add(item);
      units += length(item);
      if (chunk.size() == CHUNK || units > CHUNK_UNITS || lines.mayWait()) {
        done = done.and(print(chunk, out));
        units = 0;
        chunk.clear();
      }
    }
    done = done.and(print(chunk, out));
    if (done.bad() > 0) {
      throw new CheckFailedException(
          done.bad() + " of " + done.all() + " lines could not be scored");
    }
  }

  /** How many lines were done, and how many of them could not be scored. */
  private record Done(long all, long bad) {

    Done and(Done more) {
      return new Done(all + more.all, bad + more.bad);
    }
  }

  private Done print(List<BatchItem> chunk, PrintWriter out) {
    List<Result> results = chunk.parallelStream().map(this::score).toList();
    results.forEach(result -> out.println(result.line()));
    if (out.checkError()) {
      throw new CheckFailedException("standard output can't be written to");
    }
    return new Done(results.size(), results.stream().filter(result -> !result.good()).count());
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
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      return new Result(ScoreJson.error(item.id(), item.line(), message), false);
    }
  }
}
