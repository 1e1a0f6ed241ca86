package dev.mockinterview.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.ConfigurableConversionService;
import org.springframework.shell.core.autoconfigure.TerminalCustomizer;

/** The beans that aren't commands. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** A pipe is a terminal too; without this JLine warns of it on the screen. */
  @Bean
  TerminalCustomizer dumbTerminalIsFine() {
    return builder -> builder.dumb(true);
  }

  /** Levels in lower case, paths. */
  @Bean
  ConfigurableConversionService shellConversions() {
    ApplicationConversionService service = new ApplicationConversionService();
    service.addConverter(String.class, Path.class, Wiring::path);
    return service;
  }

  private static Path path(String name) {
    if (name.isBlank()) {
      throw new UsageException("a file's name is empty");
    }
    return Path.of(name);
  }
}
