package dev.mockinterview.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the pieces of an interview as JSON and reads them back exactly as they were. A turn names
 * the points and false claims of its rubric by id; the rubric is kept apart, once for many turns.
 */
public final class InterviewJson {

  private final JsonMapper mapper = mapper(new JsonFactory()).build();

  /** What all JSON of interviews is written and read with. */
  static JsonMapper.Builder mapper(JsonFactory factory) {
    return JsonMapper.builder(factory)
        // so that lone surrogates and NUL survive every encoding and every database
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES); // missing ones too
  }

  /** A plan as JSON. */
  public String write(Plan plan) {
    return mapper.writeValueAsString(PlanShape.of(plan));
  }

  /** A rubric as JSON. */
  public String write(Rubric rubric) {
    return mapper.writeValueAsString(rubric);
  }

  /** A text as JSON. */
  public String write(String text) {
    return mapper.writeValueAsString(text);
  }

  /** A turn as JSON, without its rubric. */
  public String write(Turn turn) {
    return mapper.writeValueAsString(TurnShape.of(turn, Optional.empty()));
  }

  /**
   * The plan that was written.
   *
   * @throws BadFileException for anything else
   */
  public Plan plan(String json) {
    return read(() -> mapper.readValue(json, PlanShape.class).plan());
  }

  /**
   * The text that was written.
   *
   * @throws BadFileException for anything else
   */
  public String text(String json) {
    return read(() -> mapper.readValue(json, String.class));
  }

  /**
   * The rubric that was written.
   *
   * @throws BadFileException for anything else
   */
  public Rubric rubric(String json) {
    return read(() -> mapper.readValue(json, Rubric.class));
  }

  /**
   * The turn that was written.
   *
   * @param rubric the rubric that the turn was written with
   * @param begun when its interview began, which stands for times that weren't kept
   * @throws BadFileException for anything else
   */
  public Turn turn(String json, Optional<Rubric> rubric, Instant begun) {
    return read(() -> mapper.readValue(json, TurnShape.class).turn(rubric, begun));
  }

  private static <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new BadFileException("a stored interview can't be read: " + e.getMessage(), e);
    }
  }
}
