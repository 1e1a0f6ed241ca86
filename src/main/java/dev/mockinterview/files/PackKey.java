package dev.mockinterview.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells what a pack was compiled from.
 *
 * @param place which pack it is, whatever stands in it now
 * @param program which program compiled it
 * @param content what stood in it; empty where the program alone says that
 */
record PackKey(String place, String program, String content) {

  private static final int NAME_DIGITS = 24;

  /** The name of the pack's file: that of an older state of the same pack is the same. */
  String fileName() {
    String digest = HexFormat.of().formatHex(sha256(program + "\n" + place));
    return digest.substring(0, NAME_DIGITS) + PackCache.ENDING;
  }

  byte[] digest() {
    return sha256(program + "\n" + place + "\n" + content);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
