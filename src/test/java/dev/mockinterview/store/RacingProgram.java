package dev.mockinterview.store;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Goes on with an interview that another program goes on with too, and counts how often it won. */
final class RacingProgram {

  static final String ID = "raced";
  static final String PASSWORD = "RACE_PASSWORD";

  private RacingProgram() {}

  /**
   * Races.
   *
   * @param args a folder, or the URL and user of a server; how many steps to try; a name that its
   *     answers begin with; the file for the number of steps that won
   */
  public static void main(String[] args) throws Exception {
    Place place =
        args[0].startsWith("jdbc:")
            ? new Place.Server(args[0], args[1], System.getenv(PASSWORD))
            : new Place.Folder(Path.of(args[0]));
    int won = 0;
    try (Store store = Store.at(place, Sample.ANNA, Clock.systemUTC())) {
      for (int step = 0; step < Integer.parseInt(args[2]); step++) {
        won += wins(store.interviews(), args[3] + " " + step) ? 1 : 0;
      }
    }
    Files.write(Path.of(args[4]), String.valueOf(won).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean wins(Interviews interviews, String answer) {
    Interview seen = interviews.find(ID).orElseThrow();
    Turn turn =
        new Turn(
            seen.current().orElseThrow(),
            Optional.empty(),
            new Outcome.NotScored(answer),
            Sample.lasting(Duration.ZERO),
            Optional.empty(),
            Optional.empty());
    try {
      interviews.save(seen.after(turn));
      return true;
    } catch (StoreException e) {
      if (String.valueOf(e.getMessage()).contains("nothing was overwritten")) {
        return false;
      }
      throw e;
    }
  }
}
