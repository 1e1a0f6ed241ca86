package dev.mockinterview.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order in which interviews began. */
final class Order {

  private record Place(String id, long number, Instant started) {}

  private final JdbcClient jdbc;

  Order(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Puts interviews that were added behind all others among them, by the time at which they began.
   * Neither those added nor the others change their order, whatever their clocks said.
   */
  void merge(Set<String> added) {
    if (added.isEmpty()) {
      return;
    }
    List<Place> all =
        jdbc.sql("select id, number, started from interview order by number, id")
            .query(
                (r, n) ->
                    new Place(
                        r.getString("id"),
                        r.getLong("number"),
                        Instant.parse(r.getString("started"))))
            .list();
    Deque<Place> old = new ArrayDeque<>();
    Deque<Place> young = new ArrayDeque<>();
    all.forEach(place -> (added.contains(place.id()) ? young : old).add(place));
    for (long number = 1; !old.isEmpty() || !young.isEmpty(); number++) {
      Place next = (youngFirst(old, young) ? young : old).remove();
      if (next.number() != number) {
        jdbc.sql("update interview set number = :number where id = :id")
            .param("number", number)
            .param("id", next.id())
            .update();
      }
    }
  }

  private static boolean youngFirst(Deque<Place> old, Deque<Place> young) {
    return old.isEmpty()
        || (!young.isEmpty()
            && Objects.requireNonNull(young.peek())
                .started()
                .isBefore(Objects.requireNonNull(old.peek()).started()));
  }
}
