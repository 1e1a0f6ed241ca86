package dev.mockinterview.terminal;

import dev.mockinterview.panel.Scorecard;

/** Keeps a scorecard, which must outlive the program. */
public interface LeadKeeper {

  /**
   * Keeps the scorecard as it stands; it is safe when the call returns.
   *
   * @throws dev.mockinterview.interview.StoreException where that can't be done
   */
  void save(Scorecard scorecard);

  /**
   * Writes the scorecard, which can't be kept, into a file; one that this program wrote before is
   * replaced.
   *
   * @param file a name as a person types it
   * @return the file with its whole path
   * @throws dev.mockinterview.interview.StoreException where that can't be done
   */
  String putAside(Scorecard scorecard, String file);
}
