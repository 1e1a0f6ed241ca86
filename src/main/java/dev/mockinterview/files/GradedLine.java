package dev.mockinterview.files;

import java.util.List;
import java.util.Optional;

/**
 * An answer with a grader's mark.
 *
 * @param item the answer, or what is wrong with its line
 * @param grade the mark, 0 to 100; the mean where there are two
 * @param kind what the answer was written to be, if the line says so
 * @param covers what the grader found right, in free words
 * @param wrong what the grader found false, in free words
 * @param itemGrades for each grader the credit of each reference entry; empty where nobody gave any
 */
public record GradedLine(
    BatchItem item,
    double grade,
    Optional<String> kind,
    List<String> covers,
    List<String> wrong,
    List<List<Double>> itemGrades) {

  public GradedLine {
    covers = List.copyOf(covers);
    wrong = List.copyOf(wrong);
    itemGrades = itemGrades.stream().map(List::copyOf).toList();
  }
}
