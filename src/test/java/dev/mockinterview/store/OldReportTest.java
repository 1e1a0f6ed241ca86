package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Rescorer;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Timing;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Imprint;
import dev.mockinterview.report.InterviewReport;
import dev.mockinterview.report.Reader;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes the rubric of a bank behind an interview that was scored with it. */
class OldReportTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final String ID = "20261122-120000-git";

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void bankOfItsOwn() throws IOException {
    Path pack = Path.of("src", "test", "resources", "packs", "git");
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.toList()) {
        Path copy = bank().resolve(pack.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void reportStaysByteForByteTheSameWhenTheRubricInTheBankChanges() throws IOException {
    Interview interview = interview(ContentPacks.folder(bank()));
    String before = report(interview);
    try (Store store = open()) {
      store.interviews().save(interview);
    }

    changeRubric();

    try (Store store = open()) {
      Interview kept = store.interviews().find(ID).orElseThrow();
      assertThat(report(kept)).isEqualTo(before).contains("A merge ties two histories together");

      Interview again = rescorer().rescore(kept).now();
      assertThat(report(again)).isNotEqualTo(before).contains("Something else altogether.");
      assertThat(again.turns().get(0).counts()).isNotEqualTo(kept.turns().get(0).counts());
      store.interviews().save(again);
    }
    try (Store store = open()) {
      Interview kept = store.interviews().find(ID).orElseThrow();
      assertThat(report(kept)).contains("Something else altogether.");
      assertThat(kept.turns().get(0).answer()).isEqualTo(interview.turns().get(0).answer());
    }
  }

  private Path bank() {
    return folder.resolve("bank");
  }

  private Store open() {
    return Store.at(new Place.Folder(folder.resolve("data")), Sample.ANNA, StoreContract.CLOCK);
  }

  private Rescorer rescorer() {
    ContentPack pack = ContentPacks.folder(bank());
    return new Rescorer(pack.bank(), new Scorer(ANALYZER, pack.lexicon(), List.of()));
  }

  /** The first point is another fact, the follow-up's point is gone. */
  private void changeRubric() throws IOException {
    Path rubric = bank().resolve("rubrics/git/git-01.yaml");
    String text =
        Files.readString(rubric)
            .replace(
                "A merge ties two histories together with a merge commit",
                "Something else altogether. It")
            .replace("that has two parents.", "")
            .replace("merge-commit/extra-commit/additional-commit", "walrus")
            .replace("not-shared", "another-point");
    Files.writeString(rubric, text);
  }

  private static Interview interview(ContentPack pack) {
    Marker marker = new Marker(pack.bank(), new Scorer(ANALYZER, pack.lexicon(), List.of()));
    Plan plan =
        new Plan(
            List.of(new Round("git", "Git", pack.bank().questions(), List.of())), 1, false, false);
    Turn turn =
        marker.turn(
            plan.questions().get(0),
            "A merge makes an extra commit. A rebase replays the commits.",
            Timing.at(NOON),
            Optional.empty());
    PointScore missed =
        turn.score().orElseThrow().points().stream()
            .filter(point -> point.point().id().equals("not-shared"))
            .findFirst()
            .orElseThrow();
    return Interview.begin(ID, Sample.ANNA, plan, NOON)
        .after(
            turn.withFollowUp(
                marker.followUp(turn, missed, "Where not?", "Never rebase public branches.")))
        .after(
            marker.turn(plan.questions().get(1), "git revert", Timing.at(NOON), Optional.empty()))
        .end(NOON.plusSeconds(9));
  }

  private static String report(Interview interview) {
    return Markdown.of(
        new InterviewReport(
                new Imprint(new Reader(ZoneOffset.UTC, Locale.ROOT), Letterhead.NONE, "1"))
            .of(interview, Map.of(), Audience.SELF));
  }
}
