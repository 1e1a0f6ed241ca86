package dev.mockinterview.terminal;

import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps scorecards in memory, or refuses to. */
final class LeadShelf implements LeadKeeper {

  private final List<Scorecard> saves = new CopyOnWriteArrayList<>();
  private final Map<String, Scorecard> files = new ConcurrentHashMap<>();
  private final List<StoreException> failures = new ArrayList<>();
  private Runnable atSave = () -> {};
  private volatile Optional<StoreException> broken = Optional.empty();

  @Override
  public void save(Scorecard scorecard) {
    broken.ifPresent(
        failure -> {
          failures.add(failure);
          throw failure;
        });
    saves.add(scorecard);
    atSave.run();
  }

  @Override
  public String putAside(Scorecard scorecard, String file) {
    if (file.startsWith("/nowhere/")) {
      throw new StoreException(file + ": there is no folder /nowhere");
    }
    files.put(file, scorecard);
    return "/home/anna/" + file;
  }

  void breakWith(StoreException failure) {
    broken = Optional.of(failure);
  }

  void mend() {
    broken = Optional.empty();
  }

  /** Does something each time after something was kept. */
  void atSave(Runnable then) {
    atSave = then;
  }

  List<Scorecard> saves() {
    return List.copyOf(saves);
  }

  Scorecard last() {
    return saves.get(saves.size() - 1);
  }

  int failures() {
    return failures.size();
  }

  Map<String, Scorecard> files() {
    return Map.copyOf(files);
  }
}
