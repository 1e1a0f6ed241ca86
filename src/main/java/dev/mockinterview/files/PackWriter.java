package dev.mockinterview.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** Writes values one behind the other, for {@link PackReader} to read in the same order. */
final class PackWriter {

  /** Writes one value of a list. */
  interface Item<T> {
    void write(T value, PackWriter out) throws CharacterCodingException;
  }

  private static final int SEVEN_BITS = 0x7f;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** A number that isn't negative, small ones in few bytes. */
  PackWriter number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("a number of a compiled pack was " + value);
    }
    long rest = value;
    while (rest > SEVEN_BITS) {
      bytes.write((int) (rest & SEVEN_BITS) | (SEVEN_BITS + 1));
      rest >>>= 7;
    }
    bytes.write((int) rest);
    return this;
  }

  /**
   * @throws CharacterCodingException where the text has half a character in it, which UTF-8 can't
   *     say
   */
  PackWriter text(String text) throws CharacterCodingException {
    ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    number(encoded.remaining());
    bytes.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
    return this;
  }

  PackWriter text(Optional<String> text) throws CharacterCodingException {
    number(text.isPresent() ? 1 : 0);
    if (text.isPresent()) {
      text(text.get());
    }
    return this;
  }

  PackWriter constant(Enum<?> value) throws CharacterCodingException {
    return text(value.name());
  }

  PackWriter texts(Collection<String> texts) throws CharacterCodingException {
    return list(texts, (text, out) -> out.text(text));
  }

  <T> PackWriter list(Collection<T> values, Item<T> item) throws CharacterCodingException {
    number(values.size());
    for (T value : values) {
      item.write(value, this);
    }
    return this;
  }
}
