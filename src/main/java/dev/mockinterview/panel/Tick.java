package dev.mockinterview.panel;

import dev.mockinterview.scoring.Status;

/**
 * What an interviewer heard about one key point.
 *
 * @param status what became of the point
 * @param prompted whether it came only after its probe was asked
 */
public record Tick(Status status, boolean prompted) {

  private static final double HALF = 0.5;

  /** The share of the point's weight that it earns, prompted or not. */
  public double credit() {
    return switch (status) {
      case HIT -> 1;
      case PARTIAL -> HALF;
      case MISSED, CONTRADICTED -> 0;
    };
  }
}
