package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.shell.core.command.annotation.Command;

class HelpCommandsTest {

  /** A command of a group that help doesn't know would be hidden. */
  @Test
  void helpListsTheGroupOfEveryCommand() {
    Map<String, String> groups = new TreeMap<>();
    for (JavaMethod method :
        new ClassFileImporter()
            .importPackages("dev.mockinterview.cli").stream()
                .flatMap(type -> type.getMethods().stream())
                .toList()) {
      method
          .tryGetAnnotationOfType(Command.class)
          .ifPresent(command -> groups.put(command.name()[0], command.group()));
    }

    assertThat(groups).hasSizeGreaterThan(35);
    assertThat(HelpCommands.GROUPS).containsAll(groups.values());
  }
}
