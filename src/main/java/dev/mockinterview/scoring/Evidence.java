package dev.mockinterview.scoring;

/**
 * Words of an answer that a part of its score rests on.
 *
 * @param start offset of the first UTF-16 unit in the answer
 * @param end offset behind the last UTF-16 unit
 * @param text exactly that part of the answer
 */
public record Evidence(int start, int end, String text) implements Comparable<Evidence> {

  public Evidence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("evidence must not be empty, was " + start + "-" + end);
    }
    if (text.length() != end - start) {
      throw new IllegalArgumentException(
          "evidence " + start + "-" + end + " can't be \"" + text + "\"");
    }
  }

  static Evidence of(String answer, int start, int end) {
    return new Evidence(start, end, answer.substring(start, end));
  }

  @Override
  public int compareTo(Evidence other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
