package dev.mockinterview.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly: broken text is refused with its place instead of being mended silently. */
final class Utf8 {

  /** The bytes are no UTF-8. */
  static final class Invalid extends Exception {

    private final int position;

    private Invalid(int position) {
      super("not valid UTF-8 at byte " + position);
      this.position = position;
    }

    /** The first byte that doesn't fit, counted from 1. */
    int position() {
      return position;
    }
  }

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text without a byte order mark in front. */
  static String decode(byte[] bytes) throws Invalid {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Invalid(in.position() + 1);
    }
    out.flip();
    boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
    return out.subSequence(marked ? 1 : 0, out.remaining()).toString();
  }
}
