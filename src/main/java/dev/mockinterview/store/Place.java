package dev.mockinterview.store;

import java.nio.file.Path;

/** Where interviews are kept. */
public sealed interface Place {

  /**
   * A data folder of one's own, with an SQLite database in it.
   *
   * @param path the folder, which is made where it is missing
   */
  record Folder(Path path) implements Place {}

  /**
   * A PostgreSQL database that several people share.
   *
   * @param url {@code jdbc:postgresql:...}
   * @param user the database's user
   * @param password that user's password, empty where none is needed
   */
  record Server(String url, String user, String password) implements Place {

    private static final String START = "jdbc:postgresql:";

    public Server {
      if (!url.startsWith(START)) {
        throw new IllegalArgumentException(
            "the database's URL must begin with " + START + "//, as in " + START + "//host/name");
      }
    }

    /** The server and database, without parameters, among which there might be a secret. */
    public String name() {
      int parameters = url.indexOf('?');
      String plain = parameters < 0 ? url : url.substring(0, parameters);
      // user and password may stand before the host too
      return plain.substring(START.length()).replaceAll("^//.*@", "//").replaceFirst("^//", "");
    }

    @Override
    public String toString() {
      return "PostgreSQL at " + name();
    }
  }
}
