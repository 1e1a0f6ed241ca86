package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.PreparedAnswer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A person at a terminal, with an interview on its screen. */
@Timeout(value = 100, unit = TimeUnit.SECONDS)
abstract class Seated {

  private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;?]*[a-zA-Z]|\u001b[=>]|\r");
  static final String DONE = Typist.ENTER + Typist.ENTER;
  static final String WARNING = "Ctrl-C again leaves the interview.";

  final HandClock clock = new HandClock();
  Typist person;
  WatchedInterviews store;
  int width = 100;

  @SuppressWarnings("NullAway.Init") // filled before each test
  Seated() {}

  @BeforeEach
  void sitDown() throws IOException {
    person = new Typist();
    store = new WatchedInterviews(this::screen);
  }

  @AfterEach
  void leave() throws IOException {
    person.close();
  }

  CompletableFuture<Interview> begin(Interview begun) {
    return begin(begun, Map.of());
  }

  CompletableFuture<Interview> begin(Interview begun, Map<String, PreparedAnswer> drafts) {
    Style style = new Style(Theme.UNICODE, Palette.NONE, false);
    InterviewDialogue dialogue =
        new InterviewDialogue(
            TerminalAnswerReader.on(person.terminal()),
            new Screen(person.terminal().writer(), () -> width, style),
            StageInterview.marker(),
            store,
            clock,
            clock::nanos,
            true);
    return CompletableFuture.supplyAsync(() -> dialogue.run(begun, drafts));
  }

  /** Types when asked. */
  void says(String keys) {
    person.awaitAsking();
    person.type(keys);
  }

  /** Types something and presses Ctrl-C when all of it is on the screen. */
  void interrupts(String text) {
    says(text);
    person.await(text);
    person.type(Typist.CTRL_C);
  }

  String screen() {
    return ESCAPES.matcher(person.seen()).replaceAll("");
  }
}
