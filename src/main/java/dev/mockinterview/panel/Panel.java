package dev.mockinterview.panel;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The submitted scorecards of one candidate on one plan, side by side.
 *
 * @param plan what was asked
 * @param candidate who was interviewed
 * @param scorecards what each interviewer submitted
 */
public record Panel(LeadPlan plan, Person candidate, List<Scorecard> scorecards) {

  /** A difference of ratings from which on a panel has to talk. */
  public static final int APART = 2;

  /**
   * What the panel has on one question.
   *
   * @param question the question
   * @param ratings the rating of each interviewer who gave one
   */
  public record Row(Question question, Map<Person, Integer> ratings) {

    /** The greatest difference of two ratings. */
    public int spread() {
      return ratings.isEmpty()
          ? 0
          : ratings.values().stream().mapToInt(n -> n).max().getAsInt()
              - ratings.values().stream().mapToInt(n -> n).min().getAsInt();
    }

    /** The mean of the ratings. */
    public OptionalDouble mean() {
      return ratings.values().stream().mapToInt(n -> n).average();
    }
  }

  public Panel {
    scorecards = List.copyOf(scorecards);
    for (Scorecard card : scorecards) {
      if (!card.plan().equals(plan.id()) || !card.candidate().equals(candidate)) {
        throw new IllegalArgumentException(
            "scorecard " + card.id() + " is of another plan or candidate");
      }
      if (card.submitted().isEmpty()) {
        throw new IllegalArgumentException("scorecard " + card.id() + " isn't submitted");
      }
    }
  }

  /** All questions in the order of the plan. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < plan.questions().size(); i++) {
      Map<Person, Integer> ratings = new LinkedHashMap<>();
      for (Scorecard card : scorecards) {
        card.cards().get(i).rating().ifPresent(n -> ratings.put(card.interviewer(), n));
      }
      rows.add(new Row(plan.questions().get(i), ratings));
    }
    return rows;
  }

  /** The questions on which ratings lie two or more apart, farthest first. */
  public List<Row> differences() {
    return rows().stream()
        .filter(row -> row.spread() >= APART)
        .sorted(Comparator.comparingInt(row -> -row.spread()))
        .toList();
  }

  /**
   * Who has another rating of a question than this one.
   *
   * @throws IllegalArgumentException where the plan doesn't ask it
   */
  public List<Person> movers(String question, int rating) {
    return row(question).ratings().entrySet().stream()
        .filter(own -> own.getValue() != rating)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Row row(String question) {
    return rows().stream()
        .filter(each -> each.question().id().equals(question))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the plan doesn't ask " + question));
  }

  /**
   * The agreed rating of a question, with the reasons of everybody who moved.
   *
   * @param reasons why, by interviewer; needed for each whose own rating is another one
   * @throws IllegalArgumentException where a reason is missing, somebody who didn't move has one,
   *     or whoever writes it down isn't on the panel
   */
  public Consensus agree(
      String question, int rating, Map<Person, String> reasons, Person by, Instant now) {
    Row row = row(question);
    if (row.ratings().isEmpty()) {
      throw new IllegalArgumentException(
          "nobody rated " + question + ", so there is nothing to agree on");
    }
    if (scorecards.stream().noneMatch(card -> card.interviewer().equals(by))) {
      throw new IllegalArgumentException(by + " isn't on the panel");
    }
    List<Consensus.Move> moves = new ArrayList<>();
    row.ratings()
        .forEach(
            (who, own) -> {
              Optional<String> reason = Optional.ofNullable(reasons.get(who));
              if (own != rating) {
                moves.add(
                    new Consensus.Move(
                        who,
                        own,
                        reason.orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    who + " moves from " + own + ": say why"))));
              } else if (reason.isPresent()) {
                throw new IllegalArgumentException(who + " rated " + own + " and doesn't move");
              }
            });
    reasons.keySet().stream()
        .filter(who -> !row.ratings().containsKey(who))
        .findFirst()
        .ifPresent(
            who -> {
              throw new IllegalArgumentException(who + " has no rating of " + question);
            });
    return new Consensus(plan.id(), candidate, question, rating, moves, by, now);
  }
}
