package dev.mockinterview.cli;

import dev.mockinterview.interview.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options that go with every command.
 *
 * @param dataDir where data lives, if not at the usual place
 * @param bank another folder with questions and rubrics
 * @param person whose interviews the command is about, if not those of the system's user
 * @param plain whether output is linear text without colour and drawing
 */
record GlobalOptions(
    Optional<Path> dataDir, Optional<Path> bank, Optional<Person> person, boolean plain) {

  static final GlobalOptions NONE =
      new GlobalOptions(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /**
   * A command's words, parted into what goes with every command and the rest.
   *
   * @param options the global options
   * @param words the other words in order
   */
  record Parted(GlobalOptions options, List<String> words) {}

  /**
   * Takes the global options out of a command's words, wherever they stand before a {@code --}.
   *
   * @param defaults what holds where an option isn't given
   * @throws UsageException where an option lacks its value
   */
  static Parted part(List<String> words, GlobalOptions defaults) {
    GlobalOptions options = defaults;
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        rest.addAll(words.subList(i, words.size()));
        break;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (name.equals("--plain")) {
        boolean plain =
            equals < 0 || WordParser.flag(name, word.substring(equals + 1)).equals("true");
        options = new GlobalOptions(options.dataDir, options.bank, options.person, plain);
      } else if (name.equals("--person")) {
        if (equals < 0 && i + 1 == words.size()) {
          throw new UsageException("option --person needs a name");
        }
        Person person = person(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
        options =
            new GlobalOptions(options.dataDir, options.bank, Optional.of(person), options.plain);
      } else if (name.equals("--data-dir") || name.equals("--bank")) {
        if (equals < 0 && i + 1 == words.size()) {
          throw new UsageException("option " + name + " needs a folder");
        }
        Path folder =
            DataFolder.path(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
        options =
            name.equals("--bank")
                ? new GlobalOptions(
                    options.dataDir, Optional.of(folder), options.person, options.plain)
                : new GlobalOptions(
                    Optional.of(folder), options.bank, options.person, options.plain);
      } else {
        rest.add(word);
      }
    }
    return new Parted(options, rest);
  }

  /** Where data lives, see {@link DataFolder#of}. */
  DataFolder dataFolder(Map<String, String> environment, String home, String system) {
    return DataFolder.of(dataDir, environment, home, system);
  }

  /** Whose interviews: the option, {@code MOCK_INTERVIEW_PERSON}, or the system's user. */
  Person person(Map<String, String> environment, String user) {
    if (person.isPresent()) {
      return person.get();
    }
    String own = environment.getOrDefault("MOCK_INTERVIEW_PERSON", "");
    if (!own.isBlank()) {
      return person("MOCK_INTERVIEW_PERSON", own);
    }
    return new Person(user.isBlank() ? "me" : user.strip());
  }

  /** Those that differ from what holds anyway, as they are typed behind a command. */
  String typed(GlobalOptions holds) {
    return typed("--data-dir", dataDir, holds.dataDir)
        + typed("--bank", bank, holds.bank)
        + typed("--person", person, holds.person);
  }

  private static String typed(String name, Optional<?> value, Optional<?> holds) {
    return value.equals(holds)
        ? ""
        : value.map(given -> " " + name + " " + ShellWords.quoted(given.toString())).orElse("");
  }

  private static Person person(String name, String value) {
    try {
      return new Person(value.strip());
    } catch (IllegalArgumentException e) {
      throw new UsageException(name + ": " + e.getMessage(), e);
    }
  }
}
