package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.PackAuthor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.CommandContext;

class BankNewCommandTest {

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void begin() {
    Question question =
        new Question("git-01", "git", Level.MID, "What?", List.of(), 3, Optional.empty());
    new PackAuthor(folder).add(question, LocalDate.EPOCH);
  }

  @Test
  void whatDescribesANewQuestionGoesWithOneOnly() {
    assertRefused("git", null, "git-01", null, null).hasMessageContaining("--category");
    assertRefused(null, null, "git-01", "mid", null).hasMessageContaining("--level");
    assertRefused(null, null, "git-01", null, "3").hasMessageContaining("--minutes");
  }

  @Test
  void rubricThatExistsIsAFaultOfUsage() {
    assertRefused(null, null, "git-01", null, null).hasMessageContaining("not overwritten");
  }

  @Test
  void questionThatCannotBeStoredIsAFaultOfUsage() {
    assertRefused("categories", "What?", null, null, null).hasMessageContaining("\"categories\"");
    assertRefused("git", "a\u0007b", null, null, null).hasMessageContaining("control characters");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      @Nullable String category,
      @Nullable String text,
      @Nullable String id,
      @Nullable String level,
      @Nullable String minutes) {
    Workspaces workspaces = new Workspaces();
    workspaces.startWith(List.of("--bank", folder.toString()));
    BankNewCommand command = new BankNewCommand(workspaces, mock(Output.class), Clock.systemUTC());
    return assertThatThrownBy(
            () -> command.add(category, text, id, level, minutes, mock(CommandContext.class)))
        .isInstanceOf(UsageException.class);
  }
}
