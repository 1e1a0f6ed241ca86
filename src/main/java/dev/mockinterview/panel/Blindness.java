package dev.mockinterview.panel;

import dev.mockinterview.interview.Person;
import java.util.List;

/**
 * The one place that decides who may see whose scorecard. Nobody sees another's before both have
 * submitted, and a candidate never sees any. Whoever isn't on the panel might still join it, so
 * they see nothing before it is closed, which nobody can join any more.
 */
public final class Blindness {

  private Blindness() {}

  /**
   * The scorecards that a person may see.
   *
   * @param panel all scorecards of one candidate on one plan
   * @param closed whether nobody can join the panel any more
   */
  public static List<Scorecard> visible(Person viewer, List<Scorecard> panel, boolean closed) {
    return panel.stream().filter(card -> maySee(viewer, card, panel, closed)).toList();
  }

  /** Whether nothing of a panel is hidden from a person. */
  public static boolean seesAll(Person viewer, List<Scorecard> panel, boolean closed) {
    return visible(viewer, panel, closed).size() == panel.size();
  }

  private static boolean maySee(
      Person viewer, Scorecard card, List<Scorecard> panel, boolean closed) {
    if (card.interviewer().equals(viewer)) {
      return true;
    }
    if (card.submitted().isEmpty() || card.candidate().equals(viewer)) {
      return false;
    }
    List<Scorecard> own = panel.stream().filter(each -> each.interviewer().equals(viewer)).toList();
    return own.isEmpty() ? closed : own.stream().allMatch(each -> each.submitted().isPresent());
  }
}
