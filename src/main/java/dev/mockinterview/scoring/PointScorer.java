package dev.mockinterview.scoring;

import dev.mockinterview.bank.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Decides what a key point earned in one answer. */
final class PointScorer {

  private final CompiledRubric rubric;
  private final List<Seen> clauses;
  private final String answer;
  private final List<Evidence> falseClaims;

  /**
   * @param falseClaims words that make a misconception; they make no point
   */
  PointScorer(
      CompiledRubric rubric, List<Seen> clauses, String answer, List<Evidence> falseClaims) {
    this.rubric = rubric;
    this.clauses = clauses;
    this.answer = answer;
    this.falseClaims = List.copyOf(falseClaims);
  }

  PointScore score(CompiledRubric.Point point) {
    List<Optional<Match>> best = point.parts().stream().map(this::best).toList();
    List<Match> found = best.stream().flatMap(Optional::stream).toList();
    List<Match> made = found.stream().filter(match -> match.credit() > 0).toList();
    List<Finding> findings = findings(point, best);
    double credit = PointScore.creditOf(findings);
    if (made.isEmpty()) {
      Status status = found.isEmpty() ? Status.MISSED : Status.CONTRADICTED;
      Optional<String> remark = found.stream().findFirst().flatMap(Match::remark);
      return new PointScore(point.point(), status, 0, evidence(found), remark, findings);
    }
    return new PointScore(
        point.point(),
        credit < 1 ? Status.PARTIAL : Status.HIT,
        credit,
        evidence(made),
        remark(point, best),
        findings);
  }

  private List<Finding> findings(CompiledRubric.Point point, List<Optional<Match>> best) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      String says = point.point().parts().get(i).says();
      findings.add(best.get(i).map(match -> finding(says, match)).orElse(Finding.nothing(says)));
    }
    return findings;
  }

  private Finding finding(String says, Match match) {
    return new Finding(
        says,
        Optional.of(match.phrase().wording()),
        Optional.of(Evidence.of(answer, match.start(), match.end())),
        match.credit(),
        match.remark());
  }

  static PointScore contradicted(KeyPoint point, List<Evidence> evidence) {
    return new PointScore(
        point, Status.CONTRADICTED, 0, evidence, Optional.of("The answer claims the contrary."));
  }

  private Optional<Match> best(List<Sought> part) {
    List<Match> matches = new ArrayList<>();
    for (Seen clause : clauses) {
      Matcher.best(part, clause, rubric, this::mayEarn).ifPresent(matches::add);
    }
    return matches.stream().min(Match.BEST_FIRST);
  }

  private boolean mayEarn(Match match) {
    return !match.echo() && falseClaims.stream().noneMatch(claim -> overlap(match, claim));
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
