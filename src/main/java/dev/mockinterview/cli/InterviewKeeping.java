package dev.mockinterview.cli;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.UnkeptAnswer;
import dev.mockinterview.terminal.Keeper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Keeps one interview in a store, and knows at any moment what of it is there and what isn't. One
 * thread leads the interview; another may ask what stands when the program has to end.
 */
final class InterviewKeeping implements Keeper {

  private final Interviews interviews;
  private final Newest beside;
  private final PutAside aside = new PutAside();
  private final Object lock = new Object();

  /** What failed to be saved, as far as somebody knows, since the last success. */
  private final List<Interview> tried = new ArrayList<>();

  private volatile Interview last;
  private volatile String typed;
  private volatile String keptDraft;
  private volatile Optional<Interview> kept;
  private volatile Optional<StoreException> failure = Optional.empty();
  private volatile Optional<ChangedElsewhereException> overtaken = Optional.empty();

  /**
   * @param begun a new interview, or one as the store has it
   * @param draft what the store has of the next answer
   * @param beside does one task after the other beside everything else
   */
  InterviewKeeping(Interview begun, String draft, Interviews interviews, Executor beside) {
    this.interviews = interviews;
    this.beside = new Newest(beside);
    this.last = begun;
    this.typed = draft;
    this.keptDraft = draft;
    this.kept = begun.turns().isEmpty() ? Optional.empty() : Optional.of(begun);
  }

  @Override
  public void step(Interview interview) {
    typed = ""; // first, so that nobody takes it for the next answer
    last = interview;
    inTime(
        () -> {
          save(interview);
          keptDraft = "";
        });
  }

  @Override
  public void draft(Interview interview, String words) {
    last = interview;
    typed = words;
    inTime(() -> saveDraft(interview, words));
  }

  @Override
  public void soon(Interview interview, String words) {
    last = interview;
    typed = words;
    beside.soon(
        () -> {
          synchronized (lock) {
            try {
              if (last.equals(interview) && typed.equals(words)) {
                saveDraft(interview, words);
              }
            } catch (StoreException e) {
              // what matters is said when the next step is kept
            }
          }
        });
  }

  /** Keeps what is typed, be it of a follow-up, without waiting for more, if that can be done. */
  void keepTyped() {
    synchronized (lock) {
      String words = typed;
      Interview interview = last;
      boolean changed = !kept.equals(Optional.of(interview)) && !interview.turns().isEmpty();
      if (changed || (!words.isBlank() && !words.equals(keptDraft))) {
        try {
          saveDraft(interview, words);
        } catch (StoreException e) {
          // it stays unkept
        }
      }
    }
  }

  /** Does it before whoever asks goes on, and remembers how it went. */
  private void inTime(Runnable work) {
    beside.drop();
    synchronized (lock) {
      try {
        work.run();
        failure = Optional.empty();
      } catch (StoreException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
  }

  /** An interview of which nothing was ever typed is not worth an entry. */
  private void saveDraft(Interview interview, String words) {
    if (words.isBlank() && keptDraft.isBlank() && interview.turns().isEmpty()) {
      return;
    }
    save(interview);
    try {
      storing(() -> interviews.keepDraft(interview.id(), words));
    } catch (ChangedElsewhereException e) {
      overtaken = Optional.of(e);
      throw e;
    }
    keptDraft = words;
  }

  private List<Interview> stored(String id) {
    List<Interview> stored = new ArrayList<>();
    storing(() -> interviews.find(id).ifPresent(stored::add));
    return stored;
  }

  private void save(Interview interview) {
    if (overtaken.isPresent()) {
      throw overtaken.get();
    }
    try {
      storing(() -> interviews.save(interview));
    } catch (ChangedElsewhereException e) {
      if (!arrived(interview.id())) {
        overtaken = Optional.of(e);
        throw e;
      }
      storing(() -> interviews.save(interview));
    } catch (StoreException e) {
      tried.add(interview);
      throw e;
    }
    kept = Optional.of(interview);
    tried.clear();
  }

  /** Whether the other one was this program: a save that seemed to fail was done after all. */
  private boolean arrived(String id) {
    if (tried.isEmpty()) {
      return false;
    }
    return stored(id).stream().anyMatch(tried::contains);
  }

  /** Whatever a store fails with, it must not carry the interview away. */
  private static void storing(Runnable work) {
    try {
      work.run();
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StoreException(String.join(" ", Failure.of(e).lines()), e);
    }
  }

  @Override
  public List<UnkeptAnswer> unkept() {
    List<UnkeptAnswer> unkept = new ArrayList<>(missing());
    unkept.removeAll(aside.answers());
    return List.copyOf(unkept);
  }

  /** What the store doesn't have, be it in a file or not. */
  private List<UnkeptAnswer> missing() {
    Interview interview = last;
    List<UnkeptAnswer> missing = new ArrayList<>(UnkeptAnswer.of(interview, kept));
    String words = typed;
    if (!words.isBlank() && !words.equals(keptDraft)) {
      interview
          .current()
          .map(asked -> UnkeptAnswer.typed(asked.id(), words))
          .ifPresent(missing::add);
    }
    return missing;
  }

  @Override
  public String putAside(String name) {
    return aside.add(name, unkept()).toString();
  }

  /** The interview as far as it has come, kept or not. */
  Interview last() {
    return last;
  }

  /** What has been saved of the interview in this program's time; empty where nothing was. */
  Optional<Interview> kept() {
    return kept;
  }

  /** Why the last thing that was to be kept could not be; empty where it is kept. */
  Optional<StoreException> failure() {
    return failure;
  }

  /** Whether another program has changed the interview, so that nothing of it is kept any more. */
  boolean isOvertaken() {
    return overtaken.isPresent();
  }

  /** The files that the person named, with what of each is not in the store. */
  Map<Path, List<UnkeptAnswer>> inFiles() {
    return aside.files(missing());
  }
}
