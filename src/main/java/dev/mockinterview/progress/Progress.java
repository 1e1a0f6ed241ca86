package dev.mockinterview.progress;

import java.util.List;

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

  public Progress {
    interviews = List.copyOf(interviews);
    categories = List.copyOf(categories);
    questions = List.copyOf(questions);
    points = List.copyOf(points);
    confidences = List.copyOf(confidences);
  }
}
