package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.document.Parsed;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.progress.Comparison;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ComparisonReportTest {

  private static String render(Comparison comparison, Audience audience) {
    return Markdown.of(
        new ComparisonReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0"))
            .of(comparison, audience));
  }

  @Test
  void fourInterviewsReadAsApproved() {
    Golden.check("comparison", render(Samples.compared(), Audience.SELF));
  }

  @Test
  void candidateReadsAboutThemAsApproved() {
    Golden.check("comparison-candidate", render(Samples.compared(), Audience.CANDIDATE));
  }

  @Test
  void panelReadsTheNameWhereOthersReadYou() {
    String self = render(Samples.compared(), Audience.SELF);
    String panel = render(Samples.compared(), Audience.PANEL);
    assertThat(self).contains("You were scored more than once on ").doesNotContain("Anna");
    assertThat(panel)
        .contains("**Person:** Anna", "Anna was scored more than once on ", "Gained:")
        .doesNotContainIgnoringCase("you");
  }

  @Test
  void candidateReadsNoWordingOfARubric() {
    String document = render(Samples.compared(), Audience.CANDIDATE);
    assertThat(document).contains("**Person:** Anna", "You were scored", "1 point gained");
    Samples.compared().interviews().stream()
        .flatMap(interview -> interview.turns().stream())
        .flatMap(turn -> turn.rubric().stream())
        .flatMap(rubric -> rubric.points().stream())
        .forEach(point -> assertThat(document).doesNotContain(point.says()));
  }

  @Test
  void interviewsWithoutACommonQuestionSaySo() {
    Question other = Some.question("other-01", "any");
    Rubric rubric = Some.rubric("other-01", Some.point("point", Importance.MUST, "phrase"));
    Comparison comparison =
        new Comparison(
            List.of(
                Samples.small(),
                Sample.ended("i", Samples.STARTED, Sample.scored(other, rubric, 1))));
    assertThat(render(comparison, Audience.SELF))
        .contains("nothing here compares like with like")
        .contains("No category has a score in more than one of these interviews.")
        .doesNotContain("asked more than once\n", "Change |\n| basic");
  }

  @Test
  void interviewsWithoutAScoreHaveNoCurve() {
    Plan plan = Samples.small().plan();
    Interview begun = Interview.begin("a", Sample.ANNA, plan, Samples.STARTED);
    Interview ended = Interview.begin("b", Sample.ANNA, plan, Samples.STARTED).end(Samples.STARTED);
    assertThat(render(new Comparison(List.of(begun, ended)), Audience.SELF))
        .contains("0 of 2", "Interview 1 goes on.")
        .doesNotContain("xychart", "Interview 2 goes on");
  }

  @Test
  void otherRulesAndRubricsAreNamed() {
    Question question = Some.question("q-1", "any");
    Rubric rubric = Some.rubric("q-1", Some.point("point", Importance.MUST, "phrase"));
    Interview first = Sample.ended("i", Samples.STARTED, Sample.scored("1", question, rubric, 1));
    Interview last =
        Sample.ended(
            "j", Samples.STARTED, Sample.scored("2", question, Some.version("other", rubric), 1));
    assertThat(render(new Comparison(List.of(first, last)), Audience.PANEL))
        .contains("The scoring rules changed between these interviews")
        .contains("Not scored with the same rubric each time: q-1.")
        .contains("The rubric and the scoring rules have changed since")
        .contains("on 1 question: 100 the first time, 100 the last time (0).")
        .contains("No question changed from its first score to its last.")
        .contains("No point earned more or less than the first time.");
  }

  @ParameterizedTest
  @EnumSource
  void noComparisonSpeaksOfHiringButToDenyIt(Audience audience) {
    assertThat(render(Samples.compared(), audience).replace("it is not a hiring decision", ""))
        .doesNotContain("hir");
  }

  @ParameterizedTest
  @FieldSource("dev.mockinterview.report.HostileReportTest#ONE_LINERS")
  void wordsOfPeopleChangeNothing(String text) {
    Parsed parsed = new Parsed(render(spoiled(text), Audience.PANEL));
    Parsed harmless = new Parsed(render(spoiled("harmless"), Audience.PANEL));
    assertThat(parsed.structure()).isEqualTo(harmless.structure());
    assertThat(parsed.headings()).isEqualTo(harmless.headings());
    assertThat(parsed.tables()).isEqualTo(harmless.tables());
    assertThat(parsed.links()).isEqualTo(harmless.links());
    assertThat(parsed.live()).isEmpty();
  }

  /** Two interviews whose every text somebody else may write. */
  private static Comparison spoiled(String text) {
    return new Comparison(List.of(spoiled(text, text, 0), spoiled(text + " 2", text, 1)));
  }

  private static Interview spoiled(String id, String text, double credit) {
    Question question = new Question("q-1", "any", Level.MID, text, List.of(), 3, Optional.empty());
    Rubric rubric =
        Some.rubric(
            "q-1",
            new KeyPoint(
                "point",
                text,
                Importance.MUST,
                Polarity.POSITIVE,
                List.of(new Part("part", List.of("phrase"))),
                Optional.empty(),
                Optional.empty()));
    return new Interview(
        id,
        person(text),
        new Plan(List.of(new Round("any", text, List.of(question), List.of())), 1, false, false),
        Samples.STARTED,
        List.of(Sample.scored(question, rubric, credit)),
        Optional.of(Samples.STARTED));
  }

  /** Nobody is called what no name may be. */
  private static Person person(String text) {
    boolean plain =
        text.codePoints().noneMatch(each -> Character.getType(each) == Character.FORMAT);
    return plain ? new Person(text) : Sample.ANNA;
  }
}
