package dev.mockinterview.cli;

import dev.mockinterview.usage.CommandUsages;
import dev.mockinterview.usage.OptionUsage;
import java.util.List;
import java.util.stream.Stream;
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
   * A command line as words; one that asks for help is read as a call of {@code help}.
   *
   * @throws UsageException for an unknown command or option, a missing value or a surplus argument
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
    List<String> rest = words.subList(used, words.size());
    boolean asksAtOnce = !rest.isEmpty() && isHelp(rest.get(0)) && isNamePrefix(name);
    ParsedInput.Builder input = named(words.subList(0, used));
    return asksAtOnce || !readRest(rest, command(name, rest), input)
        ? helpOn(words.subList(0, used))
        : input.build();
  }

  private static ParsedInput.Builder named(List<String> name) {
    ParsedInput.Builder input = ParsedInput.builder().commandName(name.get(0));
    name.subList(1, name.size()).forEach(input::addSubCommand);
    return input;
  }

  private static ParsedInput helpOn(List<String> name) {
    ParsedInput.Builder input = ParsedInput.builder().commandName("help");
    for (int i = 0; i < name.size(); i++) {
      input.addArgument(new CommandArgument(i, name.get(i)));
    }
    return input.build();
  }

  /** People ask every program for {@code --help} and {@code --version}. */
  private static List<String> commandFirst(List<String> words) {
    if (words.isEmpty() || !words.get(0).startsWith("-")) {
      return words;
    }
    List<String> rest = words.subList(1, words.size());
    return switch (words.get(0)) {
      case "--help", "-h" ->
          Stream.concat(Stream.of("help"), rest.stream().takeWhile(w -> !w.startsWith("-")))
              .toList();
      case "--version", "-V" -> List.of("version");
      default ->
          throw new UsageException(
              "the command comes first, then its options: \"" + words.get(0) + "\" is none");
    };
  }

  private static boolean isHelp(String word) {
    return word.equals("--help") || word.equals("-h");
  }

  /** Whether it is to be run; it isn't where it asks for help. */
  private boolean readRest(List<String> words, Command command, ParsedInput.Builder input) {
    boolean onlyArguments = false;
    int most = Usages.of(command).mostArguments();
    int index = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--") && !onlyArguments) {
        onlyArguments = true;
      } else if (isArgument(word, onlyArguments) && index == most) {
        throw surplus(word, command, most);
      } else if (isArgument(word, onlyArguments)) {
        input.addArgument(new CommandArgument(index++, word));
      } else if (isHelp(word)) {
        return false;
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
    return true;
  }

  private static boolean isArgument(String word, boolean onlyArguments) {
    return onlyArguments || word.equals("-") || !word.startsWith("-");
  }

  private static UsageException surplus(String word, Command command, int most) {
    return new UsageException(
        "surplus argument: \"%s\"; %s takes %s"
            .formatted(word, command.getName(), most == 0 ? "none" : "no more than " + most));
  }

  /** The command with exactly this name; a group such as "bank" is no command. */
  private Command command(String name, List<String> rest) {
    Command command = names().contains(name) ? registry.getObject().getCommandByName(name) : null;
    if (command != null) {
      return command;
    }
    String second = rest.isEmpty() || rest.get(0).startsWith("-") ? "" : rest.get(0);
    if (isNamePrefix(name) && second.isEmpty()) {
      List<String> whole = names().stream().filter(n -> n.startsWith(name + " ")).sorted().toList();
      throw new UsageException(name + " what? There is: " + String.join(", ", whole));
    }
    List<String> pairs = names().stream().filter(each -> each.contains(" ")).toList();
    boolean pair = isNamePrefix(name) || CommandNames.isNear(name + " " + second, pairs);
    throw CommandNames.unknown(pair ? name + " " + second : name, names());
  }

  private List<String> names() {
    return registry.getObject().getCommands().stream().map(Command::getName).sorted().toList();
  }

  /**
   * Compares whole words; the registry's own prefix search would take "report sh" for "report
   * show".
   */
  private boolean isNamePrefix(String words) {
    return names().stream().anyMatch(name -> (name + " ").startsWith(words + " "));
  }

  private static boolean isFlag(Command command, String key) {
    CommandOption option =
        command.getOptions().stream()
            .filter(each -> each.isOptionEqual(key))
            .findFirst()
            .orElseThrow(() -> unknownOption(command, key));
    return option.type() == boolean.class || option.type() == Boolean.class;
  }

  private static UsageException unknownOption(Command command, String key) {
    List<String> known =
        CommandUsages.optionsOf(Usages.of(command)).stream().map(OptionUsage::name).toList();
    List<String> near = Suggestions.near(key, known);
    return new UsageException(
        "no such option of %s: \"%s\"%s"
            .formatted(
                command.getName(),
                key,
                near.isEmpty()
                    ? "; \"help " + command.getName() + "\" lists them"
                    : Suggestions.question(near)));
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
