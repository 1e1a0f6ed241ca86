package dev.mockinterview.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Cuts a stream into lines with constant memory. Blank lines are left out but counted; of a line
 * that is too long nothing is kept.
 */
final class Lines implements Iterator<Lines.Line> {

  /** The longest line in bytes. */
  static final int LONGEST = 4 << 20;

  private static final int BUFFER = 1 << 16;

  /**
   * A line that isn't blank.
   *
   * @param number its number, from 1
   * @param text the text; empty where it can't be read
   * @param fault why it can't be read; empty where it can
   */
  record Line(long number, Optional<String> text, String fault) {}

  private final InputStream in;
  private final String name;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long number;
  private Optional<Line> next = Optional.empty();
  private boolean ended;

  /**
   * @param name what the stream is called in messages
   */
  Lines(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = advance();
    }
    return next.isPresent();
  }

  /** Whether everything that has arrived was given out. */
  boolean mayWait() {
    try {
      return next.isEmpty() && at == end && in.available() == 0;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = next.orElseThrow();
    next = Optional.empty();
    return line;
  }

  /** The next line; empty for a blank one and at the end. */
  private Optional<Line> advance() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean complete = false;
    while (!complete && fill()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= bytes.size() + (stop - at) > LONGEST;
      if (tooLong) {
        bytes = new ByteArrayOutputStream(0);
      } else {
        bytes.write(buffer, at, stop - at);
      }
      complete = stop < end;
      at = complete ? stop + 1 : stop;
    }
    number++;
    return tooLong
        ? Optional.of(fault("the line is longer than 4 MiB"))
        : line(bytes.toByteArray());
  }

  private Optional<Line> line(byte[] bytes) {
    try {
      String text = Utf8.decode(bytes);
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(new Line(number, Optional.of(text), ""));
    } catch (Utf8.Invalid e) {
      return Optional.of(fault(String.valueOf(e.getMessage())));
    }
  }

  private Line fault(String message) {
    return new Line(number, Optional.empty(), message);
  }

  /** Whether there is anything left in the buffer. */
  private boolean fill() {
    if (at < end) {
      return true;
    }
    try {
      at = 0;
      end = Math.max(0, in.read(buffer));
    } catch (IOException e) {
      throw TextFile.unreadable(name, e);
    }
    ended = end == 0;
    return !ended;
  }
}
