package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Some;
import dev.mockinterview.files.ArchiveWriter;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.AnyInterviews;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What carrying interviews from store to store promises, whatever database they are on. */
abstract class TransferContract {

  @TempDir private Path folder = Path.of(".");

  /** A store on the place of this name, which is empty before its first use in a test. */
  abstract Store open(String place);

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whateverIsExportedIsTheSameInAnotherStore(long seed) throws IOException {
    AnyInterviews any = new AnyInterviews(seed);
    List<Interview> all = Stream.generate(any::next).limit(30).toList();
    Store from = open("from");
    all.forEach(from.interviews()::save);
    String draft = any.text() + "x";
    from.interviews().keepDraft(all.get(3).id(), draft);
    String exported = exported(from, Optional.empty());

    Store to = open("to");
    assertThat(to.transfer().takeIn(file(exported))).isEqualTo(new Transfer.Taken(30, 0));

    for (Interview each : all) {
      assertThat(open("to").interviews().find(each.id())).contains(each);
    }
    assertThat(to.interviews().draft(all.get(3).id())).contains(draft);
    assertThat(to.interviews().heads()).isEqualTo(from.interviews().heads());
    assertThat(to.history().of(Sample.ANNA)).isEqualTo(from.history().of(Sample.ANNA));
    assertThat(exported(to, Optional.empty())).isEqualTo(exported);
  }

  @Test
  void whatIsThereAlreadyIsLeft() throws IOException {
    Store store = open("store");
    store.interviews().save(Samples.small());
    Path first = file(exported(store, Optional.empty()));
    store.interviews().save(Samples.large());
    Path both = file(exported(store, Optional.empty()));
    Store other = open("other");

    assertThat(other.transfer().takeIn(first)).isEqualTo(new Transfer.Taken(1, 0));
    assertThat(other.transfer().takeIn(both)).isEqualTo(new Transfer.Taken(1, 1));
    assertThat(other.transfer().takeIn(both)).isEqualTo(new Transfer.Taken(0, 2));
    assertThat(exported(other, Optional.empty())).isEqualTo(exported(store, Optional.empty()));
  }

  @Test
  void interviewThatDiffersKeepsAllFromBeingTakenIn() throws IOException {
    Store store = open("store");
    store.interviews().save(Samples.large());
    store.interviews().save(Samples.small());
    Path file = file(exported(store, Optional.empty()));
    Store other = open("other");
    Interview large = Samples.large();
    Interview begun = Interview.begin(large.id(), Sample.ANNA, large.plan(), large.started());
    other.interviews().save(begun);

    assertThatThrownBy(() -> other.transfer().takeIn(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nothing was imported")
        .hasMessageContaining(large.id())
        .hasMessageNotContaining(Samples.small().id());
    assertThat(open("other").interviews().heads()).containsExactly(Sample.head(begun));
  }

  @Test
  void otherDraftIsADifference() throws IOException {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), Sample.ANNA, small.plan(), small.started());
    Store store = open("store");
    store.interviews().save(begun);
    store.interviews().keepDraft(small.id(), "A stage");
    Path file = file(exported(store, Optional.empty()));
    store.interviews().keepDraft(small.id(), "A stage is");

    assertThatThrownBy(() -> store.transfer().takeIn(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(small.id());
    assertThat(store.interviews().draft(small.id())).contains("A stage is");
  }

  @Test
  void otherRubricOfTheSameHashKeepsAllFromBeingTakenIn() throws IOException {
    Store store = open("store");
    store.interviews().save(Samples.small());
    Store other = open("other");
    other.interviews().save(withOtherRubrics(Samples.small(), "other"));
    Path file = file(exported(store, Optional.empty()));

    assertThatThrownBy(() -> other.transfer().takeIn(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nothing was imported: rubric ");
    assertThat(other.interviews().heads()).hasSize(1);
  }

  @Test
  void cutOffFileBringsNothing() throws IOException {
    Store store = open("store");
    store.interviews().save(Samples.small());
    store.interviews().save(Samples.large());
    String whole = exported(store, Optional.empty());
    Path file = file(whole.substring(0, whole.length() - 3));
    Store other = open("other");

    assertThatThrownBy(() -> other.transfer().takeIn(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ":4: is cut off there");
    assertThat(open("other").interviews().heads()).isEmpty();
  }

  @Test
  void interviewsOfTwoStoresStandInTheOrderInWhichTheyBegan() throws IOException {
    Store store = open("store");
    List.of("a1", "a9", "a5").forEach(id -> begin(store, id));
    Store other = open("other");
    List.of("b2", "b0", "b6").forEach(id -> begin(other, id)); // a clock was set back in between

    other.transfer().takeIn(file(exported(store, Optional.empty())));

    assertThat(other.interviews().heads())
        .extracting(InterviewHead::id)
        .containsExactly("a5", "a9", "b6", "b0", "b2", "a1");
    begin(other, "b7");
    assertThat(other.interviews().heads().get(0).id()).isEqualTo("b7");
  }

  @Test
  void exportOfOnePersonHasNobodyElses() throws IOException {
    Store store = open("store");
    store.interviews().save(Samples.small());
    Interview large = Samples.large();
    Person ben = new Person("Ben");
    store
        .interviews()
        .save(
            new Interview(
                large.id(), ben, large.plan(), large.started(), large.turns(), large.ended()));

    assertThat(exported(store, Optional.of(ben)))
        .contains("Ben", large.id())
        .doesNotContain("Anna", Samples.small().id());
    assertThat(store.transfer().find("none")).isEmpty();
    assertThat(store.transfer().find(large.id()).orElseThrow().interview().person()).isEqualTo(ben);
  }

  private static void begin(Store store, String id) {
    Interview small = Samples.small();
    Instant noon = Instant.parse("2026-11-22T12:00:00Z");
    store
        .interviews()
        .save(
            Interview.begin(
                id,
                Sample.ANNA,
                small.plan(),
                noon.plus(Duration.ofHours(Character.digit(id.charAt(1), 10)))));
  }

  private static Interview withOtherRubrics(Interview interview, String id) {
    List<Turn> turns = interview.turns().stream().map(TransferContract::withOtherRubric).toList();
    return new Interview(
        id, interview.person(), interview.plan(), interview.started(), turns, interview.ended());
  }

  private static Turn withOtherRubric(Turn turn) {
    return new Turn(
        turn.question(),
        turn.rubric().map(rubric -> Some.modelled(rubric, "Another model of " + rubric.question())),
        turn.outcome(),
        turn.timing(),
        turn.confidence(),
        turn.followUp());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "export", ".json"), text);
  }

  private static String exported(Store store, Optional<Person> person) throws IOException {
    StringWriter out = new StringWriter();
    ArchiveWriter writer = new ArchiveWriter(out);
    store.transfer().giveOut(person, writer::add);
    writer.finish();
    return out.toString();
  }
}
