package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.terminal.WelcomeView;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.stereotype.Component;

/**
 * With arguments runs that one command and keeps its exit status; without opens the shell. Takes
 * the place of Spring Shell 4.0.1's runner, which ignores arguments and exits 0 whatever happens.
 */
@Component("springShellApplicationRunner")
class ShellRunner implements ApplicationRunner, ExitCodeGenerator {

  private final ObjectProvider<CommandRegistry> registry; // lazy: the prompt comes first
  private final WordParser parser;
  private final Workspaces workspaces;
  private final Output output;
  private final ObjectProvider<LineReader> reader; // lazy: a one-shot command needs none
  private int exitCode;
  private boolean inShell;

  ShellRunner(
      ObjectProvider<CommandRegistry> registry,
      WordParser parser,
      Workspaces workspaces,
      Output output,
      ObjectProvider<LineReader> reader) {
    this.output = output;
    this.registry = registry;
    this.parser = parser;
    this.workspaces = workspaces;
    this.reader = reader;
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      List<String> words = workspaces.startWith(List.of(arguments.getSourceArgs()));
      inShell = words.isEmpty();
      if (inShell) {
        shell();
      } else {
        // Java 17 under LC_ALL=C would print '?' for what isn't ASCII
        exitCode = execute(words, new PrintWriter(System.out, false, StandardCharsets.UTF_8));
      }
    } catch (RuntimeException e) {
      exitCode = report(e);
    }
  }

  private void shell() {
    LineReader lines = reader.getObject();
    PrintWriter screen = lines.getTerminal().writer();
    welcome();
    while (true) {
      try {
        String line = lines.readLine("mock-interview> ").strip();
        if (line.equals("exit") || line.equals("quit")) {
          return;
        }
        if (!line.isEmpty()) {
          execute(ShellWords.split(line), screen);
        }
      } catch (UserInterruptException e) {
        // Ctrl-C drops the line
      } catch (EndOfFileException e) {
        return;
      } catch (UsageException e) {
        report(e);
      }
    }
  }

  /** Looks whether there is a database and opens none: the prompt is to stand at once. */
  private void welcome() {
    WelcomeView view = new WelcomeView(output.terminalScreen());
    if (isFirstTime()) {
      view.first();
    } else {
      view.again();
    }
  }

  private boolean isFirstTime() {
    try {
      return !KeptData.isAt(
          StorePlaces.of(workspaces.dataFolder().toAbsolutePath(), System.getenv()));
    } catch (UsageException | BadFileException e) {
      return false; // the command that needs it says what is wrong
    }
  }

  private int execute(List<String> words, PrintWriter out) {
    try {
      CommandRegistry commands = registry.getObject();
      CommandContext context =
          new CommandContext(parser.parse(words), commands, out, new InputReader() {});
      ExitStatus done = new CommandExecutor(commands).execute(context);
      if (out.checkError()) {
        throw new CheckFailedException("standard output can't be written to");
      }
      return done.equals(ExitStatus.USAGE_ERROR) ? Failure.USAGE : Math.abs(done.code());
    } catch (Exception e) {
      return report(e);
    } finally {
      out.flush();
    }
  }

  private int report(Exception e) {
    Failure failure = Failure.of(e);
    failure.lines().forEach(inShell ? output::tell : Output::message);
    return failure.status();
  }
}
