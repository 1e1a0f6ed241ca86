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
  private final List<Seen> clauses;
  private final String answer;
  private final List<Evidence> falseClaims;

  /**
   * @param falseClaims words that make a misconception; they make no point
   */
  PointScorer(
      Matcher matcher,
      CompiledRubric rubric,
      List<Seen> clauses,
      String answer,
      List<Evidence> falseClaims) {
    this.matcher = matcher;
    this.rubric = rubric;
    this.clauses = clauses;
    this.answer = answer;
    this.falseClaims = List.copyOf(falseClaims);
  }

  PointScore score(CompiledRubric.Point point) {
    List<Optional<Match>> best = point.parts().stream().map(this::best).toList();
    List<Match> made = best.stream().flatMap(Optional::stream).filter(m -> m.credit() > 0).toList();
    if (made.isEmpty()) {
      List<Match> against = best.stream().flatMap(Optional::stream).toList();
      return against.isEmpty()
          ? PointScore.missed(point.point())
          : new PointScore(
              point.point(), Status.CONTRADICTED, 0, evidence(against), against.get(0).remark());
    }
    double credit = made.stream().mapToDouble(m -> m.credit()).sum() / best.size();
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

  private Optional<Match> best(List<Sought> part) {
    List<Match> matches = new ArrayList<>();
    for (Seen clause : clauses) {
      for (Sought phrase : part) {
        matcher
            .find(phrase, clause, rubric)
            .filter(match -> !match.echo())
            .filter(match -> falseClaims.stream().noneMatch(claim -> overlap(match, claim)))
            .ifPresent(matches::add);
      }
    }
    return matches.stream().min(Match.BEST_FIRST);
  }

  private static boolean overlap(Match match, Evidence claim) {
    return match.start() < claim.end() && claim.start() < match.end();
  }

  private static Optional<String> remark(CompiledRubric.Point point, List<Optional<Match>> best) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      if (best.get(i).map(match -> match.credit() == 0).orElse(true)) {
        missing.add(withoutFullStop(point.point().parts().get(i).says()));
      }
    }
    if (!missing.isEmpty()) {
      return Optional.of("Not said: " + String.join("; ", missing) + ".");
    }
    return best.stream().flatMap(Optional::stream).flatMap(m -> m.remark().stream()).findFirst();
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
