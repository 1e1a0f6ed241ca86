package dev.mockinterview.panel;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Round;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Three interviewers, two candidates and a plan of four questions, with everything that can be on a
 * scorecard. Other texts and names may be put in the place of its own.
 *
 * @param text changes what people wrote, and the texts of the plan
 * @param name changes the names of people
 */
public record Board(UnaryOperator<String> text, UnaryOperator<String> name) {

  public static final Instant BEGUN = Instant.parse("2026-11-22T09:00:00Z");

  /** The board as it is. */
  public static final Board USUAL = new Board(text -> text, name -> name);

  public Person anna() {
    return person("Anna");
  }

  public Person ben() {
    return person("Ben");
  }

  public Person cleo() {
    return person("Cleo");
  }

  public Candidate dora() {
    return new Candidate(person("Dora"), line("API engineer"), Optional.of(Level.MID), 1.5);
  }

  public Candidate emil() {
    return new Candidate(person("Emil"), line("API engineer"), Optional.empty(), 1);
  }

  public LeadPlan plan() {
    return new LeadPlan(
        "api-1",
        line("API engineer"),
        Optional.of(Level.MID),
        List.of(
            new Round(
                "basic",
                text("Basics"),
                List.of(stage(), limit()),
                List.of(text("Deploy one API by hand."), text("Learn the limits."))),
            new Round(
                "security", text("Security"), List.of(keys()), List.of(text("Draw who checks."))),
            new Round(
                "scenario", text("Scenarios"), List.of(slow()), List.of(text("Tell a story.")))),
        List.of(stageRubric(), limitRubric()),
        new Script(text("Welcome. Take your time."), text("Thank you. You will hear from us.")),
        BEGUN);
  }

  public Question stage() {
    return question("basic-01", "basic", "What is a stage, and what is it good for?", 3);
  }

  public Question limit() {
    return question("basic-02", "basic", "How long may an integration take?", 4);
  }

  public Question keys() {
    return question("security-01", "security", "What are API keys good for?", 5);
  }

  public Question slow() {
    return question("scenario-01", "scenario", "It got slow. What now?", 8);
  }

  /** Dora's interview by Anna: everything filled in. */
  public Scorecard annas() {
    return begun(anna(), dora())
        .change(
            0,
            card ->
                card.tick("reference", new Tick(Status.HIT, false))
                    .tick("settings", new Tick(Status.PARTIAL, true))
                    .tick("url", new Tick(Status.CONTRADICTED, false))
                    .note(note(65, "Named throttling at once.", false))
                    .note(note(130, "It is a pointer to a deployment", true))
                    .note(note(150, "Asked back which kind of API.\n\nGood sign.", false))
                    .hear(heard())
                    .rate(5)
                    .override(new ScoreOverride(80, text("It overlooked the cache.")))
                    .spend(Duration.ofSeconds(400)))
        .change(
            1,
            card ->
                card.tick("seconds", new Tick(Status.MISSED, true))
                    .rate(2)
                    .spend(Duration.ofSeconds(200)))
        .change(2, card -> card.rate(4).spend(Duration.ofSeconds(100)))
        .conclude(text("Solid on the basics.\nLess on limits."), Optional.of(Recommendation.YES));
  }

  /** Dora's interview by Ben: one question without an answer, one not asked. */
  public Scorecard bens() {
    return begun(ben(), dora())
        .change(
            0,
            card ->
                card.tick("reference", new Tick(Status.MISSED, false))
                    .note(note(40, "Mixed it up with a deployment.", false))
                    .rate(2)
                    .spend(Duration.ofSeconds(210)))
        .change(1, card -> card.noAnswer().rate(1).spend(Duration.ofSeconds(30)))
        .change(2, card -> card.note(note(300, "No time left.", false)))
        .conclude(text("Not sure."), Optional.of(Recommendation.NO_DECISION));
  }

  /** Dora's interview by Cleo: ratings alone. */
  public Scorecard cleos() {
    return begun(cleo(), dora())
        .change(0, card -> card.rate(4).spend(Duration.ofMinutes(4)))
        .change(1, card -> card.rate(2).spend(Duration.ofMinutes(4)))
        .change(2, card -> card.rate(4).spend(Duration.ofMinutes(4)))
        .conclude("", Optional.of(Recommendation.STRONG_YES));
  }

  /** All three, submitted. */
  public List<Scorecard> submitted() {
    return List.of(
        annas().submit(BEGUN.plusSeconds(3600)),
        bens().submit(BEGUN.plusSeconds(7200)),
        cleos().submit(BEGUN.plusSeconds(8000)));
  }

  /** What the three agreed on. */
  public List<Consensus> agreed() {
    return List.of(
        new Consensus(
            "api-1",
            dora().person(),
            "basic-01",
            4,
            List.of(
                new Consensus.Move(anna(), 5, text("The URL was wrong.")),
                new Consensus.Move(ben(), 2, text("Heard the settings from Anna."))),
            cleo(),
            BEGUN.plusSeconds(90_000)));
  }

  public Scorecard begun(Person interviewer, Candidate candidate) {
    return Scorecard.begin("card-of-" + interviewer.name(), plan(), candidate, interviewer, BEGUN);
  }

  /** What Anna typed, and what the machine found in it. */
  public Heard heard() {
    String words = text("A stage points to a deployment. Its name is not in the URL.");
    List<Evidence> evidence = List.of(new Evidence(0, words.length(), words));
    List<KeyPoint> points = stageRubric().points();
    return new Heard(
        words,
        Optional.of(
            new Score(
                List.of(
                    new PointScore(points.get(0), Status.HIT, 1, evidence, Optional.empty()),
                    new PointScore(
                        points.get(1),
                        Status.CONTRADICTED,
                        0,
                        evidence,
                        Optional.of(text("It is in the URL."))),
                    PointScore.missed(points.get(2))),
                List.of(new FoundMisconception(stageRubric().misconceptions().get(0), evidence)),
                List.of(),
                stageRubric().enough(),
                stageRubric().hash(),
                "7")));
  }

  public Rubric stageRubric() {
    return new Rubric(
        "basic-01",
        List.of(
            point("reference", Importance.MUST, "A stage is a named reference to a deployment."),
            point("url", Importance.MUST, "Its name is a part of the URL."),
            point("settings", Importance.SHOULD, "It has its own settings.")),
        OptionalInt.empty(),
        List.of(
            new Misconception(
                "copy",
                text("A stage is a copy of the API."),
                text("It only points to a deployment."),
                1,
                Optional.empty(),
                Polarity.POSITIVE,
                List.of(text("copy of the api")))),
        Optional.of(text("A stage is a named reference, such as prod.")),
        List.of(),
        Optional.of(
            new Anchors(
                text("Has no idea of it."),
                text("Names it, without a use."),
                text("Says what it is, and uses it."))),
        List.of(
            new Source(
                text("Set up a stage"),
                URI.create("https://example.org/stage"),
                LocalDate.of(2026, 10, 1))),
        "5eed01");
  }

  public Rubric limitRubric() {
    return new Rubric(
        "basic-02",
        List.of(point("seconds", Importance.MUST, "29 seconds by default.")),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        "5eed02");
  }

  private KeyPoint point(String id, Importance importance, String says) {
    return new KeyPoint(
        id,
        text(says),
        importance,
        Polarity.POSITIVE,
        List.of(new Part(text("part of " + id), List.of(text("phrase of " + id)))),
        Optional.of(text("Advice on " + id + ".")),
        id.equals("reference") ? Optional.empty() : Optional.of(text("What about " + id + "?")));
  }

  private Question question(String id, String category, String words, int minutes) {
    return new Question(
        id, category, Level.MID, text(words), List.of(text("hint")), minutes, Optional.empty());
  }

  private Note note(int second, String words, boolean quote) {
    return new Note(BEGUN.plusSeconds(second), text(words), quote);
  }

  private Person person(String who) {
    return new Person(name.apply(who));
  }

  /** A text for where only one short line may stand. */
  private String line(String harmless) {
    String line = text(harmless).replaceAll("[\\p{Cc}\\s]+", " ").strip();
    return line.isBlank() || line.length() > 200 || line.lines().count() > 1 ? harmless : line;
  }

  private String text(String harmless) {
    return text.apply(harmless);
  }
}
