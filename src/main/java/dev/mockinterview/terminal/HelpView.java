package dev.mockinterview.terminal;

import dev.mockinterview.usage.CommandUsage;
import dev.mockinterview.usage.CommandUsages;
import dev.mockinterview.usage.Example;
import dev.mockinterview.usage.OptionUsage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows which commands there are, and how one is used. */
public final class HelpView {

  private static final int INDENT = 2;

  /** A longer name gets a line of its own. */
  private static final int LONGEST = 26;

  private final Screen screen;
  private final int indent;

  public HelpView(Screen screen) {
    this.screen = screen;
    this.indent = screen.style().linear() ? 0 : INDENT;
  }

  /** Prints all commands by group, and what goes with each of them. */
  public void print(CommandUsages usages) {
    int hang = widest(usages.names());
    for (String group : CommandUsages.GROUPS) {
      heading(group);
      usages.group(group).forEach(each -> row(each.name(), each.description(), hang));
      screen.blank();
    }
    heading("With every command");
    options(CommandUsages.EVERYWHERE);
    screen.blank();
    screen.paragraph(0, "\"help COMMAND\" shows its options and examples.");
  }

  /** Prints how a command is used. */
  public void print(CommandUsage command) {
    screen.paragraph(0, command.description() + ".");
    screen.blank();
    heading("Usage");
    command.usage(screen.width() - indent).forEach(this::indented);
    for (String note : command.help().notes()) {
      screen.blank();
      screen.paragraph(0, note);
    }
    if (!command.options().isEmpty()) {
      screen.blank();
      heading("Options");
      options(command.options());
    }
    screen.blank();
    heading("Examples");
    command.help().examples().forEach(this::example);
    screen.blank();
    screen.paragraph(
        0,
        Tone.QUIET,
        CommandUsages.EVERYWHERE.stream().map(OptionUsage::name).collect(Collectors.joining(", "))
            + " go with every command; \"help\" says what they do.");
  }

  private void heading(String text) {
    screen.line(Tone.TITLE, screen.style().linear() ? text + ":" : text);
  }

  private void options(List<OptionUsage> options) {
    int hang = widest(options.stream().map(OptionUsage::typed).toList());
    options.forEach(each -> row(each.typed(), each.explained(), hang));
  }

  private static int widest(List<String> names) {
    return names.stream().mapToInt(String::length).filter(l -> l <= LONGEST).max().orElse(0)
        + 2 * INDENT;
  }

  private void row(String name, String text, int hang) {
    if (screen.style().linear()) {
      screen.paragraph(0, name + ": " + text);
    } else if (name.length() > hang - 2 * INDENT) {
      indented(name);
      screen.paragraph(hang, text);
    } else {
      screen.labelled(Span.plain(" ".repeat(INDENT) + name), hang, text, "");
    }
  }

  private void indented(String text) {
    screen.line(" ".repeat(indent) + text);
  }

  private void example(Example example) {
    List<String> lines = example.lines(screen.width() - indent);
    lines.subList(0, lines.size() - 1).forEach(this::indented);
    String last = lines.get(lines.size() - 1);
    Optional<String> remark =
        Optional.of(example.remark()).filter(text -> !text.isBlank()).map(text -> "  # " + text);
    if (remark
        .filter(text -> indent + last.length() + text.length() <= screen.width())
        .isPresent()) {
      screen.line(
          Span.plain(" ".repeat(indent) + last), new Span(Tone.QUIET, remark.orElseThrow()));
    } else {
      indented(last);
      remark.ifPresent(text -> screen.paragraph(2 * INDENT, Tone.QUIET, text.strip()));
    }
  }
}
