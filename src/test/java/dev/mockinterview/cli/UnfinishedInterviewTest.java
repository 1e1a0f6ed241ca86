package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mockinterview.cli.ShakyInterviews.Trouble;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.files.AnswerFile;
import dev.mockinterview.files.PrivateFiles;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Reader;
import dev.mockinterview.report.Samples;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interview leaves that breaks off. */
class UnfinishedInterviewTest {

  private static final Layout LAYOUT =
      new Layout(new Reader(ZoneOffset.UTC, Locale.ROOT), Letterhead.NONE, Clock.systemUTC());

  private final Interview whole = Samples.small();
  private final Interview begun =
      Interview.begin(whole.id(), Sample.ANNA, whole.plan(), whole.started());
  private final Interview one = begun.after(whole.turns().get(0));

  private final ShakyInterviews interviews = new ShakyInterviews();
  private final Path reports;
  private final UnfinishedInterview guard;

  UnfinishedInterviewTest(@TempDir Path folder) {
    this.reports = folder.resolve("reports");
    this.guard =
        new UnfinishedInterview(
            begun, "", interviews, new Reports(folder, Optional.empty(), LAYOUT));
  }

  @Test
  void whatCouldNotBeKeptIsInTheReportAndWhatWasTypedInAFileOfAnswers() {
    interviews.now(Trouble.FULL);
    assertThat(catchThrowable(() -> guard.keeping().step(one))).isNotNull();
    guard.keeping().soon(one, "There is a time");

    guard.close();

    assertThat(reports.resolve(begun.id() + ".md"))
        .content()
        .contains(one.turns().get(0).answer().orElseThrow().substring(0, 7));
    assertThat(AnswerFile.read(reports.resolve("mock-interview-" + begun.id() + ".jsonl")))
        .hasEntrySatisfying(
            "basic-03", typed -> assertThat(typed.text()).isEqualTo("There is a time"));
  }

  @Test
  void whatIsKeptNeedsNoFile() {
    guard.keeping().step(one);
    guard.keeping().soon(one, "There is a time");

    guard.close();

    assertThat(interviews.draft("")).contains("There is a time");

    assertThat(reports).isDirectoryContaining("glob:**" + begun.id() + ".md");
    assertThat(reports).isDirectoryNotContaining("glob:**.jsonl");
  }

  @Test
  void followUpThatWasJustTypedIsKept() {
    Turn turn = one.turns().get(0);
    FollowUp typed = new FollowUp("And?", "A URL.", turn.score().orElseThrow().points().get(0));
    Interview prompted = one.withLastTurn(turn.withFollowUp(typed));
    guard.keeping().step(one);
    guard.keeping().soon(prompted, "");

    guard.close();

    assertThat(interviews.stored()).contains(prompted);
  }

  @Test
  void resumedInterviewThatBreaksOffAtOnceLeavesNoSecondReport() {
    guard.close();
    Reports again = new Reports(PrivateFiles.folderOf(reports), Optional.empty(), LAYOUT);
    new UnfinishedInterview(one, "", interviews, again).close();
    assertThat(reports).doesNotExist();
  }

  @Test
  void reportIsWrittenOnceOnly() {
    guard.keeping().step(one);
    guard.write(one);
    guard.close();
    guard.close();
    assertThat(reports.toFile().list()).hasSize(1);
  }
}
