package dev.mockinterview.scoring;

import dev.mockinterview.bank.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Decides what a key point earned in one answer. */
final class PointScorer {

  private final Matcher matcher;
  private final CompiledRubric rubric;
  private final List<Reading> readings;
  private final String answer;
  private final List<Evidence> falseClaims;

  /**
   * @param falseClaims words that make a misconception; they make no point
   */
  PointScorer(
      Matcher matcher,
      CompiledRubric rubric,
      List<Reading> readings,
      String answer,
      List<Evidence> falseClaims) {
    this.matcher = matcher;
    this.rubric = rubric;
    this.readings = readings;
    this.answer = answer;
    this.falseClaims = List.copyOf(falseClaims);
  }

  PointScore score(CompiledRubric.Point point) {
    List<Optional<Match>> best = point.parts().stream().map(this::best).toList();
    List<Match> made =
        best.stream().flatMap(Optional::stream).filter(m -> credit(m.kind()) > 0).toList();
    if (made.isEmpty()) {
      List<Match> against = best.stream().flatMap(Optional::stream).toList();
      return against.isEmpty()
          ? PointScore.missed(point.point())
          : new PointScore(
              point.point(),
              Status.CONTRADICTED,
              0,
              evidence(against),
              Optional.of(remark(against.get(0).kind())));
    }
    double credit = made.stream().mapToDouble(m -> credit(m.kind())).sum() / best.size();
    return new PointScore(
        point.point(),
        credit < 1 ? Status.PARTIAL : Status.HIT,
        credit,
        evidence(made),
        remark(point, best));
  }

  static PointScore contradicted(KeyPoint point, List<Evidence> evidence) {
    return new PointScore(
        point, Status.CONTRADICTED, 0, evidence, Optional.of("The answer claims the contrary."));
  }

  private Optional<Match> best(List<Phrase> part) {
    List<Match> matches = new ArrayList<>();
    for (Reading reading : readings) {
      for (Phrase phrase : part) {
        matcher
            .find(phrase, reading, rubric)
            .filter(match -> falseClaims.stream().noneMatch(claim -> overlap(match, claim)))
            .ifPresent(matches::add);
      }
    }
    return matches.stream().min(Match.BEST_FIRST);
  }

  private static boolean overlap(Match match, Evidence claim) {
    return match.start() < claim.end() && claim.start() < match.end();
  }

  private static double credit(Match.Kind kind) {
    return switch (kind) {
      case SAID -> 1;
      case WRONG_UNIT -> 0.5;
      case OPPOSED, OTHER_NUMBER -> 0;
    };
  }

  private static String remark(Match.Kind kind) {
    return switch (kind) {
      case SAID -> "";
      case WRONG_UNIT -> "The number is right; its unit is wrong or missing.";
      case OPPOSED -> "The answer denies this.";
      case OTHER_NUMBER -> "The answer gives another number.";
    };
  }

  private static Optional<String> remark(CompiledRubric.Point point, List<Optional<Match>> best) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).map(match -> credit(match.kind()) == 0).orElse(true)) {
        missing.add(withoutFullStop(point.point().parts().get(i).says()));
      }
    }
    if (!missing.isEmpty()) {
      return Optional.of("Not said: " + String.join("; ", missing) + ".");
    }
    return best.stream()
        .flatMap(Optional::stream)
        .map(Match::kind)
        .filter(kind -> kind == Match.Kind.WRONG_UNIT)
        .map(PointScorer::remark)
        .findFirst();
  }

  private static String withoutFullStop(String says) {
    return says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
  }

  private List<Evidence> evidence(List<Match> matches) {
    TreeSet<Evidence> evidence = new TreeSet<>();
    matches.forEach(match -> evidence.add(Evidence.of(answer, match.start(), match.end())));
    return List.copyOf(evidence);
  }
}
