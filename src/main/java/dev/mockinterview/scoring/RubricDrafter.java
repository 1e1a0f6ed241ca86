package dev.mockinterview.scoring;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.text.Sentence;
import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Drafts a rubric for a question that has none from model answers or key points: every statement
 * becomes a point, every content word of it that the question doesn't contain becomes a part.
 */
public final class RubricDrafter {

  /** Statements with fewer new words than this weigh less. */
  private static final int FULL_STATEMENT = 4;

  private final TextAnalyzer analyzer;

  public RubricDrafter(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * The rubric that follows from the references.
   *
   * @param question the question's text
   * @param references model answers or key points
   * @throws IllegalArgumentException where the references say nothing beyond the question
   */
  public Rubric draft(String question, List<String> references) {
    Set<String> asked =
        analyzer.analyze(question).tokens().map(Token::stem).collect(Collectors.toSet());
    List<KeyPoint> points = new ArrayList<>();
    for (String reference : references) {
      for (Sentence sentence : analyzer.analyze(reference).sentences()) {
        for (Clause clause : Clauses.of(sentence)) {
          point(clause, reference, asked, points.size() + 1).ifPresent(points::add);
        }
      }
    }
    if (points.isEmpty()) {
      throw new IllegalArgumentException("the reference says nothing beyond the question");
    }
    return new Rubric(
        "drafted",
        points,
        OptionalInt.of(points.stream().mapToInt(KeyPoint::weight).sum()),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        hash(question, references));
  }

  private static Optional<KeyPoint> point(
      Clause clause, String reference, Set<String> asked, int number) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Token token : clause.tokens()) {
      if (token.isContent() && !asked.contains(token.stem()) && !Negation.isNegator(token.word())) {
        parts.putIfAbsent(token.stem(), new Part(token.word(), List.of(token.word())));
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String says =
        reference.substring(clause.token(0).start(), clause.token(clause.size() - 1).end());
    return Optional.of(
        new KeyPoint(
            "entry-" + number,
            says,
            parts.size() < FULL_STATEMENT ? Importance.SHOULD : Importance.MUST,
            Polarity.POSITIVE,
            List.copyOf(parts.values()),
            Optional.empty(),
            Optional.empty()));
  }

  private static String hash(String question, List<String> references) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(question.getBytes(StandardCharsets.UTF_8));
      for (String reference : references) {
        digest.update((byte) 0);
        digest.update(reference.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
