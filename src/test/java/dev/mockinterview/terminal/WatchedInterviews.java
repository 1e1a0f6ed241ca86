package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.UnkeptAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Keeps everything that was saved, with what the screen showed at that moment; may break. */
final class WatchedInterviews implements Keeper {

  /**
   * @param screen all that was on the screen when the interview was saved
   */
  record Save(Interview interview, String screen) {}

  private final Supplier<String> screen;
  private final List<Save> saves = new CopyOnWriteArrayList<>();
  private final List<String> drafts = new CopyOnWriteArrayList<>();
  private final List<Interview> typed = new CopyOnWriteArrayList<>();
  private final List<UnkeptAnswer> aside = new CopyOnWriteArrayList<>();
  private volatile Optional<StoreException> broken = Optional.empty();
  private volatile Optional<Interview> last = Optional.empty();
  private volatile String draft = "";
  private final AtomicInteger tries = new AtomicInteger();

  WatchedInterviews(Supplier<String> screen) {
    this.screen = screen;
  }

  /** From now on nothing can be kept. */
  void breakWith(StoreException reason) {
    broken = Optional.of(reason);
  }

  void mend() {
    broken = Optional.empty();
  }

  /** All saves in order. */
  List<Save> saves() {
    return saves;
  }

  /** How often somebody tried to save. */
  int tries() {
    return tries.get();
  }

  @Override
  public void step(Interview interview) {
    last = Optional.of(interview);
    draft = "";
    save();
    saves.add(new Save(interview, screen.get()));
  }

  private void save() {
    tries.incrementAndGet();
    broken.ifPresent(
        reason -> {
          throw reason;
        });
  }

  @Override
  public void draft(Interview interview, String words) {
    last = Optional.of(interview);
    draft = words;
    save();
    drafts.add(words);
    draft = "";
  }

  @Override
  public synchronized void soon(Interview interview, String words) {
    typed.add(interview);
    drafts.add(words);
    notifyAll();
  }

  /** Waits till this was to be kept while somebody typed. */
  synchronized void awaitDraft(String words) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(50);
    while (!drafts.contains(words)) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("never to be kept: " + words);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** All drafts in order. */
  List<String> drafts() {
    return drafts;
  }

  /** The interviews as they stood while somebody typed. */
  List<Interview> typed() {
    return typed;
  }

  @Override
  public List<UnkeptAnswer> unkept() {
    Optional<Interview> kept =
        saves.isEmpty() ? Optional.empty() : Optional.of(saves.get(saves.size() - 1).interview());
    List<UnkeptAnswer> unkept = new ArrayList<>();
    last.ifPresent(interview -> unkept.addAll(UnkeptAnswer.of(interview, kept)));
    last.flatMap(Interview::current)
        .filter(question -> !draft.isBlank())
        .ifPresent(question -> unkept.add(UnkeptAnswer.typed(question.id(), draft)));
    unkept.removeAll(aside);
    return unkept;
  }

  @Override
  public String putAside(String file) {
    if (file.startsWith("/nowhere")) {
      throw new StoreException(file + ": there is no folder");
    }
    aside.addAll(unkept());
    return file.startsWith("/") ? file : "/home/anna/" + file;
  }

  /** What was put into files, in order. */
  List<UnkeptAnswer> aside() {
    return aside;
  }
}
