package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.report.Samples;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The server goes away in the middle of an interview. */
class RestartedServerTest {

  @Test
  void savingWaitsForTheServerAndOtherwiseSaysSoAndGoesOnLater() throws Exception {
    Interview small = Samples.small();
    Interview begun = Interview.begin("i", Sample.ANNA, small.plan(), small.started());
    try (PostgresServer server = PostgresExtension.ownServer();
        Store patient = store(server, Duration.ofSeconds(30));
        Store hasty = store(server, Duration.ofMillis(200))) {
      Interviews interviews = patient.interviews();
      interviews.save(begun);
      hasty.interviews().heads();

      server.pause();
      assertThatThrownBy(() -> hasty.interviews().heads())
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith("PostgreSQL at 127.0.0.1:")
          .hasMessageEndingWith(": the server doesn't answer");
      Interview first = begun.after(small.turns().get(0));
      CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> interviews.save(first));
      server.resume();
      saving.get(1, TimeUnit.MINUTES);

      server.crash();
      server.resume();
      interviews.save(first.end(small.started()));

      assertThat(hasty.interviews().find("i")).contains(first.end(small.started()));
    }
  }

  private static Store store(PostgresServer server, Duration patience) {
    Engine engine =
        new PostgresEngine(new Place.Server(server.url(), server.user(), server.password()));
    return new Store(new Database(engine, new Schema(engine, Sample.ANNA), patience));
  }
}
