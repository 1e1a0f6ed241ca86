package dev.mockinterview.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a command is used.
 *
 * @param name one word or two
 * @param group what it is listed under
 * @param description what it does, without a full stop
 * @param help what else it says of itself
 * @param options its options, without those that go with every command
 */
public record CommandUsage(
    String name, String group, String description, HelpText help, List<OptionUsage> options) {

  private static final int LEAST_INDENT = 2;

  public CommandUsage {
    options = List.copyOf(options);
    if (description.isBlank()) {
      throw new IllegalArgumentException(name + " isn't described");
    }
  }

  /** The slots that its usage lines have behind options, by the options' names. */
  public static Map<String, Optional<Slot>> slots(String name, HelpText help) {
    Map<String, Optional<Slot>> slots = new LinkedHashMap<>();
    help.usages().forEach(line -> new UsageLine(name, line).options().forEach(slots::putIfAbsent));
    return slots;
  }

  /** What stands behind it without a name of its own, in order. */
  public List<Slot> arguments() {
    List<Slot> arguments = new ArrayList<>();
    for (String line : help.usages()) {
      List<Slot> here = new UsageLine(name, line).arguments();
      if (here.size() > arguments.size()) {
        arguments.addAll(here.subList(arguments.size(), here.size()));
      }
    }
    return arguments;
  }

  /** How many arguments it takes at most. */
  public int mostArguments() {
    boolean endless =
        help.usages().stream().anyMatch(line -> new UsageLine(name, line).isEndless());
    return endless ? Integer.MAX_VALUE : arguments().size();
  }

  /** What can stand at a place behind it; empty behind the last one. */
  public Optional<Slot> argument(int index) {
    List<Slot> arguments = arguments();
    if (index < arguments.size()) {
      return Optional.of(arguments.get(index));
    }
    return index < mostArguments()
        ? Optional.of(arguments.get(arguments.size() - 1))
        : Optional.empty();
  }

  /**
   * Its usage lines, broken where they are too long between options.
   *
   * @param width the columns that a line may have
   */
  public List<String> usage(int width) {
    return help.usages().stream().flatMap(line -> broken(line, width).stream()).toList();
  }

  private List<String> broken(String line, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : UsageLine.pieces(line)) {
      if (!open.isEmpty() && open.length() + 1 + piece.length() > width) {
        lines.add(open.toString());
        int indent = Math.min(name.length() + 1, width - piece.length());
        open = new StringBuilder(" ".repeat(Math.max(LEAST_INDENT, indent))).append(piece);
      } else {
        open.append(open.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(open.toString());
    return lines;
  }
}
