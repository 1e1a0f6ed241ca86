package dev.mockinterview.interview;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Finding;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws interviews with anything in them that the types allow, the same for the same seed. */
public final class AnyInterviews {

  private static final List<String> PIECES =
      List.of(
          "a stage",
          " ",
          "\n",
          "\r\n",
          "\t",
          "\0",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u2028",
          "\u202e",
          "\uD83C\uDF75",
          "\uD83C",
          "\uDF75",
          "\uFEFF",
          "\uFFFF",
          "é",
          "e\u0301",
          "\"",
          "\\",
          "\\u0000",
          "'; drop table turn; --",
          "{\"a\": [",
          "# |");

  private static final List<Person> PEOPLE =
      List.of(Sample.ANNA, new Person("Ben O'Hara \uD83C\uDF75"), new Person("李 \"雷\""));

  private final Random random;
  private final List<Question> questions = new ArrayList<>();
  private final List<Optional<Rubric>> rubrics = new ArrayList<>();
  private int count;

  public AnyInterviews(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      questions.add(question(i));
      rubrics.add(maybe(() -> rubric(questions.get(questions.size() - 1))));
    }
  }

  /** The next interview; ids are in order, times aren't. */
  public Interview next() {
    List<Question> asked = new ArrayList<>(questions);
    java.util.Collections.shuffle(asked, random);
    int middle = 1 + random.nextInt(5);
    Plan plan =
        new Plan(
            List.of(
                new Round("basic", text(), asked.subList(0, middle), texts(2)),
                new Round("more-of-it", "", asked.subList(middle, middle + 4), List.of())),
            random.nextLong(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean()
                ? Map.of()
                : Map.of(asked.get(1).id(), "b", asked.get(0).id(), ""));
    List<Turn> turns =
        plan.questions().stream().limit(random.nextInt(middle + 5)).map(this::turn).toList();
    return new Interview(
        "20261122-%06d-abc".formatted(count++),
        PEOPLE.get(random.nextInt(PEOPLE.size())),
        plan,
        instant(),
        turns,
        maybe(this::instant));
  }

  /** Any text, with all that is hard to keep. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  private String said() {
    return "x" + text(); // what the bank says is never blank
  }

  private List<String> texts(int most) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> i + said()).toList();
  }

  private Instant instant() {
    long second =
        random.nextInt(10) > 0
            ? random.nextInt(2_000_000_000)
            : (random.nextLong() % Instant.MAX.getEpochSecond());
    return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T extends Enum<T>> T one(Class<T> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }

  private Question question(int number) {
    return new Question(
        "basic-" + number,
        "basic",
        one(Level.class),
        said(),
        texts(3),
        1 + random.nextInt(60),
        maybe(() -> "topic"));
  }

  private Rubric rubric(Question question) {
    List<KeyPoint> points =
        IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> point("point-" + i)).toList();
    return new Rubric(
        question.id(),
        points,
        random.nextBoolean() ? OptionalInt.of(1) : OptionalInt.empty(),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> claim("claim-" + i)).toList(),
        maybe(this::said),
        List.of(new Example(one(Example.Kind.class), said(), List.of("point-0"), 3, 97)),
        maybe(() -> new Anchors(said(), said(), said())),
        List.of(
            new Source(
                said(), URI.create("https://example.org/a?b=%20"), LocalDate.of(2026, 1, 31))),
        "hash-of-" + question.id() + "-" + random.nextInt(1000));
  }

  private KeyPoint point(String id) {
    return new KeyPoint(
        id,
        said(),
        one(Importance.class),
        one(Polarity.class),
        List.of(new Part(said(), List.of(said(), "other"))),
        maybe(this::said),
        maybe(this::said));
  }

  private Misconception claim(String id) {
    return new Misconception(
        id,
        said(),
        said(),
        1 + random.nextInt(6),
        maybe(() -> "point-0"),
        one(Polarity.class),
        List.of(said()));
  }

  private Turn turn(Question question) {
    Optional<Rubric> rubric = rubrics.get(questions.indexOf(question));
    return new Turn(
        question,
        rubric,
        outcome(rubric),
        new Timing(
            instant(), instant(), Duration.ofSeconds(random.nextInt(9999), random.nextInt())),
        maybe(() -> one(Confidence.class)),
        rubric.flatMap(known -> maybe(() -> followUp(known))));
  }

  private Outcome outcome(Optional<Rubric> rubric) {
    return switch (random.nextInt(5)) {
      case 0 -> new Outcome.NoAnswer();
      case 1 -> new Outcome.Skipped();
      default ->
          rubric
              .<Outcome>map(
                  known -> {
                    String answer = text();
                    return new Outcome.Scored(answer, score(known, answer));
                  })
              .orElseGet(() -> new Outcome.NotScored(text()));
    };
  }

  /** Of a point that the rubric has, or had before it was scored again. */
  private FollowUp followUp(Rubric rubric) {
    String answer = text();
    KeyPoint point = random.nextInt(4) > 0 ? rubric.points().get(0) : point("point-0");
    return new FollowUp(text(), answer, score(point, answer));
  }

  private Score score(Rubric rubric, String answer) {
    return new Score(
        rubric.points().stream().map(point -> score(point, answer)).toList(),
        rubric.misconceptions().stream()
            .map(claim -> new FoundMisconception(claim, List.of(words(answer))))
            .toList(),
        maybe(() -> one(Flag.class)).stream().toList(),
        rubric.enough(),
        rubric.hash(),
        text());
  }

  private PointScore score(KeyPoint point, String answer) {
    Status status = one(Status.class);
    double credit =
        switch (status) {
          case HIT -> 1;
          case PARTIAL -> 0.1 + 0.8 * random.nextDouble();
          default -> 0;
        };
    List<Evidence> evidence = status == Status.MISSED ? List.of() : List.of(words(answer));
    boolean traced = random.nextBoolean() && !evidence.isEmpty();
    return new PointScore(
        point,
        status,
        credit,
        evidence,
        maybe(this::text),
        traced
            ? List.of(
                new Finding(
                    text(),
                    Optional.of(text()),
                    Optional.of(evidence.get(0)),
                    credit,
                    maybe(this::text)))
            : List.of());
  }

  private Evidence words(String answer) {
    int start = random.nextInt(answer.length());
    int end = start + 1 + random.nextInt(answer.length() - start);
    return new Evidence(start, end, answer.substring(start, end));
  }
}
