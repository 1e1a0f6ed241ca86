package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Some;
import dev.mockinterview.cli.Program.Run;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Script;
import dev.mockinterview.store.Place;
import dev.mockinterview.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leading an interview by keys out of a pipe, on the packaged jar. */
class LeadIT {

  private static final Person ANNA = new Person("Anna");
  private static final Person DORA = new Person("Dora");
  private static final Question STAGE = Some.question("basic-01", "basic");
  private static final String[] LEAD = {
    "lead", "--plan", "api-1", "--candidate", "Dora", "--person", "Anna"
  };

  @Test
  void interviewIsLedLeftGoneOnWithAndSubmitted(@TempDir Path data) {
    Program program = new Program(data);
    keepPlan(data);

    Run left = program.runWithInput("> 1 n She named it\n r4 q", LEAD);
    assertThat(left.err()).isEmpty();
    assertThat(left.status()).isZero();
    assertThat(left.out())
        .contains("What is basic-01?", "Rating 4 of 5.", "1 of 1 questions asked, 1 rated")
        .contains("lead --plan api-1 --candidate Dora --person Anna")
        .doesNotContain("\u001b");
    Card card = own(data).cards().get(0);
    assertThat(card.rating()).hasValue(4);
    assertThat(card.ticks()).containsOnlyKeys("first");
    assertThat(card.notes()).extracting(Note::text).containsExactly("She named it");

    Run submitted = program.runWithInput("3 SS", LEAD);
    assertThat(submitted.out()).contains("Submitted and locked.");
    assertThat(own(data).submitted()).isPresent();

    Run locked = program.runWithInput("r1 q", LEAD);
    assertThat(locked.status()).isEqualTo(1);
    assertThat(locked.err()).contains("submitted and can't be changed").hasLineCount(1);
    assertThat(own(data).cards().get(0).rating()).hasValue(4);
  }

  @Test
  void namesThatNobodyKnowsAreRefused(@TempDir Path data) {
    Program program = new Program(data);
    keepPlan(data);

    Run plan = program.run("lead", "--plan", "api-2", "--candidate", "Dora");
    assertThat(plan.status()).isEqualTo(2);
    assertThat(plan.err()).contains("no such plan: \"api-2\", did you mean \"api-1\"?");
    Run own = program.run("lead", "--plan", "api-1", "--candidate", "Dora", "--person", "Dora");
    assertThat(own.status()).isEqualTo(2);
    assertThat(own.err()).contains("nobody interviews themselves");
  }

  private static void keepPlan(Path data) {
    LeadPlan plan =
        new LeadPlan(
            "api-1",
            "API engineer",
            Optional.empty(),
            List.of(new Round("basic", "Basics", List.of(STAGE), List.of())),
            List.of(Some.rubric(STAGE.id(), Some.point("first", Importance.MUST, "first fact"))),
            Script.USUAL,
            Clock.systemUTC().instant());
    try (Store store = store(data)) {
      store.scorecards().add(plan);
      store.scorecards().add(new Candidate(DORA, "API engineer", Optional.empty(), 1));
    }
  }

  private static Scorecard own(Path data) {
    try (Store store = store(data)) {
      return store.scorecards().own(ANNA, "api-1", DORA).orElseThrow();
    }
  }

  private static Store store(Path data) {
    Place place = StorePlaces.of(data.toAbsolutePath(), Map.of());
    return Store.at(place, ANNA, Clock.systemUTC());
  }
}
