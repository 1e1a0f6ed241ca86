package dev.mockinterview.report;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Small rubrics written in the tests, line by line. */
final class Rubrics {

  static final LocalDate CHECKED = LocalDate.of(2026, 10, 1);

  private final String question;
  private final List<KeyPoint> points = new ArrayList<>();
  private final List<Misconception> misconceptions = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private Optional<String> model = Optional.empty();

  private Rubrics(String question) {
    this.question = question;
  }

  static Rubrics rubric(String question) {
    return new Rubrics(question);
  }

  Rubrics point(Importance importance, String says, String advice, String... phrases) {
    return parts(importance, says, advice, new Part(says, List.of(phrases)));
  }

  Rubrics parts(Importance importance, String says, String advice, Part... parts) {
    points.add(
        new KeyPoint(
            "point-" + (points.size() + 1),
            says,
            importance,
            Polarity.POSITIVE,
            List.of(parts),
            advice.isEmpty() ? Optional.empty() : Optional.of(advice),
            Optional.empty()));
    return this;
  }

  Rubrics claim(
      int cost, String says, String correction, Optional<String> point, String... phrases) {
    misconceptions.add(
        new Misconception(
            "claim-" + (misconceptions.size() + 1),
            says,
            correction,
            cost,
            point,
            Polarity.POSITIVE,
            List.of(phrases)));
    return this;
  }

  Rubrics model(String text) {
    model = Optional.of(text);
    return this;
  }

  Rubrics source(String title, String url) {
    sources.add(new Source(title, URI.create(url), CHECKED));
    return this;
  }

  Rubric build() {
    return new Rubric(
        question,
        points,
        OptionalInt.empty(),
        misconceptions,
        model,
        List.of(),
        Optional.empty(),
        sources,
        Integer.toHexString(0x5eed0000 + question.hashCode() % 0xffff));
  }
}
