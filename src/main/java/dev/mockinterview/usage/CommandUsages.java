package dev.mockinterview.usage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How all commands are used.
 *
 * @param commands each of them, by name
 */
public record CommandUsages(List<CommandUsage> commands) {

  /** In the order in which people come to need them. */
  public static final List<String> GROUPS =
      List.of("Interview", "Interviewer", "Panel", "Scoring", "Bank", "Data", "Program");

  /** The options that go with every command. */
  public static final List<OptionUsage> EVERYWHERE =
      List.of(
          new OptionUsage(
              "--data-dir", Optional.of(new Slot("DIR")), "where data lives, if elsewhere", ""),
          new OptionUsage(
              "--bank", Optional.of(new Slot("DIR")), "a folder with questions/ and rubrics/", ""),
          new OptionUsage(
              "--person", Optional.of(new Slot("NAME")), "whose interviews, if not yours", ""),
          new OptionUsage(
              "--plain", Optional.empty(), "linear text without colour and drawing", ""),
          new OptionUsage("--help", Optional.empty(), "say how the command is used", ""));

  public CommandUsages {
    commands = commands.stream().sorted(Comparator.comparing(CommandUsage::name)).toList();
  }

  /** The command of this name. */
  public Optional<CommandUsage> command(String name) {
    return commands.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The command of this name, or all that begin with it, as those of "bank". */
  public List<CommandUsage> within(String name) {
    return commands.stream().filter(each -> (each.name() + " ").startsWith(name + " ")).toList();
  }

  /** The commands of a group. */
  public List<CommandUsage> group(String group) {
    return commands.stream().filter(each -> each.group().equals(group)).toList();
  }

  /** The names of all commands. */
  public List<String> names() {
    return commands.stream().map(CommandUsage::name).toList();
  }

  /** What stands first in the names of commands, each once. */
  public List<String> firstWords() {
    return names().stream().map(name -> name.split(" ")[0]).distinct().toList();
  }

  /** What stands second in the names of commands that begin with this word. */
  public List<String> secondWords(String first) {
    return within(first).stream()
        .map(CommandUsage::name)
        .filter(name -> name.startsWith(first + " "))
        .map(name -> name.substring(first.length() + 1))
        .toList();
  }

  /** All options that can stand behind a command. */
  public static List<OptionUsage> optionsOf(CommandUsage command) {
    return Stream.concat(command.options().stream(), EVERYWHERE.stream()).toList();
  }
}
