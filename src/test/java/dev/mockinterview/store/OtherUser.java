package dev.mockinterview.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs commands as somebody other than root, for a server that refuses to run as root. */
final class OtherUser {

  private static final List<String> NAMES = List.of("postgres", "nobody");

  private final Optional<String> name;
  private final List<String> prefix;

  private OtherUser(Optional<String> name, List<String> prefix) {
    this.name = name;
    this.prefix = prefix;
  }

  /**
   * Finds who to run as: whoever runs this Java, unless that is root.
   *
   * @throws IOException where this is root and no way out of it works
   */
  static OtherUser find() throws IOException {
    if (!id("-u").equals("0")) {
      return new OtherUser(Optional.empty(), List.of());
    }
    for (String name : NAMES) {
      String number = id("-u", name);
      for (List<String> way : number.isEmpty() ? List.<List<String>>of() : ways(name, number)) {
        if (output(join(way, List.of("id", "-u"))).equals(number)) {
          return new OtherUser(Optional.of(name), way);
        }
      }
    }
    throw new IOException(
        "this is root, and neither setpriv, runuser nor su turns into one of " + NAMES);
  }

  /** The command that runs the given one as that user. */
  List<String> command(List<String> command) {
    return join(prefix, command);
  }

  /** Lets the user run and read what is in a folder, though not change it. */
  void letRead(Path folder) throws IOException {
    if (name.isPresent()) {
      Command.run(List.of("chmod", "-R", "go+rX", folder.toString()));
    }
  }

  /** Makes the user the owner of an empty folder or a file. */
  void give(Path path) throws IOException {
    if (name.isPresent()) {
      UserPrincipal owner =
          path.getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(name.orElseThrow());
      Files.setOwner(path, owner);
    }
  }

  /** The usual ways; none of them is there on every system. */
  private static List<List<String>> ways(String name, String number) {
    String group = id("-g", name);
    return List.of(
        List.of("setpriv", "--reuid=" + number, "--regid=" + group, "--clear-groups", "--"),
        List.of("runuser", "-u", name, "--"),
        List.of("su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", name));
  }

  private static String id(String... arguments) {
    return output(join(List.of("id"), List.of(arguments)));
  }

  /** What a command prints; empty where it fails or isn't there. */
  private static String output(List<String> command) {
    try {
      return Command.run(command);
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> join(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
