package dev.mockinterview.bank;

import java.util.Map;

/**
 * The rubrics of a bank, wherever they are until somebody needs one. Whoever makes them sees to it
 * that a question's rubric stays the same.
 */
public interface Rubrics {

  /** The outlines of all rubrics, by id of their question. */
  Map<String, Outline> outlines();

  /** The rubric of a question that stands among the outlines. */
  Rubric of(String question);
}
