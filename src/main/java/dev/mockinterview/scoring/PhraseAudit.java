package dev.mockinterview.scoring;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds phrases of one rubric that do nothing, or more than their author means: those that only
 * repeat the question, that match no sentence, or that another phrase swallows.
 */
final class PhraseAudit {

  /**
   * A phrase with its place.
   *
   * @param owner the point or misconception that it belongs to, in words
   * @param group its part of the point, as a pointer; phrases of one group stand for the same
   * @param claim whether it belongs to a misconception
   */
  private record Placed(String owner, String group, String pointer, boolean claim, Phrase phrase) {}

  private final PhraseCompiler compiler;
  private final PhraseTrial trial;
  private final Set<String> questionStems;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  PhraseAudit(PhraseCompiler compiler, PhraseTrial trial, Set<String> questionStems) {
    this.compiler = compiler;
    this.trial = trial;
    this.questionStems = Set.copyOf(questionStems);
  }

  List<Fault> faults(Rubric rubric) {
    for (int i = 0; i < rubric.points().size(); i++) {
      KeyPoint point = rubric.points().get(i);
      for (int j = 0; j < point.parts().size(); j++) {
        String group = "/points/%d/parts/%d".formatted(i, j);
        List<String> phrases = point.parts().get(j).phrases();
        place("point " + point.id(), group, false, phrases, point.polarity());
      }
    }
    for (int i = 0; i < rubric.misconceptions().size(); i++) {
      Misconception claim = rubric.misconceptions().get(i);
      String owner = "misconception " + claim.id();
      place(owner, "/misconceptions/" + i, true, claim.phrases(), claim.polarity());
    }
    placed.forEach(this::checkAlone);
    placed.forEach(this::checkBesideOthers);
    checkReach(rubric.points());
    return faults;
  }

  private void place(
      String owner, String group, boolean claim, List<String> wordings, Polarity polarity) {
    for (int i = 0; i < wordings.size(); i++) {
      Phrase phrase = compiler.compile(wordings.get(i), polarity == Polarity.NEGATIVE);
      placed.add(new Placed(owner, group, group + "/phrases/" + i, claim, phrase));
    }
  }

  private void checkAlone(Placed each) {
    Phrase phrase = each.phrase();
    PhraseNotation.faults(phrase.wording()).forEach(message -> report(each, message));
    if (!each.claim() && phrase.onlyRepeats(questionStems)) {
      report(each, "\"" + phrase.wording() + "\" only repeats the question and never earns");
    } else if (!trial.canMatch(phrase)) {
      report(each, "\"" + phrase.wording() + "\" matches no sentence, read as it stands");
    }
  }

  private void checkBesideOthers(Placed each) {
    placed.stream()
        .filter(other -> !other.equals(each) && swallows(other, each))
        .findFirst()
        .ifPresent(other -> report(each, swallowed(each, other)));
  }

  /** Whoever knows just one fact must be able to say it without earning others. */
  private void checkReach(List<KeyPoint> points) {
    for (int i = 0; i < points.size(); i++) {
      String pointer = "/points/" + i;
      List<Phrase> own = phrases(each -> !each.claim() && each.group().startsWith(pointer + "/"));
      List<Phrase> others =
          phrases(each -> !each.claim() && !each.group().startsWith(pointer + "/"));
      if (own.stream().noneMatch(phrase -> trial.saysOnly(phrase, others))) {
        String message =
            "point %s can't be earned alone: each of its phrases also says another point's";
        faults.add(new Fault(pointer, message.formatted(points.get(i).id())));
      }
    }
  }

  private List<Phrase> phrases(Predicate<Placed> which) {
    return placed.stream().filter(which).map(Placed::phrase).toList();
  }

  /**
   * Whether every answer that says the phrase says the other one too, to no use or to harm. That a
   * sentence about a thing also earns the point for its bare name is meant so.
   */
  private static boolean swallows(Placed other, Placed each) {
    boolean harmless = each.claim() && !other.claim(); // words of a false claim earn nothing anyway
    if (harmless || !Cover.covers(other.phrase(), each.phrase())) {
      return false;
    }
    if (Cover.covers(each.phrase(), other.phrase())) {
      return other.pointer().compareTo(each.pointer()) < 0;
    }
    boolean name = !other.claim() && other.phrase().terms().size() == 1;
    return !name || other.group().equals(each.group());
  }

  private static String swallowed(Placed each, Placed other) {
    String wording = "\"" + each.phrase().wording() + "\"";
    String others = "\"" + other.phrase().wording() + "\"";
    return each.group().equals(other.group())
        ? wording + " adds nothing to " + others
        : "whoever says " + wording + " also says " + others + " of " + other.owner();
  }

  private void report(Placed each, String message) {
    faults.add(new Fault(each.pointer(), message));
  }
}
