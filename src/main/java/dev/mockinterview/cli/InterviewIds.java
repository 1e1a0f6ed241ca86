package dev.mockinterview.cli;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Names for interviews: when they began, and a few letters so that two at once differ. */
final class InterviewIds {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final String LETTERS = "abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 3;

  private InterviewIds() {}

  static String at(Clock clock) {
    SecureRandom random = new SecureRandom();
    StringBuilder id = new StringBuilder(TIME.format(LocalDateTime.now(clock))).append('-');
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }
}
