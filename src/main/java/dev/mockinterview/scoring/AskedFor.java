package dev.mockinterview.scoring;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wording of a question tells about a fair answer to it.
 *
 * @param count how many things are enough, where the question says so: "at least four of"
 * @param names whether it asks to name things, so that a bare list answers it
 */
record AskedFor(OptionalInt count, boolean names) {

  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** "The two phases" are all there are; "two phases" without an article are a choice. */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(?:at least|any|name|state|list|give|mention|describe|provide|enumerate)\\s+(\\d{1,2}|"
              + String.join("|", NUMBERS)
              + ")\\b");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[.?!,;:]\\s*|\\b(?:and|please)\\s+)(?:name|list|state|enumerate)\\b|\\bwhich\\b");

  private static final Pattern REASONS =
      Pattern.compile("\\b(?:why|how|explain|describe|compare|define|justify)\\b");

  static AskedFor of(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    Matcher counted = COUNT.matcher(lower);
    OptionalInt count = counted.find() ? number(counted.group(1)) : OptionalInt.empty();
    return new AskedFor(count, NAMES.matcher(lower).find() && !REASONS.matcher(lower).find());
  }

  /** "One" is no count: "give one example" mostly ends a longer question. */
  private static OptionalInt number(String word) {
    int at = NUMBERS.indexOf(word);
    int number = at < 0 ? Integer.parseInt(word) : at + 2;
    return number < 2 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
