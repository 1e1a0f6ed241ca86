package dev.mockinterview.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of short texts, in a table of fixed size where a newer text takes the
 * place of an older one. What it gives is always what making it anew would give, so long as that
 * depends on the text alone. Safe for use by several threads, and none waits for another: an entry
 * that two make at the same time is made twice.
 */
final class Memory<V> {

  private static final int PLACES = 1 << 14;

  /** A longer text is hardly ever met again and isn't kept, so that the table stays small. */
  static final int LONGEST = 32;

  private record Entry<V>(String text, V value) {}

  private final AtomicReferenceArray<@Nullable Entry<V>> entries =
      new AtomicReferenceArray<>(PLACES);
  private final Function<String, V> make;

  /**
   * @param make what to remember of a text; its result must not change afterwards
   */
  Memory(Function<String, V> make) {
    this.make = make;
  }

  V of(String text) {
    if (text.length() > LONGEST) {
      return make.apply(text);
    }
    int hash = text.hashCode();
    int newer = (hash ^ (hash >>> 14)) & (PLACES - 1);
    int older = newer ^ 1;
    Entry<V> entry = entries.get(newer);
    if (entry != null && entry.text.equals(text)) {
      return entry.value;
    }
    Entry<V> other = entries.get(older);
    if (other != null && other.text.equals(text)) {
      return other.value;
    }
    V value = make.apply(text);
    entries.set(older, entry);
    entries.set(newer, new Entry<>(text, value));
    return value;
  }
}
