package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mockinterview.cli.ShakyInterviews.Trouble;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Reader;
import dev.mockinterview.report.Samples;
import dev.mockinterview.terminal.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the end of an interview says about what is kept. */
class ConclusionTest {

  private static final Layout LAYOUT =
      new Layout(new Reader(ZoneOffset.UTC, Locale.ROOT), Letterhead.NONE, Clock.systemUTC());

  private static final String RESUME = "\"resume\" goes on";

  private final Interview whole = Samples.small();
  private final Interview begun =
      Interview.begin(whole.id(), Sample.ANNA, whole.plan(), whole.started());
  private final Interview one = begun.after(whole.turns().get(0));
  private final Interview both = one.after(whole.turns().get(1));

  private final StringWriter out = new StringWriter();
  private final ShakyInterviews interviews = new ShakyInterviews();
  private final Path folder;
  private final UnfinishedInterview guard;

  ConclusionTest(@TempDir Path folder) {
    this.folder = folder;
    this.guard =
        new UnfinishedInterview(
            begun, "", interviews, new Reports(folder, Optional.empty(), LAYOUT));
  }

  @AfterEach
  void close() {
    guard.close();
  }

  @Test
  void interviewThatWasLeftGoesOn() {
    guard.keeping().step(one);
    tell(one);
    assertThat(said())
        .contains("Left at question 2 of 2; \"resume\" goes on with it.", "Report:")
        .doesNotContain("ot kept");
  }

  @Test
  void interviewOfWhichNothingIsKeptCanNotGoOn() {
    tell(begun);
    assertThat(said()).contains("Nothing was answered").doesNotContain("resume");
  }

  @Test
  void interviewThatWasResumedAndLeftAtOnceHasNoNewReport() {
    Reports reports = new Reports(folder, Optional.empty(), LAYOUT);
    interviews.save(one);
    try (UnfinishedInterview resumed = new UnfinishedInterview(one, "", interviews, reports)) {
      tell(resumed, one, " --bank 'my pack'");
    }
    assertThat(said())
        .contains("Nothing more was answered, so there is no new report.")
        .contains("Left at question 2 of 2; \"resume --bank 'my pack'\" goes on with it.")
        .doesNotContain("Report:");
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void draftAloneMakesItGoOn() {
    guard.keeping().draft(begun, "A stage");
    tell(begun);
    assertThat(said()).contains("Left at question 1 of 2; \"resume\" goes on with it.");
  }

  @Test
  void whatIsNotKeptIsThereToBeCopiedAndInTheReport() {
    interviews.now(Trouble.FULL);
    failing(() -> guard.keeping().step(one));
    assertThatExceptionOfType(CheckFailedException.class)
        .isThrownBy(() -> tell(one))
        .withMessage("not everything is kept: the disk is full");
    String answer = one.turns().get(0).answer().orElseThrow();
    assertThat(said())
        .containsSubsequence("Report:", "Not kept: the answer to basic-01. Copy from here:", answer)
        .doesNotContain("resume");
    assertThat(folder.resolve("reports").resolve(begun.id() + ".md")).content().contains("stage");
  }

  @Test
  void earlierAnswersGoOnWhereTheLastIsNotKept() {
    guard.keeping().step(one);
    interviews.now(Trouble.FULL);
    failing(() -> guard.keeping().step(both));
    failing(() -> tell(both));
    assertThat(said())
        .contains("Kept up to question 1 of 2; \"resume\" goes on with question 2.")
        .contains("Not kept: the answer to basic-03")
        .doesNotContain("Not kept: the answer to basic-01", "Left at");
  }

  @Test
  void whatIsInAFileIsFoundAgain() {
    Path file = folder.resolve("mine.jsonl");
    guard.keeping().step(one);
    interviews.now(Trouble.FULL);
    failing(() -> guard.keeping().step(both));
    guard.keeping().putAside(file.toString());
    assertThat(catchThrowable(() -> tell(both))).isInstanceOf(CheckFailedException.class);
    assertThat(said())
        .contains("Not kept with the interview: the answer to basic-03", "resume --answers " + file)
        .doesNotContain("Copy from here");
  }

  @Test
  void followUpInAFileIsNotOfferedToACommand() {
    Path file = folder.resolve("mine.jsonl");
    guard.keeping().step(one);
    interviews.now(Trouble.FULL);
    failing(() -> guard.keeping().step(prompted(one)));
    guard.keeping().putAside(file.toString());
    failing(() -> tell(prompted(one)));
    assertThat(file).content().contains("A URL.");
    assertThat(said())
        .containsSubsequence("the answer to the follow-up of basic-01", "no command", file + "\n")
        .doesNotContain("--answers");
  }

  private static Interview prompted(Interview interview) {
    Turn turn = interview.turns().get(0);
    return interview.withLastTurn(
        turn.withFollowUp(
            new FollowUp("And?", "A URL.", turn.score().orElseThrow().points().get(0))));
  }

  @Test
  void whatWasAddedToAKeptAnswerIsThereToBeRead() {
    Path file = folder.resolve("mine.jsonl");
    guard.keeping().step(one);
    Interview surer = begun.after(one.turns().get(0).withConfidence(Confidence.SURE));
    interviews.now(Trouble.FULL);
    failing(() -> guard.keeping().step(surer));
    guard.keeping().putAside(file.toString());
    failing(() -> tell(surer));
    assertThat(said())
        .containsSubsequence("how sure you were of basic-01.", "to be read", file + "\n")
        .doesNotContain("--answers");
  }

  @Test
  void fileStandsForItselfWhereTheInterviewIsNotKeptAtAll() {
    Path file = folder.resolve("my own.jsonl");
    interviews.now(Trouble.FULL);
    failing(() -> guard.keeping().step(both));
    guard.keeping().putAside(file.toString());
    failing(() -> tell(both));
    assertThat(said())
        .contains("interview --questions basic-01,basic-03 --answers '" + file + "'")
        .doesNotContain("resume");
  }

  @Test
  void whatAnotherProgramHasGoneOnWithIsNoPlaceToResume() {
    guard.keeping().step(one);
    interviews.changedElsewhere(one.end(whole.started()));
    failing(() -> guard.keeping().step(both));
    failing(() -> tell(both));
    assertThat(said()).contains("Not kept: the answer to basic-03").doesNotContain(RESUME);
  }

  @Test
  void endThatIsNotKeptIsSaid() {
    guard.keeping().step(one);
    interviews.now(Trouble.FULL);
    failing(() -> guard.keeping().step(one.end(whole.started())));
    failing(() -> tell(one.end(whole.started())));
    assertThat(said())
        .contains("That it has ended isn't kept; \"resume\" would go on with question 2 of 2.")
        .doesNotContain("Copy from here", "Left at");
  }

  @Test
  void storeThatFailsAtTheVeryEndTakesNothingAway() {
    interviews.now(Trouble.FULL);
    tell(begun);
    assertThat(said()).contains("Nothing was answered");
  }

  private void tell(Interview last) {
    tell(guard, last, "");
  }

  private void tell(UnfinishedInterview unfinished, Interview last, String options) {
    Screen screen = Screen.plain(new PrintWriter(out), 1000);
    new Conclusion(unfinished, interviews, Map.of(), options, screen).tell(last);
  }

  private static void failing(Runnable work) {
    assertThat(catchThrowable(work::run)).isNotNull();
  }

  private String said() {
    return out.toString();
  }
}
