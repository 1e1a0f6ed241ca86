package dev.mockinterview.terminal;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Scorecard;
import java.util.Optional;

/** Keeps a scorecard at each change; where that fails, asks the interviewer what to do. */
final class LeadKeeping {

  /** What an interviewer can be asked. */
  interface Asks {

    /** Waits for a key while this stands on the screen; anything below 0 where none will come. */
    int key(String question);

    /** Reads the name of a file, blank where there is none. */
    String file();
  }

  private final LeadKeeper keeper;
  private final Asks asks;
  private final boolean attended;
  private Optional<Scorecard> kept;
  private Optional<String> file = Optional.empty();
  private String failure = "";
  private String news = "";

  /**
   * @param kept what is kept already
   * @param attended whether a person is there who can be asked
   */
  LeadKeeping(LeadKeeper keeper, Asks asks, Optional<Scorecard> kept, boolean attended) {
    this.keeper = keeper;
    this.asks = asks;
    this.kept = kept;
    this.attended = attended;
  }

  /** What is to be said of keeping since it was last asked for; mostly nothing. */
  String news() {
    String said = news;
    news = "";
    return said;
  }

  /** Whether nothing was kept yet. */
  boolean isNew() {
    return kept.isEmpty();
  }

  /** Whether this is kept. */
  boolean has(Scorecard scorecard) {
    return kept.equals(Optional.of(scorecard));
  }

  /**
   * Keeps the scorecard.
   *
   * @return whether the interview goes on, be it that it stands in a file alone
   * @throws StoreException where it can't be kept and nobody is there
   */
  boolean keep(Scorecard scorecard) {
    if (has(scorecard)) {
      return true;
    }
    try {
      save(scorecard);
      return true;
    } catch (StoreException e) {
      if (attended) {
        return putAgain(scorecard, e) || ask(scorecard, e);
      }
      if (!retryHelps(e)) {
        throw e;
      }
      save(scorecard);
      return true;
    }
  }

  private void save(Scorecard scorecard) {
    keeper.save(scorecard);
    kept = Optional.of(scorecard);
    if (!failure.isEmpty()) {
      news = "Now everything is kept.";
      failure = "";
    }
  }

  /** What fails again for the same reason goes where it went before. */
  private boolean putAgain(Scorecard scorecard, StoreException e) {
    boolean known = failure.equals(String.valueOf(e.getMessage()));
    return known && file.isPresent() && putAside(scorecard, file.get(), "Still not kept; saved in");
  }

  private boolean ask(Scorecard scorecard, StoreException first) {
    StoreException last = first;
    while (true) {
      failure = String.valueOf(last.getMessage());
      String again = retryHelps(last) ? "Enter tries again, " : "";
      String more = news();
      int key =
          asks.key(
              (more.isEmpty() ? "" : more + " ")
                  + "Not kept: "
                  + failure
                  + ". "
                  + again
                  + "f saves it in a file, q leaves.");
      if (key < 0 || key == 'q') {
        return false;
      }
      if (key == 'f') {
        String name = asks.file().strip();
        if (!name.isEmpty() && putAside(scorecard, name, "Saved in")) {
          return true;
        }
      } else if (retryHelps(last) && (key == '\n' || key == ' ')) {
        try {
          save(scorecard);
          return true;
        } catch (StoreException e) {
          last = e;
        }
      }
    }
  }

  private boolean putAside(Scorecard scorecard, String name, String done) {
    try {
      String path = keeper.putAside(scorecard, name);
      file = Optional.of(name);
      news = done + " " + path + ".";
      return true;
    } catch (StoreException e) {
      news = "Not saved: " + e.getMessage() + ".";
      return false;
    }
  }

  private static boolean retryHelps(StoreException failure) {
    return !(failure instanceof ChangedElsewhereException);
  }
}
