package dev.mockinterview.cli;

import dev.mockinterview.files.NewFile;
import dev.mockinterview.terminal.Screen;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Where commands print: results on standard output, messages on standard error. */
@Component
class Output {

  private static final int PIPE_WIDTH = 80;

  /** Begins every message. */
  private static final String NAME = "mock-interview: ";

  private final ObjectProvider<Terminal> terminal;
  private final Workspaces workspaces;

  Output(ObjectProvider<Terminal> terminal, Workspaces workspaces) {
    this.terminal = terminal;
    this.workspaces = workspaces;
  }

  /** A screen for a person, or plain text where the output goes into a pipe or a file. */
  Screen screen(CommandContext context) {
    return isPerson() ? terminalScreen() : Screen.plain(context.outputWriter(), PIPE_WIDTH);
  }

  /** Prints a text as it stands, or writes it where it is wanted. */
  void deliver(String text, Delivery delivery, CommandContext context) {
    if (delivery.out().isEmpty()) {
      context.outputWriter().print(text);
      context.outputWriter().flush();
    } else {
      deliver(NewFile.text(text), delivery, context);
    }
  }

  /** Writes a file that is wanted. */
  void deliver(NewFile.Content content, Delivery delivery, CommandContext context) {
    Path file = delivery.out().orElseThrow();
    if (delivery.force()) {
      NewFile.replace(file, content);
    } else {
      NewFile.write(file, content);
    }
    screen(context).line("Written: " + file);
  }

  /** Whether a person sits at both ends. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isPerson() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try { // from JDK 22 on there is a console without a terminal too, and a method that tells
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The screen of a dialogue, which needs the terminal in any case. */
  Screen terminalScreen() {
    return Screen.of(terminal.getObject(), workspaces.options().plain(), System.getenv());
  }

  Terminal terminal() {
    return terminal.getObject();
  }

  /** A message to whoever uses the shell: wrapped at words where that is a person. */
  void tell(String text) {
    if (isPerson()) {
      terminalScreen().paragraph(0, NAME + oneLine(text));
    } else {
      message(text);
    }
  }

  /** A message beside the results. */
  static void message(String text) {
    text(NAME + oneLine(text));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  /** Lines beside the results, for what could be brought nowhere else. */
  static void text(String text) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    text.lines().forEach(Screen.plain(err, PIPE_WIDTH)::line);
    err.flush();
  }
}
