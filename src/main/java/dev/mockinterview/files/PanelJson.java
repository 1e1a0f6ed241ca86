package dev.mockinterview.files;

import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Closing;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes plans, candidates, scorecards and what panels agreed on as JSON, and reads them back
 * exactly as they were. A scorecard names the questions and points of its plan by id.
 */
public final class PanelJson {

  private final JsonMapper mapper = InterviewJson.mapper(new JsonFactory()).build();

  /** A plan as JSON. */
  public String write(LeadPlan plan) {
    return mapper.writeValueAsString(plan);
  }

  /** A candidate as JSON. */
  public String write(Candidate candidate) {
    return mapper.writeValueAsString(CandidateShape.of(candidate));
  }

  /** A scorecard as JSON, without its plan. */
  public String write(Scorecard scorecard) {
    return mapper.writeValueAsString(ScorecardShape.of(scorecard));
  }

  /** A consensus as JSON. */
  public String write(Consensus consensus) {
    return mapper.writeValueAsString(ConsensusShape.of(consensus));
  }

  /** A closing as JSON. */
  public String write(Closing closing) {
    return mapper.writeValueAsString(ClosingShape.of(closing));
  }

  /**
   * The plan that was written.
   *
   * @throws BadFileException for anything else
   */
  public LeadPlan plan(String json) {
    return read("plan", () -> mapper.readValue(json, LeadPlan.class));
  }

  /**
   * The candidate that was written.
   *
   * @throws BadFileException for anything else
   */
  public Candidate candidate(String json) {
    return read("candidate", () -> mapper.readValue(json, CandidateShape.class).candidate());
  }

  /**
   * The scorecard that was written.
   *
   * @param plan the plan that it is of
   * @throws BadFileException for anything else
   */
  public Scorecard scorecard(String json, LeadPlan plan) {
    return read("scorecard", () -> mapper.readValue(json, ScorecardShape.class).scorecard(plan));
  }

  /**
   * The consensus that was written.
   *
   * @throws BadFileException for anything else
   */
  public Consensus consensus(String json) {
    return read("consensus", () -> mapper.readValue(json, ConsensusShape.class).consensus());
  }

  /**
   * The closing that was written.
   *
   * @throws BadFileException for anything else
   */
  public Closing closing(String json) {
    return read("closing", () -> mapper.readValue(json, ClosingShape.class).closing());
  }

  private static <T> T read(String what, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new BadFileException("a stored " + what + " can't be read: " + e.getMessage(), e);
    }
  }
}
