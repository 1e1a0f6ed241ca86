package dev.mockinterview.files;

import dev.mockinterview.files.KitSheet.Word;
import dev.mockinterview.report.KitField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks at the words of a kit as a person does, who sees no difference between kinds of quotation
 * marks, dashes, spaces and line breaks.
 */
final class KitWords {

  private static final Map<KitField, Pattern> LABELS = labels();

  /** Words, signs that a person may write by hand, and pictures. */
  private static final Pattern WORD = pattern("[\\p{L}\\p{N}\\p{M}]+|[+?!]|[\\p{So}&&[^©®]]");

  private KitWords() {}

  /** A pattern that takes no notice of case, for whole lines. */
  static Pattern pattern(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Map<KitField, Pattern> labels() {
    Map<KitField, Pattern> labels = new EnumMap<>(KitField.class);
    for (KitField field : KitField.values()) {
      String title =
          Arrays.stream(field.title().split("[ -]"))
              .map(Pattern::quote)
              .collect(Collectors.joining("[\\s\\p{Pd}]*"));
      labels.put(
          field,
          pattern(
              "\\s*(?:[-*+•·–]\\s+)?[*_]*\\s*"
                  + title
                  + "\\s*(?:\\([^)]*\\))?\\s*[*_]*\\s*[::]\\**(.*)"));
    }
    return labels;
  }

  /** A line that begins with the name of a place; the group is what stands behind it. */
  static Pattern label(KitField field) {
    return LABELS.getOrDefault(field, WORD);
  }

  /** The line with plain dashes and spaces, without space at its ends. */
  static String plain(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFKC)
        .replaceAll("\\p{Pd}", "-")
        .replace('\u00a0', ' ')
        .strip();
  }

  /** The words of a line. */
  static List<Word> of(KitSheet.Line line) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Normalizer.normalize(line.text(), Normalizer.Form.NFKC));
    while (matcher.find()) {
      words.add(new Word(line.number(), matcher.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  /**
   * A word that wasn't printed; empty where all were. Words that were printed may be missing.
   *
   * @param words as they stand on the sheet
   * @param printed as they were printed
   */
  static Optional<Word> added(List<Word> words, List<Word> printed) {
    Set<String> known = printed.stream().map(Word::text).collect(Collectors.toSet());
    Optional<Word> foreign =
        words.stream().filter(word -> !known.contains(word.text())).findFirst();
    return foreign.isPresent() ? foreign : outOfOrder(words, printed);
  }

  private static Optional<Word> outOfOrder(List<Word> words, List<Word> printed) {
    int at = 0;
    for (Word word : words) {
      while (at < printed.size() && !printed.get(at).text().equals(word.text())) {
        at++;
      }
      if (at == printed.size()) {
        return Optional.of(word);
      }
      at++;
    }
    return Optional.empty();
  }
}
