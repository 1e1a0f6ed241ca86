package dev.mockinterview.report;

import dev.mockinterview.document.Plain;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.scoring.Band;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts values into words, the same way in all sections of a report and on all screens. */
public final class Wording {

  /** The most of an answer's words that one quote shows, in characters. */
  private static final int LONGEST_QUOTE = 200;

  /** The most quotes for one claim. */
  private static final int MOST_QUOTES = 3;

  private static final List<String> RATINGS =
      List.of("hardly there yet", "gaps", "fair", "good", "very good");

  private Wording() {}

  /** The letter of a false claim, by its place among those found. */
  public static String letter(int index) {
    return String.valueOf((char) ('A' + index % 26));
  }

  /** The band of a score, in short. */
  static String band(int total) {
    return Band.of(total).title() + " (" + Band.of(total).number() + ")";
  }

  /** A score with its band. */
  static String score(int total) {
    Band band = Band.of(total);
    return total + " of 100, " + band.title() + " (band " + band.number() + " of 5)";
  }

  static String duration(Duration time) {
    String seconds = time.toSecondsPart() + " s";
    String minutes = time.toMinutesPart() + " min";
    if (time.toHours() > 0) {
      return time.toHours() + " h " + minutes;
    }
    if (time.toMinutes() > 0) {
      return time.toSecondsPart() == 0 ? minutes : minutes + " " + seconds;
    }
    return seconds;
  }

  /** The number of things, with their name in the singular where there is one. */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A difference with its sign; zero has none. */
  static String signed(int difference) {
    return (difference > 0 ? "+" : "") + difference;
  }

  /** The name of a constant, fit for a sentence. */
  public static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What became of a point, in a word or two. */
  static String status(Status status) {
    return switch (status) {
      case HIT -> "Made";
      case PARTIAL -> "Partly made";
      case MISSED -> "Missed";
      case CONTRADICTED -> "Contradicted";
    };
  }

  /** The words of the answer that something rests on. */
  static String quotes(List<Evidence> evidence) {
    String quotes =
        evidence.stream()
            .limit(MOST_QUOTES)
            .map(words -> "“" + Plain.line(words.text(), LONGEST_QUOTE) + "”")
            .collect(Collectors.joining("; "));
    int more = evidence.size() - MOST_QUOTES;
    return more > 0 ? quotes + "; and " + more + " more" : quotes;
  }

  /** What to study to close a gap, where that can be said without the rubric's own words. */
  static Optional<String> advice(Summary.Gap gap) {
    return gap instanceof Summary.Gap.Point point
        ? point.point().point().advice()
        : Optional.of(((Summary.Gap.Claim) gap).claim().misconception().correction());
  }

  /** What a rubric says about a gap. */
  static String says(Summary.Gap gap) {
    return gap instanceof Summary.Gap.Point point
        ? point.point().point().says()
        : ((Summary.Gap.Claim) gap).claim().misconception().says();
  }

  /** A rating from 1 to 5 in the words of a candidate's document. */
  public static String rating(double rating) {
    return RATINGS.get((int) Math.round(rating) - 1);
  }

  /** The words for ratings, the lowest first. */
  static String ratings() {
    return String.join(", ", RATINGS);
  }
}
