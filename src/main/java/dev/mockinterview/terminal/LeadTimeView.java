package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Pace;
import dev.mockinterview.panel.Scorecard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the time of an interview into words. */
final class LeadTimeView {

  private static final int MOST_NAMED = 3;

  private final LeadMeeting meeting;
  private final Scorecard scorecard;
  private final int current;

  /**
   * @param current the index of the question in view, or of one behind the last
   */
  LeadTimeView(LeadMeeting meeting, Scorecard scorecard, int current) {
    this.meeting = meeting;
    this.scorecard = scorecard;
    this.current = current;
  }

  /** The time of the question in view, as on a clock. */
  String ofQuestion() {
    Question question = scorecard.cards().get(current).question();
    Duration limit = LeadPlan.time(question, meeting.candidate());
    Duration spent = scorecard.cards().get(current).time();
    return InWords.onAClock(spent) + " of " + InWords.onAClock(limit);
  }

  /** Whether the question in view has had its time. */
  boolean isOver() {
    Question question = scorecard.cards().get(current).question();
    Duration limit = LeadPlan.time(question, meeting.candidate());
    return scorecard.cards().get(current).time().compareTo(limit) > 0;
  }

  /** The time of all questions so far, as on a clock. */
  String inAll() {
    return "in all " + InWords.onAClock(pace().spent());
  }

  /** The time that all questions should take, as on a clock. */
  String ofAll() {
    return inAll() + " of " + InWords.onAClock(meeting.plan().time(meeting.candidate()));
  }

  /** How far behind, and what can be dropped; empty where nobody has to hurry. */
  Optional<String> behind() {
    Pace pace = pace();
    long minutes = pace.behind().toMinutes();
    if (minutes < 1) {
      return Optional.empty();
    }
    String late = minutes == 1 ? "1 minute behind" : minutes + " minutes behind";
    List<Question> droppable =
        pace.droppable().stream()
            .filter(each -> meeting.plan().questions().indexOf(each) != current)
            .toList();
    if (droppable.isEmpty()) {
      return Optional.of(late);
    }
    String more =
        droppable.size() > MOST_NAMED ? " and " + (droppable.size() - MOST_NAMED) + " more" : "";
    return Optional.of(late + "; can be dropped: " + names(droppable) + more);
  }

  /** All of it in a sentence or two. */
  String whole() {
    String question =
        current < scorecard.cards().size() ? "This question " + ofQuestion() + ", " : "";
    String late = behind().map(text -> ". " + sentence(text)).orElse("");
    return sentence(question + ofAll()) + late + ".";
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String names(List<Question> droppable) {
    List<Question> all = meeting.plan().questions();
    return droppable.stream()
        .limit(MOST_NAMED)
        .map(question -> all.indexOf(question) + 1 + " " + question.id())
        .collect(Collectors.joining(", "));
  }

  private Pace pace() {
    return Pace.at(meeting.plan(), meeting.candidate(), scorecard, current);
  }
}
