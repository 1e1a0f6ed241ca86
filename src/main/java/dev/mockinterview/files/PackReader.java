package dev.mockinterview.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link PackWriter} wrote. Its callers have seen to it that the bytes are whole: where
 * they make no sense all the same, any unchecked exception may say so.
 */
final class PackReader {

  private static final int SEVEN_BITS = 0x7f;

  private final byte[] bytes;
  private int at;

  PackReader(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (long) (next & SEVEN_BITS) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  int count() {
    return Math.toIntExact(number());
  }

  String text() {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  Optional<String> optionalText() {
    return number() == 0 ? Optional.empty() : Optional.of(text());
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  List<String> texts() {
    return list(PackReader::text);
  }

  <T> List<T> list(Function<PackReader, T> item) {
    int size = count();
    List<T> values = new ArrayList<>(Math.min(size, bytes.length));
    for (int i = 0; i < size; i++) {
      values.add(item.apply(this));
    }
    return values;
  }
}
