package dev.mockinterview.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in one line what is wrong with an archive, and where. */
final class ArchiveFaults {

  /** Of what stands in the file as much is repeated in a message. */
  private static final int LONGEST = 300;

  private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(", ");

  private final Path file;
  private final JsonParser json;
  private Optional<Integer> interview = Optional.empty();

  ArchiveFaults(Path file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /** From here on it is about the interview with this number. */
  void begin(int number) {
    interview = Optional.of(number);
  }

  /** From here on it is about the document again. */
  void end() {
    interview = Optional.empty();
  }

  /** Refuses the file unless the condition holds. */
  void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /**
   * Reads on.
   *
   * @throws BadFileException for whatever is wrong with what stands there
   */
  <T> T located(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonIOException e) {
      throw TextFile.unreadable(file.toString(), Objects.requireNonNull(e.getCause()));
    } catch (DatabindException e) {
      throw fault(e.getLocation(), subject() + path(e) + what(e), e);
    } catch (JacksonException e) {
      String what = e.getOriginalMessage();
      boolean cut =
          e instanceof UnexpectedEndOfInputException || what.startsWith("Unexpected end-of-input");
      throw fault(e.getLocation(), cut ? "is cut off there" : "not valid JSON: " + what(e), e);
    } catch (IllegalArgumentException e) {
      throw fault(json.currentLocation(), subject() + e.getMessage(), e);
    }
  }

  private String subject() {
    return interview.map(number -> "interview " + number + ": ").orElse("");
  }

  private static String path(JacksonException e) {
    String path =
        e.getPath().stream()
            .map(
                each ->
                    each.getPropertyName() == null
                        ? "[" + each.getIndex() + "]"
                        : "." + each.getPropertyName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : path.substring(1) + ": ";
  }

  private static String what(JacksonException e) {
    Throwable cause = e.getCause();
    if (e instanceof UnrecognizedPropertyException) {
      return "nobody knows this key";
    }
    if (cause instanceof IllegalArgumentException) {
      return String.valueOf(cause.getMessage());
    }
    if (cause instanceof NullPointerException || e.getOriginalMessage().startsWith("Null value")) {
      return "is missing";
    }
    if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
      return "must be " + kind(wrong.getTargetType());
    }
    return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(LIST);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type == String.class) {
      return "text";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    return type.isPrimitive()
        ? "a number"
        : type.isRecord() ? "an object" : "a value of type " + type.getSimpleName();
  }

  private BadFileException fault(
      @Nullable TokenStreamLocation place, String what, Exception cause) {
    int line = (place == null ? json.currentLocation() : place).getLineNr();
    String cut = what.length() > LONGEST ? what.substring(0, LONGEST) + "..." : what;
    return new BadFileException(file + ":" + line + ": " + cut, cause);
  }
}
