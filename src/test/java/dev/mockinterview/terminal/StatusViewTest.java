package dev.mockinterview.terminal;

import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Waiting;
import dev.mockinterview.progress.Standing;
import dev.mockinterview.progress.Suggestion;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole screens with the files in {@code src/test/resources/screens}. */
class StatusViewTest {

  private static final Person ANNA = new Person("Anna");
  private static final Person DORA = new Person("Dora Quist");

  @ParameterizedTest
  @CsvSource({"unicode, 80", "unicode, 60", "plain, 80"})
  void muchWaits(String look, int width) {
    InterviewHead left = head("20261122-101500-abc", false, OptionalInt.empty());
    Standing standing =
        new Standing(
            6,
            Optional.of(head("20261121-080000-xyz", true, OptionalInt.of(67))),
            List.of(left, left, left, left),
            23,
            85);
    List<Waiting> waiting =
        List.of(
            new Waiting(Waiting.What.SCORECARD, "api-dev", DORA, 5, 8),
            new Waiting(Waiting.What.PANEL, "api-dev", new Person("Emil"), 2, 2));

    draw("status", look, width, standing, waiting, new Suggestion.GoOn(3, 12));
  }

  @ParameterizedTest
  @CsvSource({"unicode, 80", "plain, 80"})
  void nothingIsKeptYet(String look, int width) {
    draw(
        "status-new",
        look,
        width,
        new Standing(0, Optional.empty(), List.of(), 0, 85),
        List.of(),
        new Suggestion.Begin(true));
  }

  @ParameterizedTest
  @CsvSource({"unicode, 80", "unicode, 60", "ascii, 60", "plain, 80"})
  void shellWelcomes(String look, int width) {
    StringWriter out = new StringWriter();
    WelcomeView view = new WelcomeView(Drawn.screen(out, look, width));
    view.first();
    out.append("----\n");
    view.again();

    Drawn.check("welcome-" + look + "-" + width, out.toString());
  }

  private static void draw(
      String name,
      String look,
      int width,
      Standing standing,
      List<Waiting> waiting,
      Suggestion next) {
    StringWriter out = new StringWriter();
    new StatusView(Drawn.screen(out, look, width), ZoneOffset.UTC, word -> "'" + word + "'", "")
        .print(ANNA, "/home/anna/.local/share/mock-interview", standing, waiting, next);
    Drawn.check(name + "-" + look + "-" + width, out.toString());
  }

  private static InterviewHead head(String id, boolean ended, OptionalInt score) {
    Instant begun = Instant.parse("2026-11-22T10:15:00Z");
    return new InterviewHead(
        id,
        ANNA,
        begun,
        ended ? Optional.of(begun.plusSeconds(900)) : Optional.empty(),
        List.of("basic"),
        7,
        false,
        12,
        3,
        3,
        score);
  }
}
