package dev.mockinterview.terminal;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Script;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Anna leads an interview of three questions; the last has no rubric. */
final class LeadScene {

  static final Question STAGE =
      question("basic-01", "basic", "What is a stage, and what does each stage have of its own?");
  static final Question CACHE = question("basic-02", "basic", "What is cached, and for how long?");
  static final Question KEYS = question("security-01", "security", "What are API keys for?");

  /** Makes the first two points of the first question. */
  static final String HEARD = "A stage names a deployment. It has its own settings.";

  static final LeadPlan PLAN =
      new LeadPlan(
          "api-1",
          "API engineer",
          Optional.empty(),
          List.of(
              new Round("basic", "Basic Questions", List.of(STAGE, CACHE), List.of()),
              new Round("security", "Security and Authorization", List.of(KEYS), List.of())),
          List.of(stage(), cache()),
          new Script("Thank you for coming, Dora.", "That was my last question."),
          HandClock.START);

  static final Candidate DORA =
      new Candidate(new Person("Dora"), "API engineer", Optional.empty(), 1);

  static final LeadMeeting MEETING =
      new LeadMeeting(
          PLAN,
          DORA,
          new Marker(PLAN.bank(), new Scorer(TextAnalyzer.english(), Lexicon.EMPTY, List.of())));

  private LeadScene() {}

  /** A scorecard of Anna's on which nothing is written. */
  static Scorecard begun() {
    return Scorecard.begin("20261122-090000-abc", PLAN, DORA, new Person("Anna"), HandClock.START);
  }

  private static Rubric stage() {
    return rubric(
        STAGE.id(),
        Optional.of(
            new Anchors(
                "Can't say what a stage is, or takes it for a copy of the code.",
                "Says that a stage is a named deployment, with an example such as test and live.",
                "Explains stages as references to deployments, with settings, variables and a URL"
                    + " of their own, and how they serve releases.")),
        point(
            "names",
            MUST,
            "A stage is a named reference to a deployment, which is a snapshot of the API.",
            Optional.of("What exactly do you call when you put /test behind the host?"),
            "names a deployment"),
        point(
            "settings",
            MUST,
            "Each stage has settings of its own, such as throttling, logging and caching.",
            Optional.of("What can differ between two stages of one API?"),
            "own settings"),
        point(
            "variables",
            SHOULD,
            "Stage variables are name and value pairs that work like environment variables.",
            Optional.of("How does the same definition reach another backend in each stage?"),
            "stage variables"),
        point(
            "canary",
            SHOULD,
            "A canary release sends a share of a stage's traffic to another deployment.",
            Optional.empty(),
            "canary release"));
  }

  private static Rubric cache() {
    return rubric(
        CACHE.id(),
        Optional.empty(),
        point(
            "responses",
            MUST,
            "A stage of a REST API caches responses, 300 seconds where nothing else is said.",
            Optional.of("What is in the cache, and when does it leave it?"),
            "caches responses"));
  }

  private static Rubric rubric(String question, Optional<Anchors> anchors, KeyPoint... points) {
    return new Rubric(
        question,
        List.of(points),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        anchors,
        List.of(),
        "0123456789ab");
  }

  private static KeyPoint point(
      String id, Importance importance, String says, Optional<String> probe, String phrase) {
    return new KeyPoint(
        id,
        says,
        importance,
        Polarity.POSITIVE,
        List.of(new Part("the part", List.of(phrase))),
        Optional.empty(),
        probe);
  }

  private static Question question(String id, String category, String text) {
    return new Question(id, category, Level.MID, text, List.of(), 3, Optional.empty());
  }
}
