package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mockinterview.cli.ShakyInterviews.Trouble;
import dev.mockinterview.files.AnswerFile;
import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.interview.UnkeptAnswer;
import dev.mockinterview.report.Samples;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewKeepingTest {

  private final Interview whole = Samples.small();
  private final Interview begun =
      Interview.begin(whole.id(), Sample.ANNA, whole.plan(), whole.started());
  private final Turn first = whole.turns().get(0);
  private final Interview one = begun.after(first);
  private final Interview both = one.after(whole.turns().get(1));

  private final ShakyInterviews interviews = new ShakyInterviews();
  private final Queue<Runnable> beside = new ArrayDeque<>();
  private final InterviewKeeping keeping = new InterviewKeeping(begun, "", interviews, beside::add);

  @Test
  void laterSaveKeepsEverythingThatCouldNotBeKeptBefore() {
    interviews.now(Trouble.FULL);
    assertRefused(() -> keeping.step(one), "the disk is full");
    assertThat(keeping.unkept()).extracting(UnkeptAnswer::question).containsExactly("basic-01");
    assertThat(keeping.failure()).isPresent();

    interviews.now(Trouble.NONE);
    keeping.step(both);

    assertThat(interviews.stored()).contains(both);
    assertThat(keeping.unkept()).isEmpty();
    assertThat(keeping.failure()).isEmpty();
  }

  @Test
  void whateverElseAStoreFailsWithIsARefusalToo() {
    interviews.now(Trouble.BUG);
    assertRefused(() -> keeping.step(one), "no idea");
    assertThat(keeping.unkept()).hasSize(1);
  }

  @Test
  void changeOfAnotherProgramIsNeverOverwrittenAfterwards() {
    keeping.step(one);
    Interview others = one.end(whole.started());
    interviews.changedElsewhere(others);

    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(ChangedElsewhereException.class)
          .isThrownBy(() -> keeping.step(both));
    }

    assertThat(interviews.stored()).contains(others);
    assertThat(interviews.saves()).isEqualTo(2);
    assertThat(keeping.isOvertaken()).isTrue();
  }

  @Test
  void changeOfAnotherProgramAfterAFailureIsNotTakenForOnesOwn() {
    keeping.step(one);
    interviews.now(Trouble.FULL);
    assertRefused(() -> keeping.step(both), "the disk is full");
    interviews.now(Trouble.NONE);
    Interview others = one.end(whole.started());
    interviews.changedElsewhere(others);

    assertThatExceptionOfType(ChangedElsewhereException.class).isThrownBy(() -> keeping.step(both));
    assertThatExceptionOfType(ChangedElsewhereException.class).isThrownBy(() -> keeping.step(both));

    assertThat(interviews.stored()).contains(others);
  }

  @Test
  void interviewThatAnotherProgramDeletesStaysDeleted() {
    keeping.step(one);
    interviews.deletedElsewhere();

    assertThatExceptionOfType(ChangedElsewhereException.class)
        .isThrownBy(() -> keeping.draft(one, "There is"))
        .withMessageContaining("deleted by another program");
    assertThatExceptionOfType(ChangedElsewhereException.class).isThrownBy(() -> keeping.step(both));

    assertThat(interviews.stored()).isEmpty();
  }

  @Test
  void saveThatArrivedUnheardIsNoChangeOfAnotherProgram() {
    interviews.now(Trouble.UNHEARD);
    assertRefused(() -> keeping.step(one), "the server doesn't answer");
    interviews.now(Trouble.NONE);

    keeping.step(both);

    assertThat(interviews.stored()).contains(both);
    assertThat(keeping.unkept()).isEmpty();
  }

  @Test
  void onlyTheNewestOfWhatIsTypedIsKept() {
    keeping.soon(begun, "A");
    keeping.soon(begun, "A stage");
    assertThat(beside).hasSize(1);
    beside.remove().run();
    assertThat(interviews.draft("")).contains("A stage");

    keeping.soon(begun, "A stage is");
    keeping.step(one);
    beside.remove().run();
    assertThat(interviews.draft("")).isEmpty();
    assertThat(interviews.stored()).contains(one);
  }

  @Test
  void nobodyHearsOfWhatIsTypedInVain() {
    interviews.now(Trouble.FULL);
    keeping.soon(begun, "A stage");
    beside.remove().run();
    assertThat(keeping.failure()).isEmpty();
    assertThat(keeping.unkept()).containsExactly(UnkeptAnswer.typed("basic-01", "A stage"));

    interviews.now(Trouble.NONE);
    keeping.draft(begun, "A stage");
    assertThat(keeping.unkept()).isEmpty();
    assertThat(interviews.draft("")).contains("A stage");
  }

  @Test
  void interviewOfWhichNothingWasTypedIsNotKept() {
    keeping.draft(begun, " ");
    assertThat(interviews.stored()).isEmpty();
    keeping.draft(begun, "A");
    keeping.draft(begun, "");
    assertThat(interviews.draft("")).isEmpty();
  }

  @Test
  void whatAResumedInterviewHasAlreadyIsKept() {
    InterviewKeeping resumed = new InterviewKeeping(one, "There", interviews, beside::add);
    interviews.now(Trouble.FULL);
    assertThat(resumed.unkept()).isEmpty();
    assertRefused(() -> resumed.step(both), "the disk is full");
    assertThat(resumed.unkept()).extracting(UnkeptAnswer::question).containsExactly("basic-03");
  }

  @Test
  void whatIsPutAsideIsReadAsAnAnswerAndNotPutThereTwice(@TempDir Path folder) {
    Path file = folder.resolve("mine.jsonl");
    interviews.now(Trouble.FULL);
    assertRefused(() -> keeping.step(one), "the disk is full");
    assertThat(keeping.putAside(file.toString())).isEqualTo(file.toString());
    assertThat(keeping.unkept()).isEmpty();

    Interview surer = begun.after(first.withConfidence(Confidence.SURE));
    assertRefused(() -> keeping.step(surer), "the disk is full");
    assertThat(keeping.unkept()).hasSize(1);
    keeping.putAside(file.toString());

    assertThat(AnswerFile.read(file))
        .containsExactly(
            Map.entry(
                "basic-01",
                new PreparedAnswer(first.answer().orElseThrow(), Optional.of(Confidence.SURE))));
    assertThat(keeping.inFiles()).containsOnlyKeys(file);

    interviews.now(Trouble.NONE);
    keeping.step(surer);
    assertThat(keeping.inFiles()).isEmpty();
  }

  @Test
  void fileThatCanNotBeWrittenLeavesItUnkept(@TempDir Path folder) {
    interviews.now(Trouble.FULL);
    assertRefused(() -> keeping.step(one), "the disk is full");
    for (String name : List.of(folder.toString(), folder + "/no/where.jsonl", "a\0b")) {
      assertThatExceptionOfType(StoreException.class).isThrownBy(() -> keeping.putAside(name));
    }
    assertThat(keeping.unkept()).hasSize(1);
    assertThat(keeping.inFiles()).isEmpty();
  }

  private static void assertRefused(Runnable work, String reason) {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(work::run)
        .withMessageContaining(reason);
  }
}
