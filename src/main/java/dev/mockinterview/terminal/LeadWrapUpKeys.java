package dev.mockinterview.terminal;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import java.util.List;
import java.util.Optional;

/** What keys do in the wrap-up. */
final class LeadWrapUpKeys {

  private static final List<Recommendation> BY_KEY =
      List.of(
          Recommendation.NO_DECISION,
          Recommendation.STRONG_NO,
          Recommendation.NO,
          Recommendation.YES,
          Recommendation.STRONG_YES);

  private final LeadDesk desk;
  private boolean warned;

  LeadWrapUpKeys(LeadDesk desk) {
    this.desk = desk;
  }

  /** Does what a key does; false where it does nothing here. */
  boolean press(int key) {
    boolean again = warned;
    warned = false;
    if (key >= '0' && key < '0' + BY_KEY.size()) {
      recommend(BY_KEY.get(key - '0'));
    } else if (key == 'S') {
      submit(again);
    } else {
      return false;
    }
    return true;
  }

  private void recommend(Recommendation recommendation) {
    desk.conclude(
        "You recommend: " + recommendation.title() + ".",
        desk.scorecard().takeAway(),
        Optional.of(recommendation));
  }

  private void submit(boolean again) {
    Scorecard card = desk.scorecard();
    if (card.cards().stream().allMatch(each -> each.asked() == Asked.NOT_ASKED)) {
      desk.say(Tone.WARN, "Nothing was asked yet, so there is nothing to submit.");
    } else if (card.recommendation().isEmpty()) {
      desk.say(Tone.WARN, "First say what you recommend: 1 to 4, or 0 for no decision.");
    } else if (again) {
      desk.submit();
    } else {
      warned = true;
      String gaps =
          new LeadWrapUpView(desk.meeting(), card).gaps().orElse("")
              + (desk.ask().drafts().isEmpty() ? "" : "What you broke off goes with it. ");
      desk.say(
          Tone.WARN, gaps + "S again submits: the scorecard is locked then and can't be changed.");
    }
  }
}
