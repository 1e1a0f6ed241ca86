package dev.mockinterview.terminal;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Rescorer;
import dev.mockinterview.interview.Rescoring;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole screens with the files in {@code src/test/resources/screens}. */
class RescoringViewTest {

  private static final Scorer SCORER = new Scorer(TextAnalyzer.english(), Lexicon.EMPTY, List.of());
  private static final KeyPoint NAMES = Some.point("names-a-deployment", MUST, "names deployment");
  private static final KeyPoint CACHES = Some.point("caches", MUST, "caches responses");

  /** Answered with a rubric, without one, not at all, skipped; the last two the bank has lost. */
  private static final List<Question> QUESTIONS =
      Stream.of("basic-01", "basic-02", "basic-03", "basic-04", "basic-05", "basic-06")
          .map(id -> Some.question(id, "basic"))
          .toList();

  @ParameterizedTest
  @CsvSource({"unicode,80", "unicode,60", "plain,80"})
  void scoresOfThenAndNow(String look, int width) {
    StringWriter out = new StringWriter();
    new RescoringView(Drawn.screen(out, look, width)).print(rescoring());
    Drawn.check("rescoring-" + look + "-" + width, out.toString());
  }

  private static Rescoring rescoring() {
    Marker then =
        marker(
            QUESTIONS,
            Some.rubric("basic-01", NAMES, CACHES),
            Some.rubric("basic-02", NAMES, CACHES),
            Some.rubric("basic-05", NAMES, CACHES));
    List<String> answers =
        List.of(
            "A stage names a deployment, it keeps answers and it is free of any charge.",
            "It names a deployment.",
            "It names a deployment.",
            "",
            "It names a deployment.");
    Plan plan =
        new Plan(List.of(new Round("basic", "Basics", QUESTIONS, List.of())), 1, true, true);
    Interview interview = Interview.begin("kept", Sample.ANNA, plan, Instant.EPOCH);
    for (int i = 0; i < answers.size(); i++) {
      Turn turn =
          then.turn(
              QUESTIONS.get(i), answers.get(i), Sample.lasting(Duration.ZERO), Optional.empty());
      interview = interview.after(turn);
    }
    interview = interview.after(then.skipped(QUESTIONS.get(5), Sample.lasting(Duration.ZERO)));
    return new Rescorer(
            bank(
                QUESTIONS.subList(0, 4),
                Some.rubric(
                    "basic-01",
                    OptionalInt.of(5),
                    List.of(Some.claim("no-charge", 1, "free of any charge")),
                    Some.point("caches", MUST, "caches responses", "keeps answers"),
                    Some.point("writes-logs", SHOULD, "writes logs")),
                Some.rubric("basic-02", NAMES, CACHES),
                Some.rubric("basic-03", NAMES, CACHES)),
            SCORER)
        .rescore(interview);
  }

  private static Marker marker(List<Question> questions, Rubric... rubrics) {
    return new Marker(bank(questions, rubrics), SCORER);
  }

  private static Bank bank(List<Question> questions, Rubric... rubrics) {
    return new Bank(
        List.of(Some.category("basic", questions.toArray(Question[]::new))),
        Arrays.asList(rubrics));
  }
}
