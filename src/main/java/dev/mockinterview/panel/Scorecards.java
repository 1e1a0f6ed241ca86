package dev.mockinterview.panel;

import dev.mockinterview.interview.Person;
import java.util.List;
import java.util.Optional;

/**
 * Where plans, candidates and scorecards are kept; what is saved is safe when the call returns.
 * Nobody gets another's scorecard out of here that {@link Blindness} hides. Every call may end with
 * a {@link dev.mockinterview.interview.StoreException}, and has changed nothing then.
 */
public interface Scorecards {

  /** Keeps a new plan; false where its id is taken. */
  boolean add(LeadPlan plan);

  /** The plan with this id. */
  Optional<LeadPlan> plan(String id);

  /** All plans, the last one made first. */
  List<LeadPlan> plans();

  /** Keeps a new candidate; false where the name is taken. */
  boolean add(Candidate candidate);

  /** The candidate of this name. */
  Optional<Candidate> candidate(Person person);

  /** All candidates by name. */
  List<Candidate> candidates();

  /**
   * Keeps a scorecard as it stands now: a new one, or one that was saved or found here and that
   * nobody has changed since.
   *
   * @throws dev.mockinterview.interview.StoreException for a new one, also where its interviewer
   *     has another of the same candidate and plan, or the panel is closed
   */
  void save(Scorecard scorecard);

  /** An interviewer's own scorecard of a candidate on a plan. */
  Optional<Scorecard> own(Person interviewer, String plan, Person candidate);

  /** The scorecards of a candidate on a plan that the viewer may see, the first one begun first. */
  List<Scorecard> visible(Person viewer, String plan, Person candidate);

  /** How far the panel of each candidate on a plan is, by the candidates' names. */
  List<PanelState> panels(String plan);

  /** How far a candidate's panel on each plan is, by the ids of the plans. */
  List<PanelState> panels(Person candidate);

  /**
   * Closes a panel: nobody can join it any more. One that is closed stays as it is.
   *
   * @throws dev.mockinterview.interview.StoreException where not all its scorecards are submitted
   */
  void close(Closing closing);

  /**
   * Keeps what a panel agreed on, which closes it.
   *
   * @param instead what it agreed on before for that question; empty for nothing
   * @return false where somebody has agreed on something else meanwhile, and nothing was changed
   */
  boolean save(Consensus consensus, Optional<Consensus> instead);

  /** What a panel agreed on; nothing for a viewer to whom one of its scorecards is hidden. */
  List<Consensus> consensus(Person viewer, String plan, Person candidate);

  /**
   * How far the panel of a candidate is.
   *
   * @param plan id of the plan
   * @param candidate who was interviewed
   * @param scorecards how many there are
   * @param submitted how many of them are submitted
   * @param closed whether nobody can join any more
   */
  record PanelState(String plan, Person candidate, int scorecards, int submitted, boolean closed) {

    /** Whether all scorecards are submitted. */
    public boolean complete() {
      return scorecards > 0 && scorecards == submitted;
    }
  }
}
