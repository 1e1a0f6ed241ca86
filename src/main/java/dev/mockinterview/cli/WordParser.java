package dev.mockinterview.cli;

import dev.mockinterview.interview.UnknownIdException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.stereotype.Component;

/**
 * Reads a command line word by word. Replaces Spring Shell 4.0.1's parser, which joins arguments
 * with spaces, loses flags of two-word commands and lets unknown options pass.
 */
@Component
class WordParser implements CommandParser {

  /** How many arguments a command takes; Spring Shell's commands don't say. */
  private static final Map<String, Integer> ARGUMENTS =
      Map.ofEntries(
          Map.entry("help", 2),
          Map.entry("bank show", 1),
          Map.entry("resume", 1),
          Map.entry("retry", 1),
          Map.entry("report", 1),
          Map.entry("rescore", 1),
          Map.entry("compare", Integer.MAX_VALUE), // says itself how many
          Map.entry("delete", 1),
          Map.entry("erase", 1),
          Map.entry("export", 1),
          Map.entry("import", 1),
          Map.entry("backup", 1),
          Map.entry("plan new", 1),
          Map.entry("plan show", 1),
          Map.entry("candidate add", 1),
          Map.entry("candidate show", 1),
          Map.entry("candidate export", 1),
          Map.entry("transcripts", 1));

  private final ObjectProvider<CommandRegistry> registry;
  private final Workspaces workspaces;

  WordParser(ObjectProvider<CommandRegistry> registry, Workspaces workspaces) {
    this.registry = registry;
    this.workspaces = workspaces;
  }

  @Override
  public ParsedInput parse(String line) {
    return parse(ShellWords.split(line));
  }

  /**
   * @throws UsageException for an unknown option, a missing value or a surplus argument
   */
  ParsedInput parse(List<String> all) {
    List<String> words = commandFirst(workspaces.takeOptions(all));
    if (words.isEmpty()) {
      throw new UsageException("no command given");
    }
    int used = 1;
    String name = words.get(0);
    while (used < words.size() && isNamePrefix(name + " " + words.get(used))) {
      name += " " + words.get(used++);
    }
    ParsedInput.Builder input = ParsedInput.builder().commandName(words.get(0));
    words.subList(1, used).forEach(input::addSubCommand);
    readRest(words.subList(used, words.size()), command(name), input);
    return input.build();
  }

  /** People ask every program for {@code --help} and {@code --version}. */
  private static List<String> commandFirst(List<String> words) {
    return switch (words.isEmpty() ? "" : words.get(0)) {
      case "--help", "-h" -> List.of("help");
      case "--version", "-V" -> List.of("version");
      default -> words;
    };
  }

  private void readRest(List<String> words, @Nullable Command command, ParsedInput.Builder input) {
    boolean onlyArguments = false;
    int index = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--") && !onlyArguments) {
        onlyArguments = true;
      } else if (isArgument(word, onlyArguments) && index == mostArguments(command)) {
        throw new UsageException("surplus argument: \"" + word + "\"");
      } else if (isArgument(word, onlyArguments)) {
        input.addArgument(new CommandArgument(index++, word));
      } else {
        int equals = word.indexOf('=');
        String key = equals < 0 ? word : word.substring(0, equals);
        String value = equals < 0 ? "" : word.substring(equals + 1);
        if (isFlag(command, key)) {
          value = equals < 0 ? "true" : flag(key, value);
        } else if (equals < 0) {
          if (++i == words.size()) {
            throw new UsageException("option " + key + " needs a value");
          }
          value = words.get(i);
        }
        input.addOption(option(key, value));
      }
    }
  }

  private static boolean isArgument(String word, boolean onlyArguments) {
    return onlyArguments || word.equals("-") || !word.startsWith("-");
  }

  private static int mostArguments(@Nullable Command command) {
    return command == null ? 0 : ARGUMENTS.getOrDefault(command.getName(), 0);
  }

  /** The command with exactly this name; a group such as "bank" is no command. */
  private @Nullable Command command(String name) {
    Command command = registry.getObject().getCommandByName(name);
    if (command == null && isNamePrefix(name)) {
      List<String> whole = names().stream().filter(n -> n.startsWith(name + " ")).sorted().toList();
      throw new UsageException(name + " what? There is: " + String.join(", ", whole));
    }
    if (command == null) {
      throw new UnknownIdException("command", name, names());
    }
    return command;
  }

  private List<String> names() {
    return registry.getObject().getCommands().stream().map(Command::getName).toList();
  }

  /**
   * Compares whole words; the registry's own prefix search would take "report sh" for "report
   * show".
   */
  private boolean isNamePrefix(String words) {
    return names().stream().anyMatch(name -> (name + " ").startsWith(words + " "));
  }

  private static boolean isFlag(@Nullable Command command, String key) {
    if (command == null || key.equals("--help") || key.equals("-h")) {
      return true;
    }
    List<String> known = command.getOptions().stream().map(o -> "--" + o.longName()).toList();
    CommandOption option =
        command.getOptions().stream()
            .filter(each -> each.isOptionEqual(key))
            .findFirst()
            .orElseThrow(
                () -> new UnknownIdException("option of " + command.getName(), key, known));
    return option.type() == boolean.class || option.type() == Boolean.class;
  }

  static String flag(String key, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new UsageException(key + " is true or false, was \"" + value + "\"");
    }
    return value;
  }

  private static CommandOption option(String key, String value) {
    CommandOption.Builder option = CommandOption.with().longName("").value(value);
    return key.startsWith("--")
        ? option.longName(key.substring(2)).build()
        : option.shortName(key.charAt(1)).build();
  }
}
