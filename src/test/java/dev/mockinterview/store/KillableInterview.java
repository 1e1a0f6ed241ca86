package dev.mockinterview.store;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Goes on with an interview as fast as it can and says the number of every answer it has kept. */
final class KillableInterview {

  static final String ID = "killed";

  private static final int QUESTIONS = 3_000;

  private KillableInterview() {}

  static String answer(int number) {
    return "Answer " + number + ": a stage is a named deployment. ".repeat(1 + number % 40);
  }

  /**
   * Interviews until it is killed.
   *
   * @param args the data folder, and the file for what it says
   */
  public static void main(String[] args) throws IOException {
    List<Question> questions =
        IntStream.range(0, QUESTIONS).mapToObj(i -> Some.question("basic-" + i, "basic")).toList();
    try (Store store =
            Store.at(new Place.Folder(Path.of(args[0])), Sample.ANNA, Clock.systemUTC());
        OutputStream said = Files.newOutputStream(Path.of(args[1]))) {
      Interviews interviews = store.interviews();
      Interview interview =
          interviews
              .find(ID)
              .orElseGet(
                  () ->
                      Interview.begin(
                          ID,
                          Sample.ANNA,
                          new Plan(
                              List.of(new Round("basic", "Basics", questions, List.of())),
                              1,
                              false,
                              false),
                          Instant.EPOCH));
      while (interview.current().isPresent()) {
        interview = interview.after(turn(interview));
        interviews.save(interview);
        said.write((interview.turns().size() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static Turn turn(Interview interview) {
    return new Turn(
        interview.current().orElseThrow(),
        Optional.empty(),
        new Outcome.NotScored(answer(interview.turns().size())),
        Sample.lasting(Duration.ZERO),
        Optional.empty(),
        Optional.empty());
  }
}
