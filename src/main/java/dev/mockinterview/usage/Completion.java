package dev.mockinterview.usage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can stand at the end of a command line that is being typed. */
public sealed interface Completion {

  /**
   * Some of these words.
   *
   * @param described each with what it means
   */
  record Words(Map<String, String> described) implements Completion {}

  /**
   * A value.
   *
   * @param slot where it goes
   * @param before what stands before it in the same word, such as {@code --out=}
   * @param typed what is typed of it
   */
  record Value(Slot slot, String before, String typed) implements Completion {}

  /** Nothing that anybody knows. */
  record Nothing() implements Completion {}

  /**
   * Looks at a line.
   *
   * @param before the words before the one that is being typed
   * @param typed what is typed of that word
   */
  static Completion of(CommandUsages usages, List<String> before, String typed) {
    String command = "";
    Optional<Slot> open = Optional.empty();
    int place = 0;
    String argument = "";
    for (String word : before) {
      if (open.isPresent()) {
        open = Optional.empty();
      } else if (word.startsWith("-") && !word.equals("-")) {
        open = word.contains("=") ? Optional.empty() : slot(usages, command, word);
      } else if (command.isEmpty()) {
        command = word;
      } else if (!usages.secondWords(command).isEmpty()) {
        command += " " + word;
      } else {
        argument = word;
        place++;
      }
    }
    int equals = typed.indexOf('=');
    if (open.isPresent()) {
      return new Value(open.get(), "", typed);
    }
    if (typed.startsWith("--") && equals > 0) {
      String key = typed.substring(0, equals + 1);
      return slot(usages, command, typed.substring(0, equals))
          .<Completion>map(slot -> new Value(slot, key, typed.substring(equals + 1)))
          .orElseGet(Nothing::new);
    }
    if (command.isEmpty() && !typed.startsWith("-")) {
      return firsts(usages);
    }
    List<String> seconds = usages.secondWords(command);
    if (!seconds.isEmpty() && !typed.startsWith("-")) {
      return seconds(usages, command);
    }
    Optional<CommandUsage> known = usages.command(command);
    if (known.isEmpty() && !command.isEmpty()) {
      return new Nothing();
    }
    Optional<Slot> slot = known.isPresent() ? known.get().argument(place) : Optional.empty();
    if (typed.startsWith("-") || slot.isEmpty()) {
      return options(known, before);
    }
    if (slot.get().kind() == Slot.Kind.COMMAND) {
      return place == 0 ? firsts(usages) : seconds(usages, argument);
    }
    return new Value(slot.get(), "", typed);
  }

  private static Optional<Slot> slot(CommandUsages usages, String command, String option) {
    List<OptionUsage> options =
        usages.command(command).map(CommandUsages::optionsOf).orElse(CommandUsages.EVERYWHERE);
    return options.stream()
        .filter(each -> each.name().equals(option))
        .findFirst()
        .flatMap(OptionUsage::slot);
  }

  private static Completion firsts(CommandUsages usages) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String first : usages.firstWords()) {
      words.put(
          first,
          usages
              .command(first)
              .map(CommandUsage::description)
              .orElseGet(() -> String.join(", ", usages.secondWords(first))));
    }
    return new Words(words);
  }

  private static Completion seconds(CommandUsages usages, String first) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String second : usages.secondWords(first)) {
      usages
          .command(first + " " + second)
          .ifPresent(command -> words.put(second, command.description()));
    }
    return new Words(words);
  }

  /** Options that are there already aren't offered again. */
  private static Completion options(Optional<CommandUsage> command, List<String> before) {
    Map<String, String> words = new LinkedHashMap<>();
    for (OptionUsage option :
        command.map(CommandUsages::optionsOf).orElse(CommandUsages.EVERYWHERE)) {
      if (!before.contains(option.name())) {
        words.put(option.name(), option.explained());
      }
    }
    return new Words(words);
  }
}
