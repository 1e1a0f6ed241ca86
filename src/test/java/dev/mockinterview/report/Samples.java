package dev.mockinterview.report;

import static dev.mockinterview.bank.Importance.BONUS;
import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.scoring.Status;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Interviews about API Gateway as people give them, marked by the real scorer. */
public final class Samples {

  static final Instant STARTED = Instant.parse("2026-11-22T09:15:30Z");

  private static final String DOCS =
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/";

  private static final List<Category> CATEGORIES =
      List.of(
          category(
              "basic",
              "Basics",
              question("basic-01", "basic", Level.JUNIOR, 3, "What is a stage?"),
              question("basic-02", "basic", Level.MID, 4, "How do REST and HTTP APIs differ?"),
              question("basic-03", "basic", Level.MID, 3, "How long may an integration take?")),
          category(
              "security",
              "Security",
              question("security-01", "security", Level.MID, 4, "What are API keys good for?"),
              question("security-02", "security", Level.SENIOR, 5, "How do you let callers in?"),
              question("security-03", "security", Level.MID, 3, "What does AWS WAF protect?")),
          category(
              "integration",
              "Integrations",
              question(
                  "integration-01", "integration", Level.MID, 4, "What is a proxy integration?"),
              question("integration-02", "integration", Level.MID, 4, "What is a VPC link?"),
              question(
                  "integration-03", "integration", Level.SENIOR, 5, "What does a template do?")),
          category(
              "scenario",
              "Scenarios",
              question("scenario-01", "scenario", Level.SENIOR, 8, "Clients see 429. What now?"),
              question("scenario-02", "scenario", Level.SENIOR, 8, "A deploy broke it. What now?"),
              question("scenario-03", "scenario", Level.SENIOR, 8, "It got slow. What now?")));

  private static final List<Rubric> RUBRICS =
      List.of(
          Rubrics.rubric("basic-01")
              .point(
                  MUST,
                  "A stage is a named reference to a deployment.",
                  "Learn the words in order: API, deployment, stage.",
                  "named reference to a deployment",
                  "points to a deployment",
                  "snapshot of the api")
              .point(
                  MUST, "Its name is a part of the URL.", "", "name is in the url", "part of url")
              .point(
                  SHOULD,
                  "It has its own settings.",
                  "List five settings of a stage.",
                  "own settings",
                  "settings such as throttling")
              .point(BONUS, "Stage variables set values for each stage.", "", "stage variables")
              .model(
                  "A stage is a named reference to a deployment, for example prod. Its name is part"
                      + " of the URL.\n\nEvery stage has its own settings: throttling, logs, cache.")
              .source("Set up a stage for a REST API", DOCS + "set-up-stages.html")
              .build(),
          Rubrics.rubric("basic-02")
              .point(
                  MUST,
                  "HTTP APIs cost less than REST APIs.",
                  "Compare the two price lists once.",
                  "http apis are cheaper",
                  "http costs less")
              .point(
                  MUST,
                  "Usage plans and API keys exist for REST APIs only.",
                  "Read the comparison table, the rows on API management.",
                  "usage plans only with rest",
                  "usage plans need rest")
              .point(SHOULD, "HTTP APIs have lower latency.", "", "lower latency", "http is faster")
              .claim(
                  2,
                  "HTTP APIs support usage plans.",
                  "Only REST APIs have usage plans; an HTTP API throttles by route.",
                  Optional.of("point-2"),
                  "http apis support usage plans",
                  "usage plans for http apis")
              .model("HTTP APIs are cheaper and faster; REST APIs have more: usage plans, caching.")
              .source("Choose between REST APIs and HTTP APIs", DOCS + "http-api-vs-rest.html")
              .source("Amazon API Gateway pricing", "https://aws.amazon.com/api-gateway/pricing/")
              .build(),
          Rubrics.rubric("basic-03")
              .point(
                  MUST,
                  "An integration times out after 29 seconds by default.",
                  "Learn the number with its unit: 29 seconds.",
                  "times out after 29 seconds",
                  "timeout of 29 seconds",
                  "29 seconds")
              .point(
                  SHOULD,
                  "Longer work is handed to a queue.",
                  "Sketch the asynchronous way once: accept, queue, status.",
                  "put it into a queue",
                  "hand it to a queue",
                  "asynchronous")
              .source("Quotas for REST APIs", DOCS + "limits.html")
              .build(),
          Rubrics.rubric("security-01")
              .point(
                  MUST,
                  "An API key identifies a caller.",
                  "",
                  "identify the caller",
                  "identifies the client")
              .point(
                  MUST,
                  "An API key is no authentication.",
                  "Say what proves who somebody is: IAM, Cognito, an authorizer.",
                  "not meant for authentication",
                  "no authentication",
                  "should not be used for authentication")
              .point(
                  SHOULD, "Usage plans set quotas by key.", "", "quota for each key", "usage plans")
              .claim(
                  3,
                  "API keys authenticate callers.",
                  "A key only names a caller. Anyone who has it can use it.",
                  Optional.of("point-2"),
                  "api keys authenticate",
                  "keys prove who the caller is")
              .model("API keys identify callers for usage plans. They authenticate nobody.")
              .source("Usage plans and API keys", DOCS + "api-gateway-api-usage-plans.html")
              .build(),
          Rubrics.rubric("security-02")
              .parts(
                  MUST,
                  "IAM, Cognito and Lambda authorizers let callers in.",
                  "Name three ways and one case for each.",
                  new Part("IAM", List.of("iam")),
                  new Part("Cognito user pools", List.of("cognito")),
                  new Part("Lambda authorizers", List.of("lambda authorizer")))
              .point(
                  SHOULD,
                  "An authorizer's result is cached.",
                  "Look up what the cache key is, and the default of 300 seconds.",
                  "result is cached",
                  "cache the policy")
              .source("Control access to REST APIs", DOCS + "control-access-to-api.html")
              .build(),
          Rubrics.rubric("security-03")
              .point(
                  MUST, "WAF filters requests by rules.", "", "filter requests", "blocks requests")
              .point(SHOULD, "It stops SQL injection and XSS.", "", "sql injection")
              .build(),
          Rubrics.rubric("integration-01")
              .point(
                  MUST,
                  "A proxy integration hands the whole request over.",
                  "Look at one event that a function receives.",
                  "passes the whole request",
                  "the request goes unchanged")
              .point(
                  MUST,
                  "The function answers in a fixed format.",
                  "Learn the three fields: statusCode, headers, body.",
                  "returns a status code",
                  "statuscode")
              .model("The whole request goes to the function, which answers in a fixed format.")
              .source("Lambda proxy integrations", DOCS + "set-up-lambda-proxy-integrations.html")
              .build(),
          Rubrics.rubric("scenario-01")
              .point(MUST, "A 429 means that a throttle was hit.", "", "throttled", "rate limit")
              .point(
                  MUST,
                  "Find which limit it was: account, stage, method or usage plan.",
                  "Draw the four limits and the order in which they apply.",
                  "check the usage plan",
                  "account limit")
              .point(
                  SHOULD,
                  "Clients retry with backoff and jitter.",
                  "Explain once why a retry without jitter makes it worse.",
                  "retry with backoff",
                  "exponential backoff")
              .model("Find the limit that was hit, raise it where that is right, and back off.")
              .source("Throttle requests", DOCS + "api-gateway-request-throttling.html")
              .build(),
          Rubrics.rubric("scenario-02")
              .point(MUST, "Go back to the last good deployment first.", "", "roll back")
              .model("Point the stage back to the last good deployment, then look for the cause.")
              .source("Deploy a REST API", DOCS + "how-to-deploy-api.html")
              .build());

  private static final Marker MARKER =
      new Marker(
          new Bank(CATEGORIES, RUBRICS),
          new Scorer(TextAnalyzer.english(), Lexicon.EMPTY, List.of()));

  private Samples() {}

  /** Who reads the documents of the tests. */
  public static final Reader READER = new Reader(ZoneId.of("Europe/Copenhagen"), Locale.UK);

  /** The report of an interview, for a reader in Copenhagen. */
  static Document report(Interview interview, Map<String, Turn> earlier, Audience audience) {
    return new InterviewReport(new Imprint(READER, Letterhead.NONE, "0.1.0"))
        .of(interview, earlier, audience);
  }

  /** The same as Markdown. */
  static String markdown(Interview interview, Map<String, Turn> earlier, Audience audience) {
    return Markdown.of(report(interview, earlier, audience));
  }

  /** Two questions of practice, one answered well. */
  public static Interview small() {
    Interview begun =
        Interview.begin(
            "2026-11-22-a1b2",
            Sample.ANNA,
            plan(false, 7, List.of("basic-01", "basic-03")),
            STARTED);
    return begun
        .after(
            answered(
                "basic-01",
                130,
                "A stage points to a deployment, say prod. Its name is in the URL, and it has its"
                    + " own settings, for example throttling."))
        .after(answered("basic-03", 45, "There is a timeout of 29 seconds."))
        .end(STARTED.plusSeconds(175));
  }

  /** An exam of twelve questions with everything that can become of a question. */
  public static Interview large() {
    Interview begun =
        Interview.begin(
            "2026-11-22-exam",
            Sample.ANNA,
            plan(
                true,
                42,
                CATEGORIES.stream()
                    .flatMap(c -> c.questions().stream())
                    .map(Question::id)
                    .toList()),
            STARTED);
    return begun
        .after(
            answered(
                "basic-01",
                150,
                "A stage is a named reference to a deployment. Its name is part of the URL.\n\n"
                    + "We use stage variables to name the function, and every stage has its own"
                    + " settings."))
        .after(
            answered(
                "basic-02",
                262,
                "HTTP APIs are cheaper, and they have lower latency. HTTP APIs support usage plans,"
                    + " so I would always take them."))
        .after(answered("basic-03", 61, "I think there is a timeout of 29 minutes."))
        .after(
            prompted(
                answered(
                    "security-01",
                    200,
                    "They identify the caller, so that there is a quota for each key. API keys"
                        + " authenticate the user, too."),
                "point-2",
                "Is a key enough to let somebody in?",
                "No, keys should not be used for authentication."))
        .after(
            prompted(
                answered("security-02", 340, "With IAM or with Cognito."),
                "point-2",
                "What does an authorizer cost at run time?",
                "Not much, since the result is cached for some minutes."))
        .after(
            MARKER.turn(
                find("security-03"), " ", Sample.lasting(Duration.ofSeconds(20)), Optional.empty()))
        .after(
            answered(
                "integration-01",
                230,
                """
                API Gateway passes the whole request, and the function returns a status code:

                  exports.handler = async (event) => {
                    return { statusCode: 200, body: `hello` };
                  };

                That is all."""))
        .after(
            answered("integration-02", 95, "It connects API Gateway to a private load balancer."))
        .after(
            MARKER.turn(
                find("integration-03"),
                "",
                Sample.lasting(Duration.ofSeconds(15)),
                Optional.empty()))
        .after(
            answered(
                "scenario-01",
                70,
                "429, throttling, burst, usage plan, account, stage, quota, retry, jitter, backoff,"
                    + " WAF, CloudWatch, latency, cache, Lambda"))
        .after(MARKER.skipped(find("scenario-02"), Sample.lasting(Duration.ofSeconds(8))))
        .end(STARTED.plusSeconds(1500));
  }

  /** Three questions of practice, two of which were asked {@link #before()}. */
  public static Interview again() {
    Interview begun =
        Interview.begin(
            "2026-11-23-c3d4",
            Sample.ANNA,
            plan(false, 8, List.of("basic-01", "basic-02", "basic-03", "security-01")),
            STARTED.plusSeconds(86_400));
    return begun
        .after(
            sure(
                Confidence.SURE,
                answered(
                    "basic-01", 95, "A stage points to a deployment. Its name is in the URL.")))
        .after(sure(Confidence.GUESSING, answered("basic-02", 40, "HTTP APIs are cheaper.")))
        .after(answered("basic-03", 30, "Longer calls go asynchronous, put it into a queue."))
        .after(answered("security-01", 70, "Keys identify the client."))
        .end(STARTED.plusSeconds(86_700));
  }

  /** What was said before of three of those questions; one rubric has been changed since. */
  public static Map<String, Turn> before() {
    Turn timeout = answered("basic-03", 30, "There is a timeout of 29 seconds.");
    Rubric old = Some.version("01d01d", timeout.rubric().orElseThrow());
    Turn byOldRubric = Sample.scored("3", timeout.question(), old, 1, 0);
    return Stream.of(
            answered("basic-01", 60, "It has its own settings, for example throttling."),
            byOldRubric,
            answered("security-01", 70, "Keys identify the client."))
        .collect(Collectors.toMap(turn -> turn.question().id(), turn -> turn));
  }

  /** Four interviews: the first by older rules and rubrics, the last an exam. */
  public static Comparison compared() {
    Interview first =
        Interview.begin(
            "2026-11-21-0ld1",
            Sample.ANNA,
            plan(false, 6, List.of("basic-01", "basic-03", "security-01")),
            STARTED.minusSeconds(86_400));
    for (String id : List.of("basic-01", "basic-03", "security-01")) {
      first = first.after(Objects.requireNonNull(before().get(id)));
    }
    Interview exam = large();
    return new Comparison(
        List.of(
            new Interview(
                exam.id(),
                exam.person(),
                exam.plan(),
                STARTED.plusSeconds(2 * 86_400),
                exam.turns(),
                exam.ended()),
            again(),
            small(),
            first.end(STARTED)));
  }

  private static Turn sure(Confidence confidence, Turn turn) {
    return Sample.given(turn, turn.time(), Optional.of(confidence));
  }

  private static Turn answered(String id, int seconds, String answer) {
    return MARKER.turn(
        find(id), answer, Sample.lasting(Duration.ofSeconds(seconds)), Optional.empty());
  }

  private static Turn prompted(Turn turn, String point, String probe, String answer) {
    PointScore missed =
        turn.score().orElseThrow().points().stream()
            .filter(each -> each.point().id().equals(point) && each.status() != Status.HIT)
            .findFirst()
            .orElseThrow();
    return turn.withFollowUp(MARKER.followUp(turn, missed, probe, answer));
  }

  private static Plan plan(boolean exam, long seed, List<String> ids) {
    List<Round> rounds =
        CATEGORIES.stream()
            .filter(c -> c.questions().stream().anyMatch(q -> ids.contains(q.id())))
            .map(
                c ->
                    new Round(
                        c.id(),
                        c.title(),
                        c.questions().stream().filter(q -> ids.contains(q.id())).toList(),
                        c.tips()))
            .toList();
    return new Plan(rounds, seed, exam, false);
  }

  private static Question find(String id) {
    return CATEGORIES.stream()
        .flatMap(category -> category.questions().stream())
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Category category(String id, String title, Question... questions) {
    return new Category(
        id, title, List.of(questions), List.of("Learn the " + id + " part once more."));
  }

  private static Question question(
      String id, String category, Level level, int minutes, String text) {
    return new Question(id, category, level, text, List.of(), minutes, Optional.empty());
  }
}
