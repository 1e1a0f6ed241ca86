package dev.mockinterview.cli;

import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Gives every command the workspace that its global options ask for; loads each bank once. */
@Component
class Workspaces {

  private final Map<Optional<Path>, Workspace> opened = new ConcurrentHashMap<>();
  private volatile GlobalOptions start = GlobalOptions.NONE;
  private volatile GlobalOptions current = GlobalOptions.NONE;

  /** Takes the options off the program's own arguments; they hold for the whole shell. */
  List<String> startWith(List<String> arguments) {
    GlobalOptions.Parted parted = GlobalOptions.part(arguments, GlobalOptions.NONE);
    start = parted.options();
    current = start;
    return parted.words();
  }

  /** Takes the options off one command's words; they hold for that command. */
  List<String> takeOptions(List<String> words) {
    GlobalOptions.Parted parted = GlobalOptions.part(words, start);
    current = parted.options();
    return parted.words();
  }

  /** The options of the command that runs now. */
  GlobalOptions options() {
    return current;
  }

  /**
   * The bank that the command runs on.
   *
   * @throws dev.mockinterview.files.BadPackException where it has problems
   */
  Workspace open() {
    return opened.computeIfAbsent(current.bank(), bank -> new Workspace(load(bank)));
  }

  /** Where the command that runs now keeps its data. */
  Path dataFolder() {
    return current.dataFolder(
        System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
  }

  private static ContentPack load(Optional<Path> bank) {
    return bank.map(ContentPacks::folder).orElseGet(ContentPacks::builtIn);
  }
}
