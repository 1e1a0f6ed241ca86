package dev.mockinterview.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the numbers with their units in a run of tokens. */
public final class Quantities {

  private Quantities() {}

  /** All quantities among the tokens, in order; a number without a unit counts too. */
  public static List<Quantity> in(List<Token> tokens) {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Quantity quantity = at(tokens, at);
      if (quantity == null) {
        at++;
      } else {
        found.add(quantity);
        at = quantity.last() + 1;
      }
    }
    return found;
  }

  private static @Nullable Quantity at(List<Token> tokens, int first) {
    Double number = NumberWords.value(tokens.get(first));
    if (number == null) {
      return null;
    }
    boolean spelled = tokens.get(first).kind() != Token.Kind.NUMBER;
    int next = first + 1;
    if (spelled && number >= 20 && next < tokens.size()) {
      Double ones = NumberWords.value(tokens.get(next));
      if (ones != null && ones > 0 && ones < 10) {
        number += ones;
        next++;
      }
    }
    double scale = 1;
    while (next < tokens.size() && NumberWords.scale(tokens.get(next).word()) != null) {
      Double factor = NumberWords.scale(tokens.get(next).word());
      scale *= factor == null ? 1 : factor;
      next++;
    }
    number *= scale;
    boolean money = first > 0 && tokens.get(first - 1).word().equals("$");
    int from = money ? first - 1 : first;
    Optional<UnitAt> unit = money ? Optional.of(new UnitAt(Unit.DOLLAR, next)) : unit(tokens, next);
    if (unit.isEmpty()) {
      // "one" and "two" are pronouns and counters far more often than measurements
      return spelled && scale == 1 && number < 13
          ? null
          : new Quantity(first, next - 1, number, number, Quantity.NONE);
    }
    Unit found = unit.get().unit();
    int last = Math.max(unit.get().next() - 1, first);
    return new Quantity(from, last, number, number * found.size(), found.dimension().name());
  }

  private record UnitAt(Unit unit, int next) {}

  private static Optional<UnitAt> unit(List<Token> tokens, int at) {
    int rate = endOfRate(tokens, at);
    if (rate > at) {
      return Optional.of(new UnitAt(Unit.PER_SECOND, rate));
    }
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    return Unit.named(tokens.get(at).word()).map(unit -> new UnitAt(unit, at + 1));
  }

  /** Reads "requests per second", "calls/s", "requests a sec"; returns {@code at} if it isn't. */
  private static int endOfRate(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return at;
    }
    int next = at;
    if (isOneOf(tokens, next, "request", "transact", "call", "queri", "req", "reqs", "messag")) {
      next++;
    }
    if (isOneOf(tokens, next, "per", "a", "an", "each", "everi", "/")) {
      next++;
    } else if (next == at) {
      return at;
    }
    return isOneOf(tokens, next, "second", "sec", "s") ? next + 1 : at;
  }

  private static boolean isOneOf(List<Token> tokens, int at, String... stems) {
    return at < tokens.size() && List.of(stems).contains(tokens.get(at).stem());
  }
}
