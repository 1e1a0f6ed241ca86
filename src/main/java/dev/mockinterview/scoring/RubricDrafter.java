package dev.mockinterview.scoring;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.Statements.Role;
import dev.mockinterview.scoring.Statements.Statement;
import dev.mockinterview.scoring.Wordings.Wording;
import dev.mockinterview.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Drafts a rubric for a question that has none from model answers or key points: what they state
 * becomes points, the telling words of a statement its parts. The words of the question together
 * are one light point.
 */
public final class RubricDrafter {

  /** A statement with more new words is cut into several points. */
  private static final int MOST_PARTS = 4;

  /**
   * Share of a reference's words that people give full marks for; fitted to graded answers of
   * university exams, together with {@link #ASKED_SHARE}.
   */
  private static final double FULL_SHARE = 0.4;

  /** The same for the words of the question. */
  private static final double ASKED_SHARE = 0.5;

  /** From this weight of all points on, the words of the question weigh more. */
  private static final int LONG_REFERENCE = 8;

  private final TextAnalyzer analyzer;
  private final Statements statements;

  public RubricDrafter(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
    this.statements = new Statements(analyzer);
  }

  /** A point with the role that its statement has in a full answer. */
  private record Drafted(KeyPoint point, Role role) {

    /** What it adds to the weight that a full answer is measured by. */
    double counted() {
      return switch (role) {
        case WANTED -> point.weight();
        case CHOICE -> point.weight() / 2.0;
        case ASIDE -> 0;
      };
    }
  }

  /**
   * The rubric that follows from the references. Its points are named for the reference they are
   * from: {@code entry-2} or {@code entry-2-1}, {@code entry-2-2} and so on.
   *
   * @param question the question's text
   * @param references model answers or key points
   * @throws IllegalArgumentException where the references say nothing beyond the question
   */
  public Rubric draft(String question, List<String> references) {
    Set<String> questionStems = analyzer.analyze(question).contentStems();
    Wordings wordings = new Wordings(questionStems);
    List<Drafted> drafted = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      drafted.addAll(points("entry-" + (i + 1), references.get(i), wordings));
    }
    if (drafted.isEmpty()) {
      throw new IllegalArgumentException("the reference says nothing beyond the question");
    }
    List<KeyPoint> points = new ArrayList<>(drafted.stream().map(Drafted::point).toList());
    double enough =
        FULL_SHARE
            * drafted.stream().mapToDouble(Drafted::counted).sum()
            * new Demand(question, questionStems, statements).share(references);
    Optional<KeyPoint> asked = asked(wordings.repeated(), weight(points));
    if (asked.isPresent()) {
      enough += ASKED_SHARE * asked.get().weight();
      points.add(asked.get());
    }
    return new Rubric(
        "drafted",
        points,
        OptionalInt.of((int) Math.max(1, Math.round(enough))),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        DraftHash.of(question, references));
  }

  private List<Drafted> points(String id, String reference, Wordings wordings) {
    record Piece(String says, List<Wording> words, Role role) {}
    List<Piece> pieces = new ArrayList<>();
    for (Statement statement : statements.of(reference)) {
      List<Wording> words = wordings.newIn(statement, reference);
      int count = (words.size() + MOST_PARTS - 1) / MOST_PARTS;
      for (int i = 0; i < count; i++) {
        List<Wording> own = words.subList(i * words.size() / count, (i + 1) * words.size() / count);
        String says =
            count == 1
                ? statement.text()
                : Statements.text(reference, own.stream().map(Wording::token).toList());
        pieces.add(new Piece(says, own, statement.role()));
      }
    }
    List<Drafted> drafted = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      drafted.add(
          new Drafted(
              point(
                  pieces.size() == 1 ? id : id + "-" + (i + 1),
                  piece.says(),
                  importance(piece.words().size(), piece.role()),
                  piece.words().stream().map(Wording::part).toList()),
              piece.role()));
    }
    return drafted;
  }

  private static Importance importance(int parts, Role role) {
    if (role == Role.ASIDE) {
      return Importance.BONUS;
    }
    return parts == 1 ? Importance.SHOULD : Importance.MUST;
  }

  /**
   * A light point for the words of the question that the references repeat. It weighs less than one
   * must point, so that an echo of the question is still seen to be one.
   */
  private static Optional<KeyPoint> asked(List<String> repeated, int weight) {
    if (repeated.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        point(
            "asked",
            "Speaks of what the question is about.",
            weight < LONG_REFERENCE ? Importance.BONUS : Importance.SHOULD,
            repeated.stream()
                .map(word -> new Part(word, List.of(PhraseCompiler.MAY_REPEAT + word)))
                .toList()));
  }

  private static int weight(List<KeyPoint> points) {
    return points.stream().mapToInt(KeyPoint::weight).sum();
  }

  private static KeyPoint point(String id, String says, Importance importance, List<Part> parts) {
    return new KeyPoint(
        id, says, importance, Polarity.POSITIVE, parts, Optional.empty(), Optional.empty());
  }
}
