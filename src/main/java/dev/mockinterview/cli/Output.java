package dev.mockinterview.cli;

import dev.mockinterview.files.ReportFile;
import dev.mockinterview.terminal.Screen;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Where commands print: results on standard output, messages on standard error. */
@Component
class Output {

  private static final int PIPE_WIDTH = 80;

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

  /** Prints a document as it stands, or writes it into a new file. */
  void document(String text, Optional<Path> file, CommandContext context) {
    if (file.isPresent()) {
      ReportFile.writeNew(file.get(), text);
      screen(context).line("Written: " + file.get());
    } else {
      context.outputWriter().print(text);
      context.outputWriter().flush();
    }
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

  /** A message beside the results. */
  static void message(String text) {
    text("mock-interview: " + text.replaceAll("\\s*\\R\\s*", " "));
  }

  /** Lines beside the results, for what could be brought nowhere else. */
  static void text(String text) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    text.lines().forEach(Screen.plain(err, PIPE_WIDTH)::line);
    err.flush();
  }
}
