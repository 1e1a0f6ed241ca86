package dev.mockinterview.cli;

import java.time.Clock;
import java.time.ZoneId;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;
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
  LineReader lineReader(Terminal terminal, ObjectProvider<CommandRegistry> commands) {
    ExtendedDefaultParser parser = new ExtendedDefaultParser();
    parser.setEofOnUnclosedQuote(true);
    parser.setEofOnEscapedNewLine(true);
    LineReader lines =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(
                (reader, line, candidates) ->
                    new CommandCompleter(commands.getObject()).complete(reader, line, candidates))
            .highlighter(
                (reader, line) ->
                    new CommandHighlighter(commands.getObject()).highlight(reader, line))
            .parser(parser)
            .build();
    lines.unsetOpt(LineReader.Option.INSERT_TAB); // Tab on an empty line lists the commands
    return lines;
  }
}
