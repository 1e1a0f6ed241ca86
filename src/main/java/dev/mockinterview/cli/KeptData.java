package dev.mockinterview.cli;

import dev.mockinterview.store.Place;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out without opening it whether there is a database. */
final class KeptData {

  private static final String FILE = "interviews.db";

  private KeptData() {}

  /** Whether a database may be there; of a server nobody knows before asking it. */
  static boolean isAt(Place place) {
    return !(place instanceof Place.Folder folder) || isIn(folder.path());
  }

  /** Whether a data folder has a database. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }
}
