package dev.mockinterview.panel;

import dev.mockinterview.interview.Person;
import java.util.List;

/**
 * The one place that decides who may see whose scorecard. Nobody sees another's before both have
 * submitted; whoever isn't on the panel sees nothing before all have.
 */
public final class Blindness {

  private Blindness() {}

  /**
   * The scorecards that a person may see.
   *
   * @param panel all scorecards of one candidate on one plan
   */
  public static List<Scorecard> visible(Person viewer, List<Scorecard> panel) {
    return panel.stream().filter(card -> maySee(viewer, card, panel)).toList();
  }

  /** Whether nothing of a panel is hidden from a person. */
  public static boolean seesAll(Person viewer, List<Scorecard> panel) {
    return visible(viewer, panel).size() == panel.size();
  }

  private static boolean maySee(Person viewer, Scorecard card, List<Scorecard> panel) {
    if (card.interviewer().equals(viewer)) {
      return true;
    }
    if (card.submitted().isEmpty()) {
      return false;
    }
    List<Scorecard> own = panel.stream().filter(each -> each.interviewer().equals(viewer)).toList();
    List<Scorecard> decisive = own.isEmpty() ? panel : own;
    return decisive.stream().allMatch(each -> each.submitted().isPresent());
  }
}
