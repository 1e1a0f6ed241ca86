package dev.mockinterview.cli;

import dev.mockinterview.usage.CommandUsage;
import dev.mockinterview.usage.CommandUsages;
import dev.mockinterview.usage.HelpText;
import dev.mockinterview.usage.OptionUsage;
import dev.mockinterview.usage.Slot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.stereotype.Component;

/** Knows how each registered command is used; help, manual and completion have it from here. */
@Component
class Usages {

  private final ObjectProvider<CommandRegistry> registry; // it holds commands that need this

  Usages(ObjectProvider<CommandRegistry> registry) {
    this.registry = registry;
  }

  CommandUsages all() {
    return new CommandUsages(registry.getObject().getCommands().stream().map(Usages::of).toList());
  }

  /** How one command is used. */
  static CommandUsage of(Command command) {
    HelpText help = HelpText.of(command.getHelp());
    Map<String, Optional<Slot>> slots = CommandUsage.slots(command.getName(), help);
    List<OptionUsage> options =
        command.getOptions().stream()
            .map(
                option ->
                    option(option, slots.getOrDefault("--" + option.longName(), Optional.empty())))
            .toList();
    return new CommandUsage(
        command.getName(), command.getGroup(), command.getDescription(), help, options);
  }

  private static OptionUsage option(CommandOption option, Optional<Slot> slot) {
    return new OptionUsage(
        "--" + option.longName(),
        slot,
        Objects.requireNonNullElse(option.description(), ""),
        Objects.requireNonNullElse(option.defaultValue(), ""));
  }
}
