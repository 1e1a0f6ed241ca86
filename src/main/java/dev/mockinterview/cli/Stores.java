package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.store.StoreException;
import dev.mockinterview.store.StoredInterviews;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gives every command the interviews of the data folder that its global options ask for. */
@Component
class Stores implements DisposableBean {

  private final Map<Path, StoredInterviews> opened = new ConcurrentHashMap<>();
  private final Workspaces workspaces;
  private final Clock clock;

  Stores(Workspaces workspaces, Clock clock) {
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /** The interviews; the database itself opens when something is first asked of it. */
  Interviews open() {
    return opened.computeIfAbsent(
        workspaces.dataFolder().toAbsolutePath(), folder -> StoredInterviews.in(folder, clock));
  }

  /**
   * Opens the database beside whatever else there is to be done before an interview; what hinders
   * it comes up again when the interview asks for it.
   */
  void openSoon() {
    Interviews interviews = open();
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

  @Override
  public void destroy() {
    opened.values().forEach(StoredInterviews::close);
  }
}
