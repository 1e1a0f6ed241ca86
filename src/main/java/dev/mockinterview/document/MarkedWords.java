package dev.mockinterview.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes a line of prose with its marks: marked words stand out, and behind them stands what they
 * are marked with. Emphasis begins and ends at letters or digits, where Markdown holds it for
 * certain.
 */
final class MarkedWords {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private MarkedWords() {}

  /** Adds a line to a paragraph, without blanks at its ends. */
  static void add(Node paragraph, GivenText.TextLine line) {
    List<Stretch> stretches = line.stretches();
    if (cutsLiveWords(line)) {
      Inlines.addWords(paragraph, line.text().strip());
      stretches.forEach(stretch -> addMarks(paragraph, stretch));
      return;
    }
    for (int i = 0; i < stretches.size(); i++) {
      String text = stretches.get(i).text();
      text = i == 0 ? text.stripLeading() : text;
      text = i == stretches.size() - 1 ? text.stripTrailing() : text;
      add(paragraph, text, stretches.get(i));
    }
  }

  /** Whether a mark begins or ends within a word that a host would bring to life. */
  private static boolean cutsLiveWords(GivenText.TextLine line) {
    Set<Integer> cuts = new HashSet<>();
    int at = 0;
    for (Stretch stretch : line.stretches()) {
      at += stretch.text().length();
      cuts.add(at);
    }
    return WORD.matcher(line.text())
        .results()
        .filter(word -> isLive(word.group()))
        .anyMatch(word -> cuts.stream().anyMatch(cut -> cut > word.start() && cut < word.end()));
  }

  private static boolean isLive(String text) {
    return HostMarkup.stretches(text).stream().anyMatch(HostMarkup.Stretch::live);
  }

  private static void add(Node paragraph, String text, Stretch stretch) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    if (stretch.marked() && from < to && !isLive(text)) {
      Inlines.addWords(paragraph, text.substring(0, from));
      Inlines.addWords(strong(paragraph, from == 0), text.substring(from, to));
      Inlines.addWords(paragraph, text.substring(to));
    } else {
      Inlines.addWords(paragraph, text);
    }
    addMarks(paragraph, stretch);
  }

  /** New emphasis, or the one that has just ended: two without anything between are none. */
  private static Node strong(Node paragraph, boolean joins) {
    if (joins && paragraph.getLastChild() instanceof StrongEmphasis last) {
      return last;
    }
    StrongEmphasis strong = new StrongEmphasis();
    paragraph.appendChild(strong);
    return strong;
  }

  private static void addMarks(Node paragraph, Stretch stretch) {
    stretch.ends().forEach(mark -> paragraph.appendChild(new Text(" " + mark.text())));
  }
}
