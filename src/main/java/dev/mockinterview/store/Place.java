package dev.mockinterview.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Nothing but host, port, name and parameters: a URL with more may hold a secret anywhere. */
    private static final Pattern URL =
        Pattern.compile(
            "jdbc:postgresql:(?://((?:[\\w.-]+|\\[[\\p{XDigit}:.]+])(?::\\d{1,5})?)?/)?([\\w.%-]*)"
                + "(?:\\?[^#\\s]*)?");

    public Server {
      if (!URL.matcher(url).matches()) {
        throw new IllegalArgumentException(
            "the database's URL must look like jdbc:postgresql://host:5432/name,"
                + " with user and password apart from it");
      }
    }

    /** The server and database, without parameters, among which there might be a secret. */
    public String name() {
      Matcher parts = URL.matcher(url);
      if (!parts.matches()) {
        throw new IllegalStateException("the URL was checked before");
      }
      return Optional.ofNullable(parts.group(1)).map(host -> host + "/").orElse("")
          + parts.group(2);
    }

    @Override
    public String toString() {
      return "PostgreSQL at " + name();
    }
  }
}
