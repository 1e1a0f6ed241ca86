package dev.mockinterview.files;

import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Rubric;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A rubric that nobody needs yet, in a quarter of the room. */
final class PackedRubric {

  private static final int LARGEST = 1 << 24;
  private static final int BUFFER = 1 << 13;

  private final String question;
  private final Outline outline;
  private final byte[] bytes;

  private PackedRubric(String question, Outline outline, byte[] bytes) {
    this.question = question;
    this.outline = outline;
    this.bytes = bytes;
  }

  /**
   * @throws CharacterCodingException where a text in it can't be written as UTF-8
   */
  static PackedRubric of(Rubric rubric) throws CharacterCodingException {
    PackWriter out = new PackWriter();
    RubricCode.write(rubric, out);
    return new PackedRubric(rubric.question(), Outline.of(rubric), packed(out.bytes()));
  }

  /** The id of its question. */
  String question() {
    return question;
  }

  /** What is known of it all the same. */
  Outline outline() {
    return outline;
  }

  /** The rubric for {@link #unpacked}; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * @throws IOException where the bytes are none that were packed here
   */
  static Rubric unpacked(byte[] bytes) throws IOException {
    return RubricCode.read(new PackReader(plain(bytes)));
  }

  private static byte[] packed(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] plain(byte[] packed) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream plain = new ByteArrayOutputStream(4 * packed.length);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 || plain.size() > LARGEST) {
          throw new IOException("not a packed rubric");
        }
        plain.write(buffer, 0, read);
      }
      return plain.toByteArray();
    } catch (DataFormatException e) {
      throw new IOException("not a packed rubric", e);
    } finally {
      inflater.end();
    }
  }
}
