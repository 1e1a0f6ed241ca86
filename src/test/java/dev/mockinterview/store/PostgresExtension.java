package dev.mockinterview.store;

import dev.mockinterview.store.PostgresServer.CouldNotStart;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives each test an empty {@link PostgresDatabase}, as a parameter of the test and of the methods
 * before and after it. All tests of a run share one server, started for the first of them. Where
 * that fails they are skipped, or fail with {@code -Dpostgres.required=true}.
 */
public final class PostgresExtension implements BeforeEachCallback, ParameterResolver {

  private static final Namespace HERE = Namespace.create(PostgresExtension.class);
  private static final AtomicBoolean SAID = new AtomicBoolean();

  /** The server that all tests share, or why there is none: a start that failed isn't repeated. */
  private record Shared(@Nullable PostgresServer server, @Nullable CouldNotStart reason)
      implements AutoCloseable {

    static Shared make() {
      try {
        return new Shared(PostgresServer.start(), null);
      } catch (CouldNotStart e) {
        return new Shared(null, e);
      }
    }

    @Override
    public void close() throws IOException {
      if (server != null) {
        server.close();
      }
    }
  }

  /**
   * Starts a server for tests that stop it or let it crash, and that close it. To be called for a
   * test: what {@code @BeforeAll} skips is counted nowhere.
   *
   * @throws TestAbortedException where it can't be started, and needn't
   */
  public static PostgresServer ownServer() {
    try {
      return PostgresServer.start();
    } catch (CouldNotStart e) {
      throw untested(e);
    }
  }

  private static TestAbortedException untested(CouldNotStart reason) {
    TestAbortedException skipped = untested(reason, Boolean.getBoolean("postgres.required"));
    if (!SAID.getAndSet(true)) {
      System.err.println("NOT TESTED ON POSTGRESQL: " + reason.getMessage());
    }
    return skipped;
  }

  /**
   * Says what ends a test that finds no server.
   *
   * @throws AssertionError where it must find one
   */
  static TestAbortedException untested(CouldNotStart reason, boolean required) {
    if (required) {
      throw new AssertionError(reason.getMessage(), reason);
    }
    return new TestAbortedException(reason.getMessage(), reason);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    // not in resolveParameter, where being skipped would count as a failure
    Shared shared =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, HERE)
            .computeIfAbsent(Shared.class, key -> Shared.make(), Shared.class);
    if (shared.reason() != null) {
      throw untested(shared.reason());
    }
    PostgresServer server = Objects.requireNonNull(shared.server());
    // JUnit closes both, this one after the test and the other at the end of the run
    context.getStore(HERE).put(PostgresDatabase.class, server.createDatabase());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PostgresDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(
        context.getStore(HERE).get(PostgresDatabase.class), "there is one from @BeforeEach on");
  }
}
