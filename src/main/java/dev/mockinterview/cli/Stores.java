package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.store.Place;
import dev.mockinterview.store.Store;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gives every command the interviews of the place that its options and settings ask for. */
@Component
class Stores implements DisposableBean {

  private final Map<Place, Store> opened = new ConcurrentHashMap<>();
  private final Workspaces workspaces;
  private final Clock clock;

  Stores(Workspaces workspaces, Clock clock) {
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /** The store; its database opens when something is first asked of it. */
  Store open() {
    return opened.computeIfAbsent(
        StorePlaces.of(workspaces.dataFolder().toAbsolutePath(), System.getenv()),
        place -> Store.at(place, workspaces.person(), clock));
  }

  /**
   * Opens the database beside whatever else there is to be done before an interview; what hinders
   * it comes up again when the interview asks for it.
   */
  void openSoon() {
    Interviews interviews = open().interviews();
    Thread opening =
        new Thread(
            () -> {
              try {
                interviews.draft("");
              } catch (StoreException | BadFileException e) {
                // said when it is asked for
              }
            },
            "open-interviews");
    opening.setDaemon(true);
    opening.start();
  }

  /** Lets go of every database; each is opened again when something is asked of it. */
  void letGo() {
    opened.values().forEach(Store::close);
  }

  @Override
  public void destroy() {
    letGo();
  }
}
