package dev.mockinterview.usage;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the script that makes a system's shell complete this program's commands. How a shell is
 * asked stands in a template beside this class; the commands are filled in.
 *
 * @param usages the commands
 * @param questions the ids of questions to offer
 * @param categories the ids of categories to offer
 */
public record CompletionScript(
    CommandUsages usages, List<String> questions, List<String> categories) {

  /** A shell that can complete. */
  public enum Shell {
    BASH,
    ZSH,
    FISH
  }

  public CompletionScript {
    questions = List.copyOf(questions);
    categories = List.copyOf(categories);
  }

  /** The script for a shell. */
  public String of(Shell shell) {
    Quoting quoting = Quoting.of(shell);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("slots", lines(slots(), each -> quoting.choice(each.getKey(), each.getValue())));
    parts.put(
        "options",
        lines(options(), each -> quoting.words(each.getKey(), "known", each.getValue())));
    parts.put(
        "seconds",
        lines(seconds(), each -> quoting.words(each.getKey(), "seconds", each.getValue())));
    parts.put(
        "described",
        lines(options(), each -> quoting.described(each.getKey(), "known", each.getValue())));
    parts.put(
        "seconds-described",
        lines(seconds(), each -> quoting.described(each.getKey(), "seconds", each.getValue())));
    parts.put("firsts-described", quoting.described(firsts()));
    parts.put("everywhere-described", quoting.described(everywhere()));
    parts.put("firsts", String.join(" ", usages.firstWords()));
    parts.put("everywhere", String.join(" ", everywhere().keySet()));
    parts.put("questions", String.join(" ", questions));
    parts.put("categories", String.join(" ", categories));
    String script = template(shell);
    for (Map.Entry<String, String> part : parts.entrySet()) {
      script = script.replace("@" + part.getKey() + "@", part.getValue());
    }
    return script;
  }

  private static <T> String lines(
      Map<String, T> entries, Function<Map.Entry<String, T>, String> written) {
    return entries.entrySet().stream().map(written).collect(joining("\n"));
  }

  /** By command and option, or command and place: what is to be offered there. */
  private Map<String, String> slots() {
    Map<String, String> slots = new LinkedHashMap<>();
    for (CommandUsage command : usages.commands()) {
      for (OptionUsage option : command.options()) {
        option.slot().ifPresent(s -> slots.put(command.name() + " " + option.name(), offered(s)));
      }
      List<Slot> arguments = command.arguments();
      for (int i = 0; i < arguments.size(); i++) {
        boolean more = i == arguments.size() - 1 && command.mostArguments() == Integer.MAX_VALUE;
        slots.put(command.name() + " " + (more ? "[0-9]*" : i), offered(arguments.get(i)));
      }
    }
    for (OptionUsage option : CommandUsages.EVERYWHERE) {
      option.slot().ifPresent(slot -> slots.put("* " + option.name(), offered(slot)));
    }
    return slots;
  }

  private static String offered(Slot slot) {
    String kind =
        slot.kind() == Slot.Kind.CHOICE
            ? "CHOICE " + String.join(" ", slot.values())
            : slot.kind().name();
    return kind + (slot.isList() ? "," : "");
  }

  private Map<String, Map<String, String>> options() {
    Map<String, Map<String, String>> options = new LinkedHashMap<>();
    usages.commands().forEach(each -> options.put(each.name(), described(each.options())));
    return options;
  }

  private static Map<String, String> everywhere() {
    return described(CommandUsages.EVERYWHERE);
  }

  private static Map<String, String> described(List<OptionUsage> options) {
    Map<String, String> described = new LinkedHashMap<>();
    options.forEach(each -> described.put(each.name(), each.description()));
    return described;
  }

  private Map<String, Map<String, String>> seconds() {
    Map<String, Map<String, String>> seconds = new LinkedHashMap<>();
    for (String first : usages.firstWords()) {
      Map<String, String> described = new LinkedHashMap<>();
      for (String second : usages.secondWords(first)) {
        usages
            .command(first + " " + second)
            .ifPresent(command -> described.put(second, command.description()));
      }
      if (!described.isEmpty()) {
        seconds.put(first, described);
      }
    }
    return seconds;
  }

  private Map<String, String> firsts() {
    Map<String, String> firsts = new LinkedHashMap<>();
    for (String first : usages.firstWords()) {
      Optional<CommandUsage> whole = usages.command(first);
      firsts.put(
          first,
          whole
              .map(CommandUsage::description)
              .orElseGet(() -> String.join(", ", usages.secondWords(first))));
    }
    return firsts;
  }

  private static String template(Shell shell) {
    String name = "completion." + shell.name().toLowerCase(Locale.ROOT);
    try (InputStream in =
        Objects.requireNonNull(CompletionScript.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
