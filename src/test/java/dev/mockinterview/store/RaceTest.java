package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs go on with one interview at once: each step is won by one, and none is lost. */
class RaceTest {

  private static final int STEPS = 100;

  @TempDir private Path folder = Path.of(".");

  @Test
  void twoProgramsOnOneFolder() throws Exception {
    Place place = new Place.Folder(folder.resolve("data"));
    begin(place);

    List<Process> programs = List.of(start("a", "", place), start("b", "", place));

    check(place, programs);
  }

  @Test
  void twoProgramsOnOneServerThatIsRestartedAndCrashesInBetween() throws Exception {
    try (PostgresServer server = PostgresExtension.ownServer()) {
      Place place = new Place.Server(server.url(), server.user(), server.password());
      begin(place);

      List<Process> programs =
          List.of(start("a", server.password(), place), start("b", server.password(), place));
      awaitTurns(place, 20);
      server.pause();
      server.resume();
      awaitTurns(place, 60);
      server.crash();
      server.resume();

      check(place, programs);
    }
  }

  private static void begin(Place place) {
    List<Question> questions =
        IntStream.range(0, 2 * STEPS).mapToObj(i -> Some.question("basic-" + i, "basic")).toList();
    Plan plan =
        new Plan(List.of(new Round("basic", "Basics", questions, List.of())), 1, false, false);
    try (Store store = open(place)) {
      store.interviews().save(Interview.begin(RacingProgram.ID, Sample.ANNA, plan, Instant.EPOCH));
    }
  }

  private Process start(String name, String password, Place place) throws IOException {
    boolean server = place instanceof Place.Server;
    ProcessBuilder program =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            RacingProgram.class.getName(),
            server ? ((Place.Server) place).url() : folder.resolve("data").toString(),
            server ? ((Place.Server) place).user() : "",
            String.valueOf(STEPS),
            name,
            folder.resolve(name).toString());
    program.environment().put(RacingProgram.PASSWORD, password);
    return program.inheritIO().start();
  }

  private static void awaitTurns(Place place, int turns) {
    try (Store store = open(place)) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(20))
          .until(() -> store.interviews().heads().get(0).asked() >= turns);
    }
  }

  private void check(Place place, List<Process> programs) throws Exception {
    for (Process each : programs) {
      assertThat(each.waitFor()).isZero();
    }
    List<Integer> won = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      won.add(Integer.parseInt(Files.readString(folder.resolve(name))));
    }
    try (Store store = open(place)) {
      List<String> answers =
          store.interviews().find(RacingProgram.ID).orElseThrow().turns().stream()
              .map(Turn::answer)
              .map(answer -> answer.orElseThrow())
              .toList();
      assertThat(answers).doesNotHaveDuplicates().hasSize(won.get(0) + won.get(1));
      assertThat(answers.stream().filter(each -> each.startsWith("a")).count())
          .isEqualTo((long) won.get(0));
    }
  }

  private static Store open(Place place) {
    return Store.at(place, Sample.ANNA, Clock.systemUTC());
  }
}
