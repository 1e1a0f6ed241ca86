package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.files.BatchItem;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores the items of a batch: with the bank's rubric, or with one drafted from the references that
 * the item brings. Safe for use by several threads.
 */
final class ItemScorer {

  private static final int DRAFTS_KEPT = 64;

  /**
   * A score and what was asked.
   *
   * @param questionId id of the question, if the item names one
   * @param question what tells the question from others
   */
  record Scored(Optional<String> questionId, String question, Score score) {}

  private record Asked(String question, List<String> references) {}

  private final Workspace workspace;
  private final Map<Asked, CompiledRubric> drafts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, CompiledRubric> eldest) {
          return size() > DRAFTS_KEPT;
        }
      };

  ItemScorer(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The score of an item.
   *
   * @throws IllegalArgumentException where it can't be scored; the message says why
   */
  Scored score(BatchItem item) {
    if (item instanceof BatchItem.Known known) {
      return known(workspace.question(known.questionId()), known.answer());
    }
    if (item instanceof BatchItem.Drafted drafted) {
      Optional<Question> own = drafted.questionId().flatMap(workspace.bank()::question);
      return own.isPresent() ? known(own.get(), drafted.answer()) : drafted(drafted);
    }
    throw new IllegalArgumentException(((BatchItem.Bad) item).message());
  }

  private Scored known(Question question, String answer) {
    Score score =
        workspace
            .marker()
            .score(question, answer)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        question.id() + " has no rubric yet, so it isn't scored"));
    return new Scored(Optional.of(question.id()), question.id(), score);
  }

  private Scored drafted(BatchItem.Drafted item) {
    CompiledRubric rubric = draft(new Asked(item.question(), item.references()));
    return new Scored(
        item.questionId(),
        item.questionId().orElse(item.question()),
        workspace.scorer().score(rubric, item.answer()));
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
