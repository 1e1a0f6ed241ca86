package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.mockinterview.MockInterviewApplication;
import dev.mockinterview.terminal.HelpView;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.usage.CommandUsage;
import dev.mockinterview.usage.CommandUsages;
import dev.mockinterview.usage.Example;
import dev.mockinterview.usage.HelpText;
import dev.mockinterview.usage.OptionUsage;
import dev.mockinterview.usage.Slot;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Holds every registered command to one form of help. */
@SpringBootTest(
    classes = MockInterviewApplication.class,
    args = "version",
    properties = "spring.main.lazy-initialization=true")
class CommandHelpTest {

  private final CommandRegistry registry;
  private final WordParser parser;
  private final Usages usages;

  CommandHelpTest(
      @Autowired CommandRegistry registry, @Autowired WordParser parser, @Autowired Usages usages) {
    this.registry = registry;
    this.parser = parser;
    this.usages = usages;
  }

  @Test
  void everyCommandSaysInOneSentenceWhatItDoes() {
    SoftAssertions.assertSoftly(
        softly ->
            usages
                .all()
                .commands()
                .forEach(
                    each ->
                        softly
                            .assertThat(each.description())
                            .as(each.name())
                            .matches("[A-Z].{8,70}[^.]")));
  }

  @Test
  void usageNamesExactlyTheOptionsThatThereAre() {
    SoftAssertions.assertSoftly(softly -> registry.getCommands().forEach(c -> options(c, softly)));
  }

  private static void options(Command command, SoftAssertions softly) {
    Map<String, Optional<Slot>> named =
        CommandUsage.slots(command.getName(), HelpText.of(command.getHelp()));
    CommandUsages.EVERYWHERE.forEach(each -> named.remove(each.name()));
    softly
        .assertThat(named.keySet())
        .as(command.getName())
        .containsExactlyInAnyOrderElementsOf(
            command.getOptions().stream().map(option -> "--" + option.longName()).toList());
    for (CommandOption option : command.getOptions()) {
      softly
          .assertThat(named.getOrDefault("--" + option.longName(), Optional.empty()).isPresent())
          .as("%s --%s has a value", command.getName(), option.longName())
          .isEqualTo(option.type() != boolean.class);
      softly.assertThat(option.description()).as(option.longName()).matches(".{3,60}[^.]");
    }
  }

  @Test
  void everyExampleIsUnderstoodByTheParser() {
    for (CommandUsage command : usages.all().commands()) {
      assertThat(command.help().examples()).as(command.name()).isNotEmpty();
      for (Example example : command.help().examples()) {
        List<String> words = typed(example.line());
        assertThat(String.join(" ", words) + " ").startsWith(command.name() + " ");
        assertThatCode(() -> parser.parse(words)).as(example.line()).doesNotThrowAnyException();
      }
    }
  }

  /** The words behind the program's name, where a line has pipes and names it. */
  private static List<String> typed(String line) {
    return Arrays.stream(line.split(" [|>] "))
        .filter(part -> part.contains(Example.PROGRAM + " "))
        .findFirst()
        .map(part -> ShellWords.split(part.substring(Example.PROGRAM.length() + 1)))
        .orElseGet(() -> ShellWords.split(line));
  }

  @Test
  void choicesInExamplesAreThoseOfTheUsage() {
    for (CommandUsage command : usages.all().commands()) {
      for (Example example : command.help().examples()) {
        List<String> words = typed(example.line());
        for (OptionUsage option : command.options()) {
          int at = words.indexOf(option.name());
          List<String> values = option.slot().map(Slot::values).orElse(List.of());
          if (at >= 0 && !values.isEmpty()) {
            assertThat(values).as(example.line()).contains(words.get(at + 1));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"80, false", "60, false", "80, true"})
  void noLineIsWiderThanTheScreen(int width, boolean linear) {
    for (CommandUsage command : usages.all().commands()) {
      assertThat(page(command, width, linear).lines())
          .as(command.name())
          .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width))
          .contains(linear ? "Usage:" : "Usage", linear ? "Examples:" : "Examples");
    }
  }

  @Test
  void everyPageNamesEachOptionWithItsDescription() {
    for (CommandUsage command : usages.all().commands()) {
      String page = page(command, 80, true);
      command
          .options()
          .forEach(
              option ->
                  assertThat(page.replace('\n', ' '))
                      .contains(option.typed() + ": " + option.explained()));
    }
  }

  private static String page(CommandUsage command, int width, boolean linear) {
    StringWriter out = new StringWriter();
    Screen screen =
        linear
            ? Screen.plain(new PrintWriter(out), width)
            : HelpScreens.drawn(new PrintWriter(out), width);
    new HelpView(screen).print(command);
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "staus | did you mean \"status\" or \"stats\"?",
        "Interviev | did you mean \"interview\"?",
        "list bank | did you mean \"bank list\"?",
        "lists bank | did you mean \"bank list\"?",
        "bank lst | did you mean \"bank list\"?",
        "bank | bank what? There is: bank attack, bank draft, bank lint, bank list",
        "bank frobnicate | there is bank attack, bank draft, bank lint, bank list, bank new",
        "list | there is bank list, candidate list, plan list",
        "practise | did you mean \"interview\"?",
        "doc | did you mean \"doctor\"?",
        "xyzzy | no such command: \"xyzzy\"; \"help\" lists all",
        "staus now please | no such command: \"staus\", did you mean \"status\" or",
        "--format json bank list | the command comes first",
        "report --fromat pdf | no such option of report: \"--fromat\", did you mean \"--format\"?",
        "report --colour | \"help report\" lists them",
        "doctor now | surplus argument: \"now\"; doctor takes none",
        "report a b | report takes no more than 1",
      })
  void whatIsWrongComesWithWhatWasMeant(String line, String message) {
    assertThat(Failure.of(failure(line)))
        .satisfies(failure -> assertThat(failure.status()).isEqualTo(Failure.USAGE))
        .satisfies(failure -> assertThat(failure.lines().get(0)).contains(message));
  }

  private Throwable failure(String line) {
    try {
      parser.parse(line);
    } catch (RuntimeException e) {
      return e;
    }
    throw new AssertionError("understood: " + line);
  }

  @ParameterizedTest
  @CsvSource({
    "report --help, report",
    "report -h, report",
    "bank --help, bank",
    "bank list --format json --help, bank list",
    "--help, ''",
    "--help bank list, bank list",
    "report --out --help, ",
  })
  void helpIsAnsweredWhereverItIsAskedFor(String line, String about) {
    ParsedInput input = parser.parse(line);

    if (about == null) {
      assertThat(input.commandName()).isEqualTo("report");
    } else {
      assertThat(input.commandName()).isEqualTo("help");
      assertThat(
              String.join(
                  " ", input.arguments().stream().map(a -> Objects.toString(a.value())).toList()))
          .isEqualTo(about);
    }
  }

  @Test
  void helpListsTheGroupOfEveryCommand() {
    assertThat(registry.getCommands())
        .hasSizeGreaterThan(40)
        .allMatch(command -> CommandUsages.GROUPS.contains(command.getGroup()));
  }
}
