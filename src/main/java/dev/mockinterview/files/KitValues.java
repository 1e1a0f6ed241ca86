package dev.mockinterview.files;

import dev.mockinterview.document.SheetText;
import dev.mockinterview.files.KitSheet.Entry;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Recommendation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words mean that people write into the places of a kit; empty for an empty place. */
final class KitValues {

  private static final Pattern AROUND =
      Pattern.compile("^(?:[\\s*\u00a0]|_{3,})+|(?<!\\\\)(?:[\\s*\u00a0]|_{3,})+$");
  private static final Pattern TIME =
      KitWords.pattern("(\\d+\\s+(h|min|s)\\s*)+(,\\s*[\\d.]+\\s+times\\s+the\\s+usual)?");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          words("d[.] MMMM[,] uuuu"),
          words("d[.] MMM[,] uuuu"),
          words("MMMM d, uuuu"),
          words("MMM d, uuuu"));

  private KitValues() {}

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The text without the line to write on, emphasis and space around it. */
  static String trimmed(String value) {
    return AROUND.matcher(value).replaceAll("");
  }

  /** A name or another text of one line. */
  static String text(Entry entry) {
    String value = trimmed(entry.value()).replaceAll("^_{2,}|(?<!\\\\)_{2,}$", "");
    return SheetText.read(value).text().strip();
  }

  static Optional<Person> person(Entry entry) throws KitFault {
    String name = text(entry);
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(new Person(name));
    } catch (IllegalArgumentException e) {
      throw new KitFault(entry.line(), String.valueOf(e.getMessage()));
    }
  }

  static Optional<LocalDate> date(Entry entry) throws KitFault {
    String date = KitWords.plain(text(entry));
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        DATES.stream()
            .flatMap(format -> parsed(date, format).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new KitFault(
                        entry.line(), "the date must be like 2026-11-22, was \"" + date + "\"")));
  }

  private static Optional<LocalDate> parsed(String date, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(date, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Refuses what somebody wrote where the printed time stood. */
  static void checkTime(Entry entry) throws KitFault {
    String time = KitWords.plain(text(entry));
    if (!time.isEmpty() && !TIME.matcher(time).matches()) {
      throw new KitFault(
          entry.line(), "\"" + time + "\" is not the time that was printed; write it behind Notes");
    }
  }

  static OptionalInt number(Entry entry, String what, int lowest, int highest) throws KitFault {
    String number = word(entry.value());
    if (number.isEmpty() && isEmpty(entry.value())) {
      return OptionalInt.empty();
    }
    Matcher plain = Pattern.compile("(\\d{1,3})(\\s*/\\s*" + highest + ")?").matcher(number);
    int value = plain.matches() ? Integer.parseInt(plain.group(1)) : -1;
    if (value < lowest || value > highest) {
      throw new KitFault(
          entry.line(),
          "the %s must be %d to %d, was \"%s\""
              .formatted(what, lowest, highest, entry.value().strip()));
    }
    return OptionalInt.of(value);
  }

  static Optional<Asked> asked(Entry entry) throws KitFault {
    String word = word(entry.value());
    Optional<Asked> asked =
        Arrays.stream(Asked.values())
            .filter(each -> each.name().replace('_', ' ').equalsIgnoreCase(word))
            .findFirst();
    if (asked.isEmpty() && !word.isEmpty()) {
      throw new KitFault(
          entry.line(),
          "a question is \"answered\", \"no answer\" or \"not asked\", was \"" + word + "\"");
    }
    return asked;
  }

  static Optional<Recommendation> recommendation(Entry entry) throws KitFault {
    String word = word(entry.value());
    Optional<Recommendation> found =
        Arrays.stream(Recommendation.values())
            .filter(each -> each.title().equals(word))
            .findFirst();
    if (found.isEmpty() && !word.isEmpty()) {
      throw new KitFault(
          entry.line(),
          "a recommendation is \"strong no\", \"no\", \"yes\", \"strong yes\" or \"no decision\","
              + " was \""
              + word
              + "\"");
    }
    return found;
  }

  /** Whether nobody has written anything in a place: the line to write on doesn't count. */
  static boolean isEmpty(String value) {
    return value.replaceFirst("^\\*\\*", "").replaceAll("[_\\s\u00a0☐□\\\\]", "").isEmpty();
  }

  /** A word or two as people write them: any case, in quotation marks or not, with a full stop. */
  static String word(String value) {
    String word =
        KitWords.plain(SheetText.read(value.replaceAll("(?<!\\\\)_{2,}", "")).text())
            .replaceAll("[\"“”„‘’'`()*]", "")
            .replaceAll("\\s+", " ")
            .replaceAll("(?<=\\S)[.,;]$", "")
            .strip();
    return word.toLowerCase(Locale.ROOT).replaceAll("(?<=\\pL)-(?=\\pL)", " ");
  }
}
