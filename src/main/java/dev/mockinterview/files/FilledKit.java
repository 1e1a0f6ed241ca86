package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.scoring.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What somebody wrote on a kit.
 *
 * @param plan the plan that the kit was printed from
 * @param candidate who was interviewed, where the sheet says it
 * @param interviewer who asked, where the sheet says it
 * @param date when, where the sheet says it
 * @param cards one for each question of the plan, in its order; untouched where the sheet has none
 * @param recommendation the interviewer's own, where the sheet says it
 * @param takeAway what the interviewer takes away; blank for nothing
 */
public record FilledKit(
    LeadPlan plan,
    Optional<Person> candidate,
    Optional<Person> interviewer,
    Optional<LocalDate> date,
    List<FilledCard> cards,
    Optional<Recommendation> recommendation,
    String takeAway) {

  public FilledKit {
    cards = List.copyOf(cards);
  }

  /**
   * The time of all notes: a sheet has none of its own for each.
   *
   * @return the beginning of the sheet's date, or the other time where it has none or where that is
   *     on the same day
   */
  public Instant at(ZoneId zone, Instant otherwise) {
    return date.filter(day -> !day.equals(otherwise.atZone(zone).toLocalDate()))
        .map(day -> day.atStartOfDay(zone).toInstant())
        .orElse(otherwise);
  }

  /**
   * The scorecard of the sheet, not submitted. Times that questions took aren't on a sheet; they
   * are zero.
   *
   * @param id names the scorecard
   * @param who is interviewed
   * @param by who interviewed
   * @param at when, for the interview and all notes; see {@link #at}
   * @param machine scores what was heard as text
   */
  public Scorecard scorecard(
      String id,
      Person who,
      Person by,
      Instant at,
      BiFunction<Question, String, Optional<Score>> machine) {
    return new Scorecard(
        id,
        plan.id(),
        who,
        by,
        at,
        cards.stream().map(card -> card.card(at, machine)).toList(),
        takeAway.strip(),
        recommendation,
        Optional.empty());
  }

  /** Whether there is nothing on the sheet but what was printed. */
  boolean untouched() {
    return cards.stream().allMatch(card -> card.equals(FilledCard.untouched(card.question())))
        && recommendation.isEmpty()
        && takeAway.isBlank();
  }
}
