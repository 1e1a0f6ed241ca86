package dev.mockinterview.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a drafted rubric by all that it follows from. */
final class DraftHash {

  /** Changes whenever the same references may give another draft. */
  private static final String RULES = "draft-2";

  private static final int DIGITS = 12;

  private DraftHash() {}

  static String of(String question, List<String> references) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(RULES.getBytes(StandardCharsets.UTF_8));
      digest.update(question.getBytes(StandardCharsets.UTF_8));
      for (String reference : references) {
        digest.update((byte) 0);
        digest.update(reference.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
