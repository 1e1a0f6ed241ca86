package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Keeps everything that was saved, with what the screen showed at that moment. */
final class WatchedInterviews implements Keeper {

  /**
   * @param screen all that was on the screen when the interview was saved
   */
  record Save(Interview interview, String screen) {}

  private final Supplier<String> screen;
  private final List<Save> saves = new CopyOnWriteArrayList<>();
  private final List<String> drafts = new CopyOnWriteArrayList<>();

  WatchedInterviews(Supplier<String> screen) {
    this.screen = screen;
  }

  /** All saves in order. */
  List<Save> saves() {
    return saves;
  }

  @Override
  public void step(Interview interview) {
    saves.add(new Save(interview, screen.get()));
  }

  @Override
  public boolean draft(String typed) {
    return drafts.add(typed);
  }

  /** All drafts in order. */
  List<String> drafts() {
    return drafts;
  }
}
