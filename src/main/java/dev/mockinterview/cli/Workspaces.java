package dev.mockinterview.cli;

import dev.mockinterview.files.CompiledPacks;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ProgramBuild;
import dev.mockinterview.interview.Person;
import dev.mockinterview.text.TextAnalyzer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives every command the workspace that its global options ask for; loads the built-in bank and
 * the language models once.
 */
@Component
class Workspaces {

  private final Map<Optional<Path>, Workspace> opened = new ConcurrentHashMap<>();
  private final Supplier<TextAnalyzer> analyzer = SingletonSupplier.of(TextAnalyzer::english);
  private volatile GlobalOptions start = GlobalOptions.NONE;
  private volatile GlobalOptions current = GlobalOptions.NONE;
  private volatile GlobalOptions lasting = GlobalOptions.NONE;

  /** Takes the options off the program's own arguments; they hold for the whole shell. */
  List<String> startWith(List<String> arguments) {
    GlobalOptions.Parted parted = GlobalOptions.part(arguments, GlobalOptions.NONE);
    start = parted.options();
    current = start;
    lasting = parted.words().isEmpty() ? start : GlobalOptions.NONE;
    return parted.words();
  }

  /** Takes the options off one command's words; they hold for that command. */
  List<String> takeOptions(List<String> words) {
    GlobalOptions.Parted parted = GlobalOptions.part(words, start);
    current = parted.options();
    opened.keySet().removeIf(Optional::isPresent); // its author may have gone on with it
    return parted.words();
  }

  /** The options of the command that runs now. */
  GlobalOptions options() {
    return current;
  }

  /**
   * The options that another command needs to be about the same person, bank and data, as they are
   * typed behind it; empty where it has them anyway, as in a shell that was opened with them.
   */
  String optionsToRepeat() {
    return current.typed(lasting);
  }

  /**
   * The bank that the command runs on.
   *
   * @throws dev.mockinterview.files.BadPackException where it has problems
   */
  Workspace open() {
    return opened.computeIfAbsent(current.bank(), bank -> new Workspace(load(bank), analyzer));
  }

  /** Whose interviews the command that runs now is about. */
  Person person() {
    return current.person(System.getenv(), System.getProperty("user.name", ""));
  }

  /** Where the command that runs now keeps its data. */
  Path dataFolder() {
    return whereDataLives().path();
  }

  /** The same, with who says so. */
  DataFolder whereDataLives() {
    return current.dataFolder(
        System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
  }

  private static ContentPack load(Optional<Path> bank) {
    CompiledPacks packs =
        new CompiledPacks(
            ProgramBuild.running(),
            CacheFolder.shared(),
            CacheFolder.of(
                System.getenv(), System.getProperty("user.home"), System.getProperty("os.name")),
            Clock.systemUTC());
    return bank.map(packs::folder).orElseGet(packs::builtIn);
  }
}
