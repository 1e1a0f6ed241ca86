package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Scorecard;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who leads an interview at a terminal. */
@Timeout(value = 100, unit = TimeUnit.SECONDS)
class LeadTerminalTest {

  private final HandClock clock = new HandClock();
  private final LeadShelf shelf = new LeadShelf();
  private Typist person;
  private boolean linear;

  @SuppressWarnings("NullAway.Init") // filled before each test
  LeadTerminalTest() {}

  @BeforeEach
  void sitDown() throws IOException {
    person = new Typist();
  }

  @AfterEach
  void leave() throws IOException {
    person.close();
  }

  private CompletableFuture<Scorecard> begin() {
    LeadDialogue dialogue = dialogue();
    return CompletableFuture.supplyAsync(() -> dialogue.run(LeadScene.begun(), false));
  }

  private LeadDialogue dialogue() {
    Style style = linear ? Style.PLAIN : new Style(Theme.UNICODE, Palette.COLOUR, false);
    return new LeadDialogue(
        person.terminal(),
        new Screen(person.terminal().writer(), person.terminal()::getWidth, style),
        LeadScene.MEETING,
        shelf,
        clock,
        clock::nanos,
        true);
  }

  private Scorecard lead(String keys) {
    CompletableFuture<Scorecard> led = begin();
    person.await("Thank you for coming");
    person.type(keys);
    return Typist.get(led);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">1a2p3mr4n She named it.\n\"it's \"live\" & test\nq",
        ">12xu1>0>-<1r5r0g3r2q",
        ">hA stage names a deployment.\nIt has its own settings.\n\nv60 said more\n1q",
        ">1z2zzr3.r4.--e0e3sKnows stages.\nsLess of keys.\n2q",
        ">1r4>0>r2ee4SS",
        ">99pmxtk>>>>><<<b1q",
      })
  void keysOfATerminalAndOfAPipeMakeTheSameScorecard(String keys) {
    Scorecard typed = lead(keys.replace('\n', '\r'));

    assertThat(typed).isEqualTo(new LeadPipe().lead(keys));
    assertThat(shelf.last()).isEqualTo(typed);
  }

  @Test
  void spaceEnterAndArrowsTurnPages() {
    Scorecard led = lead(" 1\r1\u001b[C1\u001b[D\u001b[D2\u001b[5~\u001b[A\u001b[B\u001b[6~3q");

    assertThat(led.cards().get(0).ticks()).containsOnlyKeys("names", "settings", "variables");
    assertThat(led.cards().get(1).ticks()).containsOnlyKeys("responses");
  }

  @Test
  void pasteOnAQuestionIsWhatWasHeard() {
    Scorecard led =
        lead(
            " "
                + Typist.paste("A stage names\n\n1 2 q a deployment.")
                + Typist.paste("More.")
                + "q");

    assertThat(led.cards().get(0).heard().map(Heard::text))
        .contains("A stage names\n\n1 2 q a deployment.\nMore.");
    assertThat(led.cards().get(0).ticks()).isEmpty();
  }

  @Test
  void wordsThatWereBrokenOffWaitForTheSameKey() {
    CompletableFuture<Scorecard> led = begin();
    person.await("Thank you for coming");
    person.type(" n");
    person.await("A note. Enter keeps it.");
    person.type("half a");
    person.await("half a");
    person.type(Typist.CTRL_C);
    person.await("goes on with what you typed");
    person.type("1n");
    person.await("Point 1: hit");
    person.type(" note\rq");

    Card card = Typist.get(led).cards().get(0);
    assertThat(card.notes()).extracting(Note::text).containsExactly("half a note");
    assertThat(card.ticks()).hasSize(1);
  }

  @Test
  void wordsThatWereBrokenOffStayAsANoteWhenOneLeaves() {
    CompletableFuture<Scorecard> led = begin();
    person.await("Thank you for coming");
    person.type(" n");
    person.await("A note. Enter keeps it.");
    person.type("half a");
    person.await("half a");
    person.type(Typist.CTRL_C);
    person.await("goes on with what you typed");
    person.type("q");

    assertThat(Typist.get(led).cards().get(0).notes())
        .extracting(Note::text)
        .containsExactly("half a");
  }

  @Test
  void ctrlCLeavesTheSecondTimeAndEverythingIsKept() {
    CompletableFuture<Scorecard> led = begin();
    person.await("Thank you for coming");
    person.type(" 1" + Typist.CTRL_C);
    person.await("Ctrl-C again leaves");
    person.type("2" + Typist.CTRL_C);
    person.type(Typist.CTRL_C);

    assertThat(Typist.get(led).cards().get(0).ticks()).hasSize(2);
    assertThat(shelf.last()).isEqualTo(Typist.get(led));
  }

  @Test
  void lostTerminalLeavesWithWhatWasTyped() throws IOException {
    CompletableFuture<Scorecard> led = begin();
    person.await("Thank you for coming");
    person.type(" 1");
    person.await("Point 1: hit");
    clock.turn(Duration.ofSeconds(30));
    person.close();

    assertThat(Typist.get(led).cards().get(0).time().toSeconds()).isEqualTo(30);
    assertThat(shelf.last()).isEqualTo(Typist.get(led));
  }

  @Test
  void noteThatIsBeingTypedWhenTheProgramHasToEndIsKept() {
    LeadDialogue dialogue = dialogue();
    CompletableFuture<Scorecard> led =
        CompletableFuture.supplyAsync(() -> dialogue.run(LeadScene.begun(), false));
    person.await("Thank you for coming");
    person.type(" n");
    person.await("A note. Enter keeps it.");
    person.type("half a note");
    person.await("half a note");
    dialogue.stop();

    assertThat(Typist.get(led).cards().get(0).notes())
        .containsExactly(new Note(HandClock.START, "half a note", false));
    assertThat(shelf.last()).isEqualTo(Typist.get(led));
  }

  @Test
  void windowOfAnotherSizeIsDrawnAnew() {
    CompletableFuture<Scorecard> led = begin();
    person.await("Thank you for coming");
    person.type(" ");
    person.await("Ask: What can differ between two stages of one API?");
    person.terminal().setSize(new Size(50, 9));
    person.await("More: l shows all of it.");
    person.type("l");
    person.await("Any key shows more");
    person.type("q1q");

    assertThat(Typist.get(led).cards().get(0).ticks()).hasSize(1);
  }

  @Test
  void terminalIsGivenBackAsItWas() {
    Attributes before = person.terminal().getAttributes();
    lead(" n one\rq");

    assertThat(person.terminal().getAttributes().toString()).isEqualTo(before.toString());
    assertThat(person.seen()).contains("\u001b[?1049h").contains("\u001b[?2004l").endsWith("l");
  }

  @Test
  void linesOfWordsSayWhatKeysDo() {
    linear = true;
    Scorecard led = lead(">1r4n one\r?q");

    assertThat(led.cards().get(0).rating()).hasValue(4);
    assertThat(person.seen())
        .containsSubsequence(
            "Point 1: hit: A stage is", "Your rating, 1 to 5?", "Rating 4 of 5.", "Note: one")
        .contains("p m x u: the point touched last")
        .doesNotContain("\u001b[H", "─");
  }
}
