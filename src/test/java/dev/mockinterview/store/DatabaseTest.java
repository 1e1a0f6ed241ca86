package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.report.Samples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of work whose connection is lost. */
class DatabaseTest {

  private static final String CONNECTION_FAILURE = "08006";

  /** When a connection is lost. */
  private enum Lost {
    BEFORE_THE_COMMIT,
    AFTER_THE_COMMIT
  }

  @TempDir private Path folder = Path.of(".");

  @Test
  void workIsDoneAgainOnANewConnection() {
    Interview interview = Samples.small();
    Flaky engine = new Flaky(Lost.BEFORE_THE_COMMIT);
    Interviews interviews = store(engine, Duration.ofSeconds(5)).interviews();
    interviews.heads();
    engine.losses = 2;

    interviews.save(interview);

    assertThat(engine.losses).isZero();
    assertThat(interviews.find(interview.id())).contains(interview);
  }

  @Test
  void commitWhoseAnswerIsLostIsNotTakenForSomebodyElses() {
    Interview interview = Samples.small();
    Interview begun = Interview.begin("i", Sample.ANNA, interview.plan(), interview.started());
    Interview after = begun.after(interview.turns().get(0));
    Flaky engine = new Flaky(Lost.AFTER_THE_COMMIT);
    Interviews interviews = store(engine, Duration.ofSeconds(5)).interviews();
    interviews.heads();

    engine.losses = 1;
    interviews.save(begun);
    engine.losses = 1;
    interviews.save(after);

    assertThat(engine.losses).isZero();
    assertThat(interviews.find("i")).contains(after);
  }

  @Test
  void patienceEnds() {
    Flaky engine = new Flaky(Lost.BEFORE_THE_COMMIT);
    Interviews interviews = store(engine, Duration.ofMillis(100)).interviews();
    interviews.heads();
    engine.losses = 1000;

    assertThatThrownBy(() -> interviews.save(Samples.small()))
        .isInstanceOf(StoreException.class)
        .hasMessageEndingWith("gone");
    engine.losses = 0;
    interviews.save(Samples.small());
    assertThat(interviews.heads()).hasSize(1);
  }

  private static Store store(Engine engine, Duration patience) {
    return new Store(new Database(engine, new Schema(engine, Sample.ANNA), patience));
  }

  /** A database whose connection is lost at its commits, some times. */
  private final class Flaky extends SqliteEngine {

    private final Lost lost;
    private int losses;

    Flaky(Lost lost) {
      super(folder.resolve("interviews.db"), StoreContract.CLOCK);
      this.lost = lost;
    }

    @Override
    public boolean lost(SQLException failure) {
      return CONNECTION_FAILURE.equals(failure.getSQLState());
    }

    @Override
    public Connection open() throws SQLException {
      Connection connection = super.open();
      return proxy(
          Connection.class,
          connection,
          (name, result) ->
              name.equals("createStatement")
                  ? proxy(Statement.class, (Statement) result, (n, r) -> r)
                  : result);
    }

    /** What becomes of the result of a method with this name. */
    private interface Wrapping {
      Object wrap(String method, Object result);
    }

    private <T> T proxy(Class<T> type, T real, Wrapping wrapping) {
      return type.cast(
          Proxy.newProxyInstance(
              DatabaseTest.class.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                boolean loses = losses > 0 && arguments != null && "commit".equals(arguments[0]);
                if (loses) {
                  losses--;
                }
                if (loses && lost == Lost.BEFORE_THE_COMMIT) {
                  throw new SQLException("gone", CONNECTION_FAILURE);
                }
                try {
                  Object result = method.invoke(real, arguments);
                  if (loses) {
                    throw new SQLException("gone", CONNECTION_FAILURE);
                  }
                  return wrapping.wrap(method.getName(), result);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }
}
