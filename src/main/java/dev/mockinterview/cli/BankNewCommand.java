package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.PackAuthor;
import dev.mockinterview.terminal.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Begins a question, and the pack around it where there is none. */
@Component
class BankNewCommand {

  private final Workspaces workspaces;
  private final Output output;
  private final Clock clock;

  BankNewCommand(Workspaces workspaces, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "bank new",
      group = "Bank",
      description = "Add a question with a rubric to fill in",
      help =
          """
          bank new --bank DIR --category CATEGORY --question TEXT [--id NAME]
                   [--level junior|mid|senior] [--minutes N]
          bank new --bank DIR --id NAME

          With --id alone it adds only the rubric, for a question that has none yet.

          Examples:
          bank new --bank my-pack --category git --question "What does git rebase do?"
          bank new --bank my-pack --id git-02
          """)
  void add(
      @Option(longName = "category", description = "the category's id") @Nullable String category,
      @Option(longName = "question", description = "the question's text") @Nullable String text,
      @Option(longName = "id", description = "the question's id") @Nullable String id,
      @Option(longName = "level", description = "whom it is for; otherwise mid")
          @Nullable String level,
      @Option(longName = "minutes", description = "suggested time; otherwise 3")
          @Nullable String minutes,
      CommandContext context) {
    Path folder =
        workspaces
            .options()
            .bank()
            .orElseThrow(
                () -> new UsageException("bank new needs --bank DIR, the folder to write into"));
    PackAuthor author = new PackAuthor(folder);
    if (text == null
        && id != null
        && Stream.of(category, level, minutes).anyMatch(o -> o != null)) {
      throw new UsageException("--category, --level and --minutes go with --question only");
    }
    Question question =
        text == null
            ? existing(author.bank(), id)
            : asked(
                author.bank(),
                category,
                text,
                id,
                Objects.requireNonNullElse(level, "mid"),
                Objects.requireNonNullElse(minutes, "3"));
    author
        .objection(question)
        .ifPresent(
            message -> {
              throw new UsageException(message);
            });
    List<Path> written = author.add(question, LocalDate.now(clock));
    Screen screen = output.screen(context);
    written.forEach(file -> screen.line("wrote " + file));
    screen.paragraph(
        0,
        "Fill in what says TODO in "
            + written.get(written.size() - 1)
            + "; bank lint --bank "
            + folder
            + " tells what is left.");
  }

  private static Question existing(Bank bank, @Nullable String id) {
    if (id == null) {
      throw new UsageException("bank new needs --category ID and --question TEXT, or --id ID");
    }
    return bank.question(id)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no question \"" + id + "\" yet: give --category and --question"));
  }

  private static Question asked(
      Bank bank,
      @Nullable String category,
      String text,
      @Nullable String id,
      String level,
      String minutes) {
    if (category == null) {
      throw new UsageException("bank new needs --category ID with --question TEXT");
    }
    String name = id == null ? free(bank, category) : id;
    if (bank.question(name).isPresent()) {
      throw new UsageException("question \"" + name + "\" exists already");
    }
    if (!name.startsWith(category + "-")) {
      throw new UsageException("--id must start with \"" + category + "-\", was \"" + name + "\"");
    }
    try {
      return new Question(
          name,
          category,
          OptionValues.level(level),
          text.strip(),
          List.of(),
          OptionValues.number("--minutes", minutes, 1, 60),
          Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** The first id of two digits or more that no question has. */
  private static String free(Bank bank, String category) {
    int number = 1;
    while (bank.question(category + "-%02d".formatted(number)).isPresent()) {
      number++;
    }
    return category + "-%02d".formatted(number);
  }
}
