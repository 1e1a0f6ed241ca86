package dev.mockinterview.cli;

import java.time.Clock;
import java.time.ZoneId;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandHighlighter;
import org.springframework.shell.jline.ExtendedDefaultParser;

/** The beans that aren't commands. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  @Bean(destroyMethod = "close")
  Terminal terminal() {
    return Terminals.open();
  }

  @Bean
  Parser lineParser() {
    ExtendedDefaultParser parser = new ExtendedDefaultParser();
    parser.setEofOnUnclosedQuote(true);
    parser.setEofOnEscapedNewLine(true);
    return parser;
  }

  /** What colours and completes a line is made when a key asks for it. */
  @Bean
  LineReader lineReader(
      Terminal terminal,
      Parser parser,
      ObjectProvider<ShellCompleter> completer,
      ObjectProvider<CommandRegistry> commands) {
    LineReader lines =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(parser)
            .completer(
                (reader, line, candidates) ->
                    completer.getObject().complete(reader, line, candidates))
            .highlighter(
                (reader, line) ->
                    new CommandHighlighter(commands.getObject()).highlight(reader, line))
            .build();
    lines.unsetOpt(LineReader.Option.INSERT_TAB); // Tab on an empty line lists the commands
    return lines;
  }
}
