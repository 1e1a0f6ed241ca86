package dev.mockinterview.store;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.History;
import dev.mockinterview.progress.MissedPoint;
import dev.mockinterview.report.Samples;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store promises, whatever database it is on. */
abstract class StoreContract {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  Store store;
  Interviews interviews;

  @SuppressWarnings("NullAway.Init") // filled before each test
  StoreContract() {}

  /** Another store, as another program would open it, on the place of this test. */
  abstract Store open();

  /** Each kind of store calls it before each test. */
  final void openFirst() {
    store = open();
    interviews = store.interviews();
  }

  static Stream<Interview> samples() {
    return Stream.of(Samples.small(), Samples.large(), hostile());
  }

  /** What neither database keeps in a raw text column. */
  private static Interview hostile() {
    Interview small = Samples.small();
    Turn turn = small.turns().get(0);
    String answer = "\0 '; drop table turn; -- \uD83C \u202E \u001b[31m 🍵";
    Turn spoiled =
        new Turn(
            turn.question(),
            Optional.empty(),
            new Outcome.NotScored(answer),
            Sample.lasting(Duration.ofNanos(1)),
            Optional.empty(),
            Optional.empty());
    return Interview.begin(
            "hostile", Sample.ANNA, small.plan(), Instant.parse("2026-11-22T10:00:00.000000001Z"))
        .after(spoiled);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void interviewComesBackExactlyAsItWasSaved(Interview interview) {
    interviews.save(interview);

    assertThat(open().interviews().find(interview.id())).contains(interview);
    assertThat(open().interviews().heads()).containsExactly(InterviewHead.of(interview));
  }

  @Test
  void everyStepTakesThePlaceOfTheOneBefore() {
    Interview whole = Samples.large();
    Interview interview = Interview.begin(whole.id(), Sample.ANNA, whole.plan(), whole.started());
    for (int i = 0; i < whole.turns().size(); i++) {
      interview = interview.after(whole.turns().get(i));
      interviews.save(interview);
      assertThat(open().interviews().find(whole.id())).contains(interview);
    }
    interview = interview.end(CLOCK.instant());
    interviews.save(interview);
    assertThat(open().interviews().find(whole.id())).contains(interview);
  }

  @Test
  void draftIsKeptUntilTheAnswerIs() {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), Sample.ANNA, small.plan(), small.started());
    interviews.save(begun);

    interviews.keepDraft(small.id(), "A stage");
    interviews.keepDraft(small.id(), "A stage is \0 \uD83C");

    assertThat(open().interviews().draft(small.id())).contains("A stage is \0 \uD83C");
    interviews.save(begun.after(small.turns().get(0)));
    assertThat(open().interviews().draft(small.id())).isEmpty();
    interviews.keepDraft(small.id(), "More");
    interviews.keepDraft(small.id(), " ");
    assertThat(open().interviews().draft(small.id())).isEmpty();
  }

  @Test
  void scoringAgainTakesNoDraftAway() {
    Interview small = Samples.small();
    Turn turn = small.turns().get(0);
    Interview begun =
        Interview.begin(small.id(), Sample.ANNA, small.plan(), small.started()).after(turn);
    Turn unscored =
        new Turn(
            turn.question(),
            Optional.empty(),
            new Outcome.NotScored(turn.answer().orElseThrow()),
            turn.timing(),
            turn.confidence(),
            turn.followUp());
    interviews.save(begun);
    interviews.keepDraft(small.id(), "half an answer");

    Interview scoredOtherwise = begun.withLastTurn(unscored);
    interviews.save(scoredOtherwise);

    assertThat(open().interviews().find(small.id())).contains(scoredOtherwise);
    assertThat(open().interviews().draft(small.id())).contains("half an answer");
    interviews.save(scoredOtherwise.end(CLOCK.instant()));
    assertThat(open().interviews().draft(small.id())).isEmpty();
  }

  @Test
  void draftForAnInterviewThatIsNoLongerWhatWasReadIsRefused() {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), Sample.ANNA, small.plan(), small.started());
    interviews.save(begun);
    Interviews other = open().interviews();
    Interview seen = other.find(small.id()).orElseThrow();
    interviews.save(begun.after(small.turns().get(0)));
    interviews.keepDraft(small.id(), "of the next question");

    assertThat(seen.turns()).isEmpty();
    assertThatThrownBy(() -> other.keepDraft(small.id(), "of the one before"))
        .isInstanceOf(ChangedElsewhereException.class);
    assertThat(open().interviews().draft(small.id())).contains("of the next question");
    interviews.delete(small.id());
    assertThatThrownBy(() -> interviews.keepDraft(small.id(), "too late"))
        .isInstanceOf(ChangedElsewhereException.class)
        .hasMessageContaining("was deleted by another program meanwhile");
  }

  @Test
  void headsOfAPersonAreTheirsAlone() {
    Interview small = Samples.small();
    Interview bens = Interview.begin("bens", new Person("Ben"), small.plan(), small.started());
    List.of(small, bens).forEach(interviews::save);

    assertThat(open().interviews().heads(new Person("Ben")))
        .containsExactly(InterviewHead.of(bens));
  }

  @Test
  void whoeverIsLateOverwritesNothing() {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), Sample.ANNA, small.plan(), small.started());
    interviews.save(begun);
    Interviews other = open().interviews();
    Interview seen = other.find(small.id()).orElseThrow();
    Interview first = begun.after(small.turns().get(0));
    interviews.save(first);

    assertThatThrownBy(() -> other.save(seen.end(CLOCK.instant())))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was changed by another program meanwhile; nothing was overwritten");
    assertThat(open().interviews().find(small.id())).contains(first);
  }

  @Test
  void readingADraftOrAListTakesNothingOverFromOthers() {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), Sample.ANNA, small.plan(), small.started());
    interviews.save(begun);
    Interviews other = open().interviews();
    Interview seen = other.find(small.id()).orElseThrow();
    interviews.save(begun.after(small.turns().get(0)));

    assertThat(other.draft(small.id())).isEmpty();
    assertThat(other.heads()).hasSize(1);
    assertThatThrownBy(() -> other.save(seen.end(CLOCK.instant())))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void twoInterviewsOfOneIdAreNotMixed() {
    interviews.save(Samples.small());

    assertThatThrownBy(() -> open().interviews().save(Samples.small().end(CLOCK.instant())))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void lastOneBegunComesFirstWhateverTheClockSaid() {
    Interview small = Samples.small();
    Instant noon = Instant.parse("2026-11-22T12:00:00Z");
    List.of("first", "second", "third")
        .forEach(
            id -> {
              long hoursBack = id.length() % 5; // the clock is set back in between
              interviews.save(
                  Interview.begin(
                      id, Sample.ANNA, small.plan(), noon.minus(Duration.ofHours(hoursBack))));
            });

    assertThat(open().interviews().heads())
        .extracting(InterviewHead::id)
        .containsExactly("third", "second", "first");
  }

  @Test
  void deletedInterviewIsGoneWithAllThatBelongsToIt() {
    Interview small = Samples.small();
    interviews.save(small);
    interviews.save(Samples.large());

    assertThat(interviews.delete(small.id())).isTrue();
    assertThat(interviews.delete(small.id())).isFalse();
    assertThat(open().interviews().find(small.id())).isEmpty();
    assertThat(open().interviews().find(Samples.large().id())).contains(Samples.large());
  }

  @Test
  void personWhoIsErasedIsGoneWithAllInterviewsAndNobodyElseIs() {
    Interview small = Samples.small();
    Person ben = new Person("Ben O'Hara \uD83C\uDF75");
    Interview bens = Interview.begin("bens", ben, small.plan(), small.started());
    interviews.save(small);
    interviews.save(bens);
    interviews.keepDraft("bens", "half a word");

    assertThat(store.upkeep().erase(ben).interviews()).containsExactly("bens");
    assertThat(store.upkeep().erase(ben).none()).isTrue();
    assertThat(open().interviews().heads())
        .extracting(InterviewHead::id)
        .containsExactly(small.id());
    assertThat(open().interviews().draft("bens")).isEmpty();
  }

  @Test
  void earlierAnswersOfTheSamePersonToTheSameQuestionsAreFound() {
    Interview first = Samples.small();
    Interview again =
        new Interview(
            "again", Sample.ANNA, first.plan(), first.started(), first.turns(), first.ended());
    Interview others =
        new Interview(
            "others",
            new Person("Ben"),
            first.plan(),
            first.started(),
            first.turns(),
            first.ended());
    List.of(first, others, again).forEach(interviews::save);

    Map<String, Turn> before = open().history().before(again);

    first.turns().stream()
        .filter(turn -> turn.counts().isPresent())
        .forEach(turn -> assertThat(before).containsEntry(turn.question().id(), turn));
    assertThat(open().history().before(first)).isEmpty();
    assertThat(open().history().before(others)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void historyIsWhatItsInterviewsSayOneByOne(long seed) {
    List<Interview> all = new RandomInterviews(seed).several(12);
    for (Interview interview : all) {
      Interview soFar =
          Interview.begin(
              interview.id(), interview.person(), interview.plan(), interview.started());
      for (Turn turn : interview.turns()) {
        soFar = soFar.after(turn);
        interviews.save(soFar);
      }
      interviews.save(interview);
    }
    History plain = new PlainHistory(all);
    History stored = open().history();

    List.of(Sample.ANNA, RandomInterviews.BEN, new Person("Nobody"))
        .forEach(person -> assertThat(stored.of(person)).isEqualTo(plain.of(person)));
    assertThat(stored.of(Sample.ANNA).points()).extracting(MissedPoint::open).contains(true, false);
    assertThat(open().interviews().heads())
        .containsExactlyElementsOf(reversed(all.stream().map(InterviewHead::of).toList()));
    all.forEach(
        interview -> assertThat(stored.before(interview)).isEqualTo(plain.before(interview)));
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void interviewThatIsNotKeptYetComesAfterAllOthers() {
    Interview kept = Samples.small();
    interviews.save(kept);
    Interview begun = Interview.begin("new", Sample.ANNA, kept.plan(), kept.started());

    assertThat(open().history().before(begun).values())
        .containsExactlyInAnyOrderElementsOf(kept.turns());
    assertThat(open().interviews().find("new")).isEmpty();
  }

  @Test
  void pointThatWasMissedIsNotOpenOnceItIsMade() {
    Question question = Some.question("basic-01", "basic");
    Rubric rubric =
        Some.rubric("basic-01", Some.point("name", MUST, "first"), Some.point("url", MUST, "last"));
    interviews.save(Sample.ended("i1", CLOCK.instant(), Sample.scored(question, rubric, 0.5, 0)));
    interviews.save(Sample.ended("i2", CLOCK.instant(), Sample.scored(question, rubric, 1, 0)));

    assertThat(open().history().of(Sample.ANNA).points())
        .containsExactly(
            new MissedPoint("basic-01", "url", 2, 6, true),
            new MissedPoint("basic-01", "name", 1, 1.5, false));
  }

  @Test
  void severalProgramsMayMakeTheDatabaseAtOnce() throws Exception {
    int programs = 6;
    ExecutorService threads = Executors.newFixedThreadPool(programs);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < programs; i++) {
        Store store = open();
        Interview interview =
            Interview.begin("i" + i, Sample.ANNA, Samples.small().plan(), CLOCK.instant());
        done.add(threads.submit(() -> store.interviews().save(interview)));
      }
      for (Future<?> each : done) {
        each.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(interviews.heads()).hasSize(programs);
  }
}
