package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.mockinterview.document.Markdown;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.report.Kit;
import dev.mockinterview.scoring.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kits as people fill them in. */
class KitFileTest {

  private static final LeadPlan PLAN = Board.USUAL.plan();
  private static final String EMPTY =
      Markdown.of(
          new Kit(ZoneOffset.UTC).of(PLAN, Optional.empty(), Optional.empty(), Optional.empty()));

  private final Path file;

  KitFileTest(@TempDir Path folder) {
    file = folder.resolve("kit.md");
  }

  @Test
  void wordThatBeginsWithUnderscoresKeepsThem() {
    String kit =
        inFirst(EMPTY, "**Notes:**\n\n___\n\n___", "**Notes:** __init__ is what she named");
    kit = inFirst(kit, "not asked):** ______", "not asked):** Answered");

    assertThat(read(kit).cards().get(0).notes()).containsExactly("__init__ is what she named");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[/]", "[*]", "[.]"})
  void markThatNobodyUnderstandsIsRefused(String box) {
    assertThatThrownBy(
            () -> read(EMPTY.replace("- [ ] **settings**", "- " + box + " **settings**")))
        .isInstanceOf(BadFileException.class);
  }

  @Test
  void starsAreNoRating() {
    assertThatThrownBy(
            () -> read(inFirst(EMPTY, "**Rating (1-5):** ______", "**Rating (1-5):** ***")))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("the rating must be 1 to 5");
  }

  @Test
  void whatIsWrittenOnTheLinesIsRead() {
    String kit =
        EMPTY
            .replace("**Candidate:** ______", "**Candidate:** Dora D. ______")
            .replace("**Interviewer:** ______", "**Interviewer:** __Anna__")
            .replace("2026-11-22):** ______", "2026-11-22):** 22 Nov 2026")
            .replace("- [ ] **reference**", "- [X] **reference**")
            .replaceFirst(
                "Status: ______\n  - Probe: What about url",
                "Status: Partly.\n  - Probe: What about url")
            .replace("- [ ] **settings**", "- [c+] **settings**");
    kit = inFirst(kit, "not asked):** ______", "not asked):** Answered");
    kit = inFirst(kit, "**Rating (1-5):** ______", "**Rating (1-5):** __4__/5 ");
    kit =
        inFirst(
            kit,
            "**Notes:**\n\n___\n\n___",
            "**Notes:** She asked back:\nwhich kind of API?\n\n- named throttling\n- Rating: none yet");
    read(kit.replace("- Rating: none yet", "> Rating: none yet"));

    FilledKit filled = read(kit.replace("- Rating: none yet", "> Rating: none yet"));

    assertThat(filled.candidate()).contains(new Person("Dora D."));
    assertThat(filled.interviewer()).contains(new Person("Anna"));
    assertThat(filled.date()).contains(LocalDate.of(2026, 11, 22));
    FilledCard card = filled.cards().get(0);
    assertThat(card.asked()).isEqualTo(Asked.ANSWERED);
    assertThat(card.rating()).hasValue(4);
    assertThat(card.ticks())
        .containsExactly(
            entry("reference", new Tick(Status.HIT, false)),
            entry("url", new Tick(Status.PARTIAL, false)),
            entry("settings", new Tick(Status.CONTRADICTED, true)));
    assertThat(card.notes())
        .containsExactly(
            "She asked back:\nwhich kind of API?", "- named throttling\nRating: none yet");
    assertThat(filled.cards().get(1)).isEqualTo(FilledCard.untouched(Board.USUAL.limit()));
    assertThat(filled.recommendation()).isEmpty();
  }

  @Test
  void kitThatNobodyFilledInIsRefused() {
    assertRefused(EMPTY, ": nobody has filled in this kit");
    assertRefused(
        EMPTY
            .replace("**Candidate:** ______", "**Candidate:** Dora")
            .replace("**Interviewer:** ______", "**Interviewer:** Anna"),
        ": nobody has filled in this kit");
  }

  @Test
  void whatAWordProcessorDoesIsNoMatter() {
    String kit = "\ufeff" + rated("4").replace("\n", "  \r\n");
    kit =
        kit.replace("- [ ]", "• ☐")
            .replace("don't", "don’t")
            .replace("doesn't", "doesn’t")
            .replace("Take-away", "Take–away")
            .replace("###", "")
            .replace("**", "")
            .replace("Rating (1-5): 4", "RATING (1–5):\u00a04")
            .replace("basic-01", "basic‑01")
            .replace("What is a stage, and what", "What is a\r\n> stage, and\r\n>what");

    FilledKit filled = read(kit);

    assertThat(filled.cards().get(0).rating()).hasValue(4);
    assertThat(filled.cards().get(0).asked()).isEqualTo(Asked.ANSWERED);
  }

  @Test
  void linesThatNobodyNeedsMayBeGone() {
    FilledKit filled =
        read(
            """
            Plan: api-1
            ## Question 1 of 4: basic-01
            - [x] **reference** (must): A stage is a named
              reference to a deployment.
            Quotes: “It is a pointer”

            "It is" and "was"
            ## Question 3 of 4: security-01
            Asked: no answer
            Recommendation: “Strong No”
            """);

    assertThat(filled.cards().get(0).ticks()).containsOnlyKeys("reference");
    assertThat(filled.cards().get(0).quotes())
        .containsExactly("It is a pointer", "\"It is\" and \"was\"");
    assertThat(filled.cards().get(1).asked()).isEqualTo(Asked.NOT_ASKED);
    assertThat(filled.cards().get(2).asked()).isEqualTo(Asked.NO_ANSWER);
    assertThat(filled.recommendation()).contains(Recommendation.STRONG_NO);
    assertThat(filled.date()).isEmpty();
  }

  @Test
  void talkWithColonsStaysTalk() {
    String heard = "Interviewer: What is it?\nCandidate: A stage.\nPlan: none.\nStatus: unclear";
    FilledKit filled =
        read(inFirst(EMPTY, "machine to score):**\n", "machine to score):**\n" + heard + "\n"));
    assertThat(filled.cards().get(0).heard()).contains(heard);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x||HIT|false",
        "✓||HIT|false",
        "x|prompted|HIT|true",
        "x|partial|PARTIAL|false",
        "p||PARTIAL|false",
        "|~|PARTIAL|false",
        "|Partial, prompted|PARTIAL|true",
        "|missed + prompted|MISSED|true",
        "m||MISSED|false",
        "|CONTRADICTED.|CONTRADICTED|false",
        "!||CONTRADICTED|false",
        "x|hit|HIT|false",
        "x+||HIT|true",
      })
  void boxAndStatusTogetherSayWhatWasHeard(
      String box, String status, Status expected, boolean prompted) {
    FilledKit filled = read(point(box == null ? " " : box, status == null ? "______" : status));
    assertThat(filled.cards().get(0).ticks())
        .containsExactly(entry("reference", new Tick(expected, prompted)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x|missed|the box of reference says hit, its status missed",
        "x|contradicted|the box of reference says hit, its status contradicted",
        "p|hit|the box of reference says partial, its status hit",
        "|hit, missed|a point can't be hit and missed",
        "|maybe|a point is hit, partial, missed or contradicted, and maybe prompted; was \"maybe\"",
        "?||a point is hit, partial, missed or contradicted, and maybe prompted; was \"?\"",
        "✘||a point is hit, partial, missed or contradicted, and maybe prompted; was \"✘\"",
        "|prompted|reference was prompted: say hit, partial, missed or contradicted, too",
      })
  void whatABoxAndAStatusCantSayIsRefused(String box, String status, String message) {
    assertRefused(point(box == null ? " " : box, status == null ? "______" : status), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6|the rating must be 1 to 5, was \"6\"",
        "0|the rating must be 1 to 5, was \"0\"",
        "3.5|the rating must be 1 to 5, was \"3.5\"",
        "4/10|the rating must be 1 to 5, was \"4/10\"",
        "good|the rating must be 1 to 5, was \"good\"",
        "4 or 5|the rating must be 1 to 5, was \"4 or 5\"",
      })
  void ratingIsOneToFive(String rating, String message) {
    assertRefused(rated(rating), message);
  }

  @Test
  void problemsAreNamedWithTheirLine() {
    String kit = rated("6");
    long line = kit.substring(0, kit.indexOf("6\n")).lines().count();
    assertThatThrownBy(() -> read(kit))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ":" + line + ": the rating must be 1 to 5, was \"6\"");
  }

  @Test
  void whatThePlanDoesNotHaveIsRefused() {
    assertRefused(
        rated("4").replace("4: basic-01", "4: basic-07"),
        "plan api-1 doesn't ask basic-07 (did you mean");
    assertRefused(
        rated("4").replace("**reference**", "**refrence**"),
        "basic-01 has no key point \"refrence\" (did you mean \"reference\"?)");
    assertRefused(
        rated("4").replace("**Plan:** api-1", "**Plan:** api-9"), ":3: there is no plan \"api-9\"");
    assertRefused(
        "# Notes\n\nRating: 3\n", ":1: this is no kit: there is no line \"Plan:\" at its top");
  }

  @Test
  void nothingStandsTwice() {
    assertRefused(
        rated("4").replace("basic-02", "basic-01"),
        "question basic-01 stands here a second time, after line ");
    assertRefused(
        rated("4").replace("**url**", "**reference**"), "reference stands here a second time");
    assertRefused(
        rated("4").replaceFirst("\\*\\*Quotes", "Rating: 2\n\n**Quotes"),
        "\"Rating:\" stands here a second time, after line ");
    assertRefused(
        rated("4").replaceFirst("  - Status: ______\n", "  - Status: hit\n  - Status: hit\n"),
        "reference has a second status here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reference to a deployment.|reference to a deployment. Bouncer.",
        "- **3** Names|- **3** BOUNCER names",
        "What about url?|What about url? bouncer",
        "> Welcome.|> bouncer Welcome.",
        "### Key points|### Key points\n\nbouncer",
        "## Opening|bouncer\n\n## Opening",
        "Take your time.|Take your time. bouncer",
        "> Thank you.|bouncer\n\n> Thank you.",
        "The recommendation is|The bouncer recommendation is",
        "**Read aloud:**|**Read aloud:** bouncer",
      })
  void wordsInAPlaceThatIsNotUnderstoodAreRefused(String change) {
    String[] fromTo = change.split("\\|");
    String kit = rated("4");
    assertRefused(inFirst(kit, fromTo[0], fromTo[1]), "\"bouncer\" wasn't printed here, in \"");
  }

  @Test
  void aWordThatIsPrintedElsewhereIsRefusedToo() {
    assertRefused(
        rated("4").replace("reference to a deployment.", "reference to a deployment. stage"),
        "wasn't printed here, in \"");
    assertRefused(
        rated("4").replace("reference to a deployment.", "reference to a deployment. +"),
        "\"+\" wasn't printed here, in \"");
  }

  @Test
  void timeThatSomebodyChangedIsRefused() {
    assertRefused(
        rated("4").replace("**Time:** 4 min", "**Time:** 4 min, took longer"),
        "\"4 min, took longer\" is not the time that was printed; write it behind Notes");
  }

  @Test
  void whatCannotAllBeTrueIsRefused() {
    assertRefused(
        inFirst(rated("4"), "not asked):** ______", "not asked):** not asked"),
        "basic-01 can't be not asked and have a tick, a rating or an answer");
    assertRefused(
        inFirst(point("x", ""), "not asked):** ______", "not asked):** no answer"),
        "basic-01 can't have no answer and a point that was made");
    assertRefused(
        inFirst(EMPTY, "**Notes:**", "**Notes:** No time."),
        "basic-01 has notes alone: say behind \"Asked:\"");
    assertRefused(
        inFirst(EMPTY, "not asked):** ______", "not asked):** sort of"),
        "a question is \"answered\", \"no answer\" or \"not asked\", was \"sort of\"");
    assertRefused(
        inFirst(EMPTY, "**Notes:**", "**Override:** 80\n\n**Notes:**"),
        "an override needs its reason");
    assertRefused(
        inFirst(EMPTY, "**Notes:**", "**Reason:** it erred\n\n**Notes:**"),
        "this reason belongs to no override");
    assertRefused(
        EMPTY.replace("no decision):** ______", "no decision):** hire"),
        "a recommendation is \"strong no\", \"no\", \"yes\", \"strong yes\" or \"no decision\"");
    assertRefused(
        rated("4")
            .replace("**Candidate:** ______", "**Candidate:** Anna")
            .replace("**Interviewer:** ______", "**Interviewer:** Anna"),
        "nobody interviews themselves, was Anna");
    assertRefused(
        rated("4").replace("2026-11-22):** ______", "2026-11-22):** 11/12/2026"),
        "the date must be like 2026-11-22, was \"11/12/2026\"");
    assertRefused(rated("4").replace("- [ ] **url** (must): ", "- [ ] "), "this box stands before");
    assertRefused(
        "Plan: api-1\n## Question 1 of 4: basic-01\nStatus: hit\n",
        ":3: this status belongs to no key point");
  }

  @Test
  void boxThatIsGoneLosesNoTick() {
    FilledKit filled = read(point("x", "").replace("- [ ] **url**", "- **url**"));
    assertThat(filled.cards().get(0).ticks()).containsOnlyKeys("reference");
  }

  @Test
  void notesGetTheDayOfTheSheet() {
    FilledKit kit = read(rated("4").replace("2026-11-22):** ______", "2026-11-22):** 2026-11-20"));
    Instant now = Instant.parse("2026-11-22T09:00:00Z");
    ZoneId zone = ZoneId.of("Europe/Copenhagen");
    assertThat(kit.at(zone, now)).isEqualTo(Instant.parse("2026-11-19T23:00:00Z"));
    assertThat(kit.at(zone, Instant.parse("2026-11-20T09:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
    assertThat(read(rated("4")).at(zone, now)).isEqualTo(now);
  }

  private static String rated(String rating) {
    return inFirst(EMPTY, "(1-5):** ______", "(1-5):** " + rating);
  }

  private static String point(String box, String status) {
    return inFirst(
        EMPTY.replace("- [ ] **reference**", "- [" + box + "] **reference**"),
        "Status: ______",
        "Status: " + status);
  }

  private static String inFirst(String kit, String from, String to) {
    int at = kit.indexOf(from);
    assertThat(at).isPositive();
    return kit.substring(0, at) + to + kit.substring(at + from.length());
  }

  private FilledKit read(String kit) {
    try {
      Files.writeString(file, kit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return KitFile.read(file, id -> Optional.of(PLAN).filter(plan -> plan.id().equals(id)));
  }

  private void assertRefused(String kit, String message) {
    assertThatThrownBy(() -> read(kit))
        .isInstanceOf(BadFileException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message)
        .message()
        .doesNotContain("\n");
  }
}
