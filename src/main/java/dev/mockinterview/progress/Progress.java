package dev.mockinterview.progress;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person's interviews say together. All means are over what counts: scores, and zero where
 * there was nothing to say.
 *
 * @param interviews the interviews in which something counts, first one first
 * @param categories the categories asked, by id
 * @param questions the questions asked, by id
 * @param points the points that cost credit, costliest first
 * @param confidences how answers went by how sure the person was, least sure first
 */
public record Progress(
    List<InterviewResult> interviews,
    List<CategoryResult> categories,
    List<QuestionResult> questions,
    List<MissedPoint> points,
    List<ConfidenceResult> confidences) {

  /** Of somebody who hasn't begun. */
  public static final Progress NONE =
      new Progress(List.of(), List.of(), List.of(), List.of(), List.of());

  /** How many interviews at each end are compared, and twice that are needed to compare them. */
  private static final int AT_EACH_END = 3;

  /**
   * How scores went from the first interviews to the last ones.
   *
   * @param interviews how many at each end
   * @param first the answers of the first ones
   * @param last the answers of the last ones
   */
  public record Trend(int interviews, Tally first, Tally last) {}

  public Progress {
    interviews = List.copyOf(interviews);
    categories = List.copyOf(categories);
    questions = List.copyOf(questions);
    points = List.copyOf(points);
    confidences = List.copyOf(confidences);
  }

  /** All answers that count; empty where there is none. */
  public Optional<Tally> total() {
    return sum(interviews);
  }

  /** By id of category: how its questions went when they were last asked, each counted once. */
  public SortedMap<String, Tally> latest() {
    return questions.stream()
        .collect(
            Collectors.toMap(
                QuestionResult::category,
                result -> new Tally(1, result.last()),
                Tally::plus,
                TreeMap::new));
  }

  /** From the first interviews to the last; empty where there are too few to tell. */
  public Optional<Trend> trend() {
    int all = interviews.size();
    return all < 2 * AT_EACH_END
        ? Optional.empty()
        : sum(interviews.subList(0, AT_EACH_END))
            .flatMap(
                first ->
                    sum(interviews.subList(all - AT_EACH_END, all))
                        .map(last -> new Trend(AT_EACH_END, first, last)));
  }

  private static Optional<Tally> sum(List<InterviewResult> results) {
    return results.stream().map(InterviewResult::tally).reduce(Tally::plus);
  }
}
