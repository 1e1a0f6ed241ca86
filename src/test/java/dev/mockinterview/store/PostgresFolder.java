package dev.mockinterview.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** All that one test server has on disk: its program, its data and its log. */
final class PostgresFolder {

  private final Path home;
  private final OtherUser owner;

  private PostgresFolder(Path home, OtherUser owner) {
    this.home = home;
    this.owner = owner;
  }

  /**
   * Makes a folder with an empty database cluster.
   *
   * @param user the name of its only user
   * @param password that user's password
   * @throws IOException where that doesn't work; nothing is left of it then
   */
  static PostgresFolder create(String user, String password) throws IOException {
    OtherUser owner = OtherUser.find();
    PostgresFolder folder = new PostgresFolder(Files.createTempDirectory("postgres-test-"), owner);
    try {
      PostgresBinaries.unpack(folder.home.resolve("program"));
      owner.letRead(folder.home);
      folder.initialize(user, password);
      return folder;
    } catch (IOException e) {
      folder.delete();
      throw e;
    }
  }

  private void initialize(String user, String password) throws IOException {
    owner.give(Files.createDirectory(data()));
    Path secret = Files.writeString(home.resolve("password"), password + "\n");
    owner.give(secret);
    Command.run(
        owner.command(
            List.of(
                program("initdb"),
                "--pgdata=" + data(),
                "--username=" + user,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync")));
  }

  /** The command that runs the server in the foreground. */
  List<String> serverCommand(int port) {
    return owner.command(
        List.of(
            program("postgres"),
            "-D",
            data().toString(),
            "-p",
            String.valueOf(port),
            "-h",
            PostgresServer.HOST,
            "-k", // no socket file beside the port
            "",
            "-F", // no fsync: a test's data needn't outlive the machine
            "-c",
            "log_line_prefix=", // the log is there to be read in a message
            "-c",
            "shared_buffers=16MB",
            "-c",
            "max_connections=100"));
  }

  private String program(String name) {
    return home.resolve("program").resolve("bin").resolve(name).toString();
  }

  Path home() {
    return home;
  }

  Path data() {
    return home.resolve("data");
  }

  Path log() {
    return home.resolve("server.log");
  }

  void delete() throws IOException {
    FileSystemUtils.deleteRecursively(home);
  }
}
