package dev.mockinterview.scoring;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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
  private record Placed(
      String owner, String group, String pointer, boolean claim, Phrase phrase, Cover cover) {

    String quoted() {
      return "\"" + phrase.wording() + "\"";
    }

    boolean isName() {
      return !claim && phrase.terms().size() == 1;
    }

    boolean isOf(String point) {
      return group.startsWith(point + "/");
    }
  }

  private final PhraseCompiler compiler;
  private final CompiledRubric rubric;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  PhraseAudit(PhraseCompiler compiler, CompiledRubric rubric) {
    this.compiler = compiler;
    this.rubric = rubric;
  }

  /**
   * What is wrong with the rubric's phrases.
   *
   * @param trials makes the trial of all of them
   */
  List<Fault> faults(Function<List<Phrase>, PhraseTrial> trials) {
    placeAll(rubric.rubric());
    PhraseTrial trial = trials.apply(placed.stream().map(Placed::phrase).toList());
    for (int i = 0; i < placed.size(); i++) {
      checkAlone(i, trial);
      checkBesideOthers(i);
      checkDenial(i);
    }
    checkReach(rubric.rubric().points(), trial);
    return faults;
  }

  private void placeAll(Rubric source) {
    for (int i = 0; i < source.points().size(); i++) {
      KeyPoint point = source.points().get(i);
      for (int j = 0; j < point.parts().size(); j++) {
        String group = "/points/%d/parts/%d".formatted(i, j);
        List<String> phrases = point.parts().get(j).phrases();
        List<Sought> compiled = rubric.points().get(i).parts().get(j);
        place("point " + point.id(), group, phrases, point.polarity(), compiled);
      }
    }
    for (int i = 0; i < source.misconceptions().size(); i++) {
      Misconception claim = source.misconceptions().get(i);
      List<Sought> compiled = rubric.claims().get(i).phrases();
      String owner = "misconception " + claim.id();
      place(owner, "/misconceptions/" + i, claim.phrases(), claim.polarity(), compiled);
    }
  }

  private void place(
      String owner, String group, List<String> wordings, Polarity polarity, List<Sought> compiled) {
    boolean claim = group.startsWith("/misconceptions");
    for (int i = 0; i < wordings.size(); i++) {
      String wording = wordings.get(i);
      Phrase phrase =
          compiled.stream()
              .map(Sought::phrase)
              .filter(each -> each.wording().equals(wording))
              .findFirst() // what only repeats the question isn't there
              .orElseGet(() -> compiler.compile(wording, polarity == Polarity.NEGATIVE));
      String pointer = group + "/phrases/" + i;
      placed.add(new Placed(owner, group, pointer, claim, phrase, new Cover(phrase)));
    }
  }

  private void checkAlone(int index, PhraseTrial trial) {
    Placed each = placed.get(index);
    Phrase phrase = each.phrase();
    PhraseNotation.faults(phrase.wording()).forEach(message -> report(each, message));
    if (!each.claim() && phrase.onlyRepeats(rubric.questionStems())) {
      report(each, each.quoted() + " only repeats the question and never earns");
    } else if (!trial.canMatch(index)) {
      report(each, each.quoted() + " matches no sentence, read as it stands");
    }
  }

  private void checkBesideOthers(int index) {
    Placed each = placed.get(index);
    IntStream.range(0, placed.size())
        .filter(other -> other != index && swallows(other, index))
        .mapToObj(placed::get)
        .findFirst()
        .ifPresent(other -> report(each, swallowed(each, other)));
  }

  /** Of a part that is earned by saying a thing and by denying it, nobody knows what it means. */
  private void checkDenial(int index) {
    Placed each = placed.get(index);
    placed.subList(0, index).stream()
        .filter(other -> !each.claim() && other.group().equals(each.group()))
        .filter(other -> other.cover().denies(each.cover()))
        .findFirst()
        .map(other -> other.phrase().denied() ? each : other)
        .ifPresent(said -> report(each, said.quoted() + " and its denial both earn"));
  }

  /** Whoever knows just one fact must be able to say it without earning others. */
  private void checkReach(List<KeyPoint> points, PhraseTrial trial) {
    for (int i = 0; i < points.size(); i++) {
      String pointer = "/points/" + i;
      boolean alone =
          IntStream.range(0, placed.size())
              .filter(own -> placed.get(own).isOf(pointer))
              .anyMatch(own -> trial.saysOnly(own, other -> isOfAnotherPoint(other, pointer)));
      if (!alone) {
        String message =
            "point %s can't be earned alone: each of its phrases also says another point's";
        faults.add(new Fault(pointer, message.formatted(points.get(i).id())));
      }
    }
  }

  private boolean isOfAnotherPoint(int index, String point) {
    return !placed.get(index).claim() && !placed.get(index).isOf(point);
  }

  /**
   * Whether every answer that says the phrase says the other one too, to no use or to harm. That a
   * sentence about a thing also earns the point for its bare name is meant so.
   */
  private boolean swallows(int otherIndex, int index) {
    Placed other = placed.get(otherIndex);
    Placed each = placed.get(index);
    boolean harmless = each.claim() && !other.claim(); // words of a false claim earn nothing anyway
    if (harmless || !other.cover().covers(each.cover())) {
      return false;
    }
    if (each.cover().covers(other.cover())) {
      return other.claim() != each.claim() || otherIndex < index;
    }
    return !other.isName() || other.group().equals(each.group());
  }

  private static String swallowed(Placed each, Placed other) {
    return each.group().equals(other.group())
        ? each.quoted() + " adds nothing to " + other.quoted()
        : "whoever says " + each.quoted() + " also says " + other.quoted() + " of " + other.owner();
  }

  private void report(Placed each, String message) {
    faults.add(new Fault(each.pointer(), message));
  }
}
