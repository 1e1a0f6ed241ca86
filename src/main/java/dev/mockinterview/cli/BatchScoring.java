package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.files.BatchItem;
import dev.mockinterview.files.BatchLines;
import dev.mockinterview.files.ScoreJson;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.Score;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores batch lines in their order; uses all cores and the same memory for any number of lines.
 */
final class BatchScoring {

  private static final int CHUNK = 256;
  private static final int DRAFTS_KEPT = 64;

  /** How much text a chunk holds before it is scored, in UTF-16 units. */
  private static final long CHUNK_UNITS = 1_000_000;

  private record Result(String line, boolean good) {}

  private record Asked(String question, List<String> references) {}

  private final Workspace workspace;
  private final Map<Asked, CompiledRubric> drafts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, CompiledRubric> eldest) {
          return size() > DRAFTS_KEPT;
        }
      };

  BatchScoring(Workspace workspace) {
    this.workspace = workspace;
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
      if (item instanceof BatchItem.Known known) {
        return scoreKnown(known);
      }
      if (item instanceof BatchItem.Drafted drafted) {
        CompiledRubric rubric = draft(new Asked(drafted.question(), drafted.references()));
        Score score = workspace.scorer().score(rubric, drafted.answer());
        return new Result(ScoreJson.score(item.id(), Optional.empty(), score), true);
      }
      return bad(item, ((BatchItem.Bad) item).message());
    } catch (IllegalArgumentException e) {
      return bad(item, String.valueOf(e.getMessage()));
    }
  }

  private Result scoreKnown(BatchItem.Known known) {
    Question question = workspace.question(known.questionId());
    return workspace
        .marker()
        .score(question, known.answer())
        .map(score -> ScoreJson.score(known.id(), Optional.of(question.id()), score))
        .map(line -> new Result(line, true))
        .orElseGet(() -> bad(known, question.id() + " has no rubric yet, so it isn't scored"));
  }

  private static Result bad(BatchItem item, String message) {
    return new Result(ScoreJson.error(item.id(), item.line(), message), false);
  }

  private CompiledRubric draft(Asked asked) {
    synchronized (drafts) {
      return drafts.computeIfAbsent(
          asked,
          key ->
              workspace
                  .scorer()
                  .compile(
                      key.question(), workspace.drafter().draft(key.question(), key.references())));
    }
  }
}
