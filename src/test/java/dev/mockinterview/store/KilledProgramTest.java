package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program in the middle of its interview, again and again, and looks whether each answer
 * that it called kept is there. {@code -Dkills=200} kills more often.
 */
class KilledProgramTest {

  private static final int KILLS = Integer.getInteger("kills", 10);

  private final Random random = new Random(KILLS);

  @TempDir private Path folder = Path.of(".");

  @Test
  void everyAnswerThatWasCalledKeptIsThereAfterTheKill() throws Exception {
    int kept = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      int called = Math.max(kept, interviewUntilKilled(kill, kept));
      List<String> answers = answers();
      assertThat(answers).as("after kill %d", kill).hasSizeGreaterThanOrEqualTo(called);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i)).isEqualTo(KillableInterview.answer(i));
      }
      kept = answers.size();
    }
    assertThat(kept).isGreaterThan(KILLS);
  }

  /** Returns how many answers the program called kept before it died. */
  private int interviewUntilKilled(int kill, int before) throws IOException, InterruptedException {
    Path said = Files.createFile(folder.resolve("said-" + kill));
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillableInterview.class.getName(),
                folder.resolve("data").toString(),
                said.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> Files.size(said) > 0 || !process.isAlive());
    LockSupport.parkNanos(random.nextInt(60_000_000));
    process.destroyForcibly();
    process.waitFor();
    List<String> lines = Files.readAllLines(said);
    assertThat(lines).as("answers called kept").isNotEmpty();
    String last = lines.get(lines.size() - 1);
    boolean whole = Files.readString(said).endsWith("\n");
    return whole ? Integer.parseInt(last) : before;
  }

  private List<String> answers() {
    Place place = new Place.Folder(folder.resolve("data"));
    try (Store store = Store.at(place, Sample.ANNA, Clock.systemUTC())) {
      return store.interviews().find(KillableInterview.ID).stream()
          .map(Interview::turns)
          .flatMap(List::stream)
          .map(Turn::answer)
          .flatMap(Optional::stream)
          .toList();
    }
  }
}
