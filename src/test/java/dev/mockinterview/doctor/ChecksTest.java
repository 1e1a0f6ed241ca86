package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

  @ParameterizedTest
  @MethodSource("failures")
  void whateverGoesWrongBecomesALine(Throwable failure, String says) {
    List<Condition> found =
        new Checks()
            .all("Disk", () -> ChecksTest.<RuntimeException>fail(failure))
            .one("Java", () -> Condition.ok("Java", "17"))
            .conditions();

    assertThat(found).hasSize(2);
    assertThat(found.get(0).verdict()).isEqualTo(Verdict.BAD);
    assertThat(found.get(0).found()).isEqualTo("can't be looked at: " + says);
    assertThat(found.get(1)).isEqualTo(Condition.ok("Java", "17"));
  }

  static List<Object[]> failures() {
    return List.of(
        new Object[] {new IllegalStateException("two\n  lines\r\n"), "two lines"},
        new Object[] {new NullPointerException(), "NullPointerException"},
        new Object[] {new UnsatisfiedLinkError("no sqlite"), "no sqlite"},
        new Object[] {new StackOverflowError(), "StackOverflowError"},
        new Object[] {
          new UncheckedIOException(new AccessDeniedException("/root/x")), "/root/x may not be read"
        });
  }

  /** Throws anything, checked or not. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> List<Condition> fail(Throwable failure) throws T {
    throw (T) failure;
  }
}
