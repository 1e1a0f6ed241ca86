package dev.mockinterview.panel;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Round;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The candidates of one plan by its questions. Holds ratings of people alone; the machine's scores
 * and overrides have no part in it.
 *
 * @param plan what all of them were asked
 * @param rows one for each candidate
 */
public record Matrix(LeadPlan plan, List<Row> rows) {

  /**
   * What a panel has on one candidate.
   *
   * @param panel the submitted scorecards, maybe none yet
   * @param agreed what the panel agreed on
   */
  public record Row(Panel panel, List<Consensus> agreed) {

    public Row {
      agreed = List.copyOf(agreed);
      for (Consensus each : agreed) {
        if (!each.plan().equals(panel.plan().id()) || !each.candidate().equals(panel.candidate())) {
          throw new IllegalArgumentException(
              "agreement on " + each.question() + " is of another plan or candidate");
        }
      }
    }

    /** One cell for each question of the plan, in its order. */
    public List<Cell> cells() {
      Map<String, Integer> byQuestion =
          agreed.stream()
              .sorted(Comparator.comparing(Consensus::at))
              .collect(Collectors.toMap(Consensus::question, Consensus::rating, (a, b) -> b));
      List<Cell> cells = new ArrayList<>();
      List<Panel.Row> questions = panel.rows();
      for (int i = 0; i < questions.size(); i++) {
        Question question = questions.get(i).question();
        int at = i;
        Integer rating = byQuestion.get(question.id());
        cells.add(
            new Cell(
                question,
                panel.scorecards().stream()
                    .anyMatch(card -> card.cards().get(at).asked() != Asked.NOT_ASKED),
                rating == null ? OptionalInt.empty() : OptionalInt.of(rating),
                List.copyOf(questions.get(i).ratings().values())));
      }
      return cells;
    }

    /** What the panel has on the questions of each round, in the plan's order. */
    public List<OfRound> rounds() {
      List<Cell> cells = cells();
      return panel.plan().rounds().stream()
          .map(
              round ->
                  new OfRound(
                      round,
                      cells.stream()
                          .filter(cell -> round.questions().contains(cell.question()))
                          .toList()))
          .toList();
    }

    /** The mean of the questions with a rating; each counts once, however many rated it. */
    public OptionalDouble mean() {
      return Matrix.mean(cells());
    }
  }

  private static OptionalDouble mean(List<Cell> cells) {
    return cells.stream()
        .map(Cell::value)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  /**
   * What a panel has on the questions of a round.
   *
   * @param cells one for each question, in the round's order
   */
  public record OfRound(Round round, List<Cell> cells) {

    public OfRound {
      cells = List.copyOf(cells);
    }

    /** The questions that anybody asked. */
    public List<Cell> asked() {
      return cells.stream().filter(Cell::asked).toList();
    }

    /** How many questions have a rating. */
    public int rated() {
      return (int) cells.stream().filter(cell -> cell.value().isPresent()).count();
    }

    /** For how many questions the panel agreed on a rating. */
    public int agreed() {
      return (int) cells.stream().filter(cell -> cell.agreed().isPresent()).count();
    }

    /** The mean of the questions with a rating. */
    public OptionalDouble mean() {
      return Matrix.mean(cells);
    }
  }

  /**
   * What a panel has on one question.
   *
   * @param question the question
   * @param asked whether anybody asked it
   * @param agreed the rating that the panel agreed on
   * @param ratings what the interviewers gave, in the order of the scorecards
   */
  public record Cell(Question question, boolean asked, OptionalInt agreed, List<Integer> ratings) {

    public Cell {
      ratings = List.copyOf(ratings);
    }

    /** The agreed rating, or the mean of the ratings where none was agreed. */
    public OptionalDouble value() {
      return agreed.isPresent()
          ? OptionalDouble.of(agreed.getAsInt())
          : ratings.stream().mapToInt(n -> n).average();
    }
  }

  public Matrix {
    rows = List.copyOf(rows);
    Set<String> candidates = new HashSet<>();
    for (Row row : rows) {
      if (!row.panel().plan().id().equals(plan.id())) {
        throw new IllegalArgumentException(
            "%s was asked by plan %s, not %s"
                .formatted(row.panel().candidate(), row.panel().plan().id(), plan.id()));
      }
      if (!candidates.add(row.panel().candidate().name())) {
        throw new IllegalArgumentException(row.panel().candidate() + " stands twice");
      }
    }
  }
}
