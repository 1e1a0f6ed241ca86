package dev.mockinterview.document;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A picture that travels inside of documents.
 *
 * @param type its media type, PNG or JPEG
 * @param base64 the file
 */
public record Logo(String type, String base64) {

  /** The largest file; a logo that is larger makes every document so. */
  public static final int MOST_BYTES = 500_000;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  public Logo {
    if (!List.of("image/png", "image/jpeg").contains(type)) {
      throw new IllegalArgumentException("a logo must be PNG or JPEG, was " + type);
    }
  }

  /**
   * The picture in a file, whose kind is known by its first bytes.
   *
   * @throws IllegalArgumentException where it is neither PNG nor JPEG, or too large
   */
  public static Logo of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "a logo can have %,d bytes, was %,d".formatted(MOST_BYTES, file.length));
    }
    String base64 = Base64.getEncoder().encodeToString(file);
    if (beginsWith(file, PNG)) {
      return new Logo("image/png", base64);
    }
    if (beginsWith(file, JPEG)) {
      return new Logo("image/jpeg", base64);
    }
    throw new IllegalArgumentException("a logo must be a PNG or JPEG file");
  }

  /** The picture as an address that holds it. */
  String address() {
    return "data:" + type + ";base64," + base64;
  }

  private static boolean beginsWith(byte[] file, byte[] head) {
    return file.length > head.length && Arrays.equals(file, 0, head.length, head, 0, head.length);
  }
}
