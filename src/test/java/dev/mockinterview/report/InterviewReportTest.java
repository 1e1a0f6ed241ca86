package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.document.Parsed;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;

class InterviewReportTest {

  private static final Pattern EARNED =
      Pattern.compile("(?m)^- [✔◐✘⚠][0-9]+ \\*\\*[A-Z].*?, ([0-9.]+) of [0-9]");
  private static final Pattern COST = Pattern.compile("(?m)^- ⚠[A-Z] \\*\\*-([0-9]+)\\*\\*: ");
  private static final Pattern SUM =
      Pattern.compile(
          "Sum: earned ([0-9.]+) of ([0-9.]+) enough, misconceptions -?([0-9]+), total");

  private static String render(Interview interview) {
    return render(interview, Map.of());
  }

  private static String render(Interview interview, Map<String, Turn> earlier) {
    return Samples.markdown(interview, earlier, Audience.SELF);
  }

  @Test
  void smallInterviewReadsAsApproved() {
    Golden.check("small", render(Samples.small()));
  }

  @Test
  void largeInterviewReadsAsApproved() {
    Golden.check("large", render(Samples.large()));
  }

  @Test
  void interviewWhoseQuestionsWereAskedBeforeReadsAsApproved() {
    Golden.check("again", render(Samples.again(), Samples.before()));
  }

  @Test
  void earlierAnswersToOtherQuestionsChangeNothing() {
    Interview small = Samples.small();
    assertThat(render(small, Map.of("security-01", Samples.before().get("security-01"))))
        .isEqualTo(render(small));
  }

  @Test
  void onlyOneQuestionAskedBeforeHasNoMean() {
    Turn before = Samples.before().get("basic-01");
    assertThat(render(Samples.again(), Map.of("basic-01", before)))
        .contains("Against last time: 1 question asked before, 30 then, 82 now.\n");
  }

  @Test
  void everyScoreFollowsFromItsList() {
    String document = render(Samples.large());
    for (Turn turn : Samples.large().turns()) {
      if (turn.score().isEmpty()) {
        continue;
      }
      String section = section(document, turn);
      MatchResult sum = SUM.matcher(section).results().findFirst().orElseThrow();
      double earned = Double.parseDouble(sum.group(1));
      double cost = Double.parseDouble(sum.group(3));
      assertThat(total(EARNED, section)).isEqualTo(earned);
      assertThat(total(COST, section)).isEqualTo(cost);
      if (turn.score().get().flags().isEmpty()) {
        double enough = Double.parseDouble(sum.group(2));
        double share = Math.pow(Math.min(1, earned / enough), 0.9) - cost / enough;
        assertThat(Math.round(100 * Math.max(0, share))).isEqualTo(turn.score().get().total());
      }
    }
  }

  private static String section(String document, Turn turn) {
    int start = document.indexOf(": " + turn.question().id() + "\n\n");
    return document.substring(start, document.indexOf("\n##", start));
  }

  private static double total(Pattern pattern, String section) {
    return pattern
        .matcher(section)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }

  @Test
  void everyLinkLeadsToASourceOrAHeading() {
    Parsed parsed = new Parsed(render(Samples.large()));
    Set<String> headings =
        parsed.all(Heading.class).stream()
            .map(heading -> "#" + slug(Parsed.text(heading)))
            .collect(Collectors.toSet());
    Set<String> sources =
        Samples.large().turns().stream()
            .flatMap(turn -> turn.rubric().stream())
            .flatMap(rubric -> rubric.sources().stream())
            .map(source -> source.url().toString())
            .collect(Collectors.toSet());
    assertThat(parsed.links())
        .allMatch(target -> headings.contains(target) || sources.contains(target));
  }

  /** The name that GitHub gives to a heading. */
  private static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  @Test
  void noReportSpeaksOfHiringButToDenyIt() {
    Stream.of(Samples.small(), Samples.large())
        .map(InterviewReportTest::render)
        .forEach(
            document ->
                assertThat(document.replace("it is not a hiring decision", ""))
                    .doesNotContain("hir"));
  }

  @Test
  void interviewThatHasJustBegunHasAReport() {
    Interview begun = Interview.begin("new", Sample.ANNA, Samples.large().plan(), Samples.STARTED);
    assertThat(render(begun))
        .contains("No total score: nothing was scored.")
        .contains("Based on 0 scored of 12 planned questions. Not counted: 12 not asked yet.")
        .contains("The interview goes on.")
        .contains("No key point was made in full.")
        .contains("Nothing cost credit.");
  }

  @Test
  void runningInterviewSaysSo() {
    Interview large = Samples.large();
    Interview running =
        new Interview(
            large.id(),
            Sample.ANNA,
            large.plan(),
            large.started(),
            large.turns(),
            Optional.empty());
    assertThat(render(running)).contains("1 not asked yet").contains("**Not asked yet.**");
  }

  /** Every text is another word; those of a rubric are no business of the candidate. */
  @Test
  void candidateReadsNoWordOfARubric() {
    Map<String, String> words = new HashMap<>();
    Interview interview =
        new Spoiled(text -> words.computeIfAbsent(text, each -> "qx" + words.size() + "xq"))
            .interview();

    String candidate = Samples.markdown(interview, Map.of(), Audience.CANDIDATE);
    String panel = Samples.markdown(interview, Map.of(), Audience.PANEL);
    String self = Samples.markdown(interview, Map.of(), Audience.SELF);

    for (String text : List.of("says", "remark", "hash", "engine", "model")) {
      assertThat(candidate).as(text).doesNotContain(words.get(text));
      assertThat(self).as(text).contains(words.get(text));
    }
    for (String text : List.of("advice", "model", "tip")) {
      assertThat(panel).as(text).doesNotContain(words.get(text));
    }
    for (String text :
        List.of("advice", "correction", "words", "answer", "probe", "source", "tip")) {
      assertThat(candidate).as(text).contains(words.get(text));
    }
  }

  @Test
  void howSureSomebodyWasIsTheirOwnBusiness() {
    assertThat(render(Samples.again())).contains("You were ");
    for (Audience other : List.of(Audience.PANEL, Audience.CANDIDATE)) {
      assertThat(Samples.markdown(Samples.again(), Samples.before(), other))
          .doesNotContain("You were ", "Last time", "Since last time");
    }
  }

  @Test
  void panelIsNotSpokenToAsIfItHadAnswered() {
    assertThat(Samples.markdown(Samples.large(), Map.of(), Audience.PANEL))
        .contains("**Person:** Anna", "By the words: “HTTP APIs are cheaper”")
        .doesNotContain("You said", "Your answer", "Advice:", "Study");
  }
}
