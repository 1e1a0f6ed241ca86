package dev.mockinterview.progress;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Summary.Gap;
import dev.mockinterview.interview.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do in the days after an interview: the questions with gaps, those that scored least
 * first, some each day, and each of them answered once more without help some days later.
 *
 * @param days the days in order; none where there is no gap
 * @param left how many questions with gaps are not in it
 */
public record StudyPlan(List<Day> days, int left) {

  /** What one day holds at most, unless a single question takes longer. */
  private static final int MOST_MINUTES = 30;

  /** The days on which something new is studied; more than that nobody plans ahead. */
  private static final int STUDY_DAYS = 5;

  /** How many days after studying a question it is answered again. */
  private static final int PAUSE = 2;

  /** For reading about one gap. */
  private static final int MINUTES_A_GAP = 3;

  /** Reading more than that about one question doesn't stay. */
  private static final int MOST_GAPS = 4;

  public StudyPlan {
    days = List.copyOf(days);
    if (left < 0) {
      throw new IllegalArgumentException("left must not be below 0, was " + left);
    }
  }

  /**
   * What is done on one day.
   *
   * @param number 1 for the first day after the interview
   */
  public record Day(int number, List<Task> tasks) {

    public Day {
      tasks = List.copyOf(tasks);
    }

    /** The time that it takes. */
    public int minutes() {
      return tasks.stream().mapToInt(Task::minutes).sum();
    }
  }

  /** Something to do. */
  public sealed interface Task {

    /** The question that it is about. */
    Turn turn();

    int minutes();

    /** Close a question's gaps by reading. */
    record Study(Turn turn, int gaps, int minutes) implements Task {}

    /** Answer a question again without help. */
    record Recall(Turn turn, int minutes) implements Task {}
  }

  /** The plan that follows from an interview. */
  public static StudyPlan after(Interview interview) {
    Map<Turn, List<Gap>> gaps = new LinkedHashMap<>();
    new Summary(interview)
        .allGaps()
        .forEach(gap -> gaps.computeIfAbsent(gap.turn(), turn -> new ArrayList<>()).add(gap));
    List<List<Task>> days = new ArrayList<>();
    int planned = 0;
    int day = 0;
    for (Map.Entry<Turn, List<Gap>> each : weakestFirst(gaps)) {
      Turn turn = each.getKey();
      int minutes = Math.min(MOST_GAPS, each.getValue().size()) * MINUTES_A_GAP;
      while (day < STUDY_DAYS && !hasRoom(at(days, day), minutes)) {
        day++;
      }
      if (day == STUDY_DAYS) {
        break;
      }
      at(days, day).add(new Task.Study(turn, each.getValue().size(), minutes));
      at(days, day + PAUSE).add(new Task.Recall(turn, turn.question().minutes()));
      planned++;
    }
    List<Day> numbered = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).isEmpty()) {
        numbered.add(new Day(i + 1, days.get(i)));
      }
    }
    return new StudyPlan(numbered, gaps.size() - planned);
  }

  private static List<Map.Entry<Turn, List<Gap>>> weakestFirst(Map<Turn, List<Gap>> gaps) {
    return gaps.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> each.getKey().counts().orElse(0)))
        .toList();
  }

  /** Whether a day can take more; what is answered again on it was put there before. */
  private static boolean hasRoom(List<Task> day, int minutes) {
    int taken = day.stream().mapToInt(Task::minutes).sum();
    return taken == 0 || taken + minutes <= MOST_MINUTES;
  }

  private static List<Task> at(List<List<Task>> days, int day) {
    while (days.size() <= day) {
      days.add(new ArrayList<>());
    }
    return days.get(day);
  }
}
