package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Keeps everything that was saved, with what the screen showed at that moment. */
final class WatchedInterviews implements Interviews {

  /**
   * @param screen all that was on the screen when the interview was saved
   */
  record Save(Interview interview, String screen) {}

  private final Supplier<String> screen;
  private final List<Save> saves = new CopyOnWriteArrayList<>();

  WatchedInterviews(Supplier<String> screen) {
    this.screen = screen;
  }

  /** All saves in order. */
  List<Save> saves() {
    return saves;
  }

  @Override
  public void save(Interview interview) {
    saves.add(new Save(interview, screen.get()));
  }

  @Override
  public Optional<Interview> find(String id) {
    return all().stream().filter(interview -> interview.id().equals(id)).findFirst();
  }

  @Override
  public List<Interview> all() {
    return saves.isEmpty() ? List.of() : List.of(saves.get(saves.size() - 1).interview());
  }
}
