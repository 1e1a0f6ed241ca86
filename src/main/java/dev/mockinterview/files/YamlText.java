package dev.mockinterview.files;

import dev.mockinterview.files.YamlNode.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads scalars: a text as it is, or what it stands for. */
final class YamlText {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private YamlText() {}

  /**
   * The text of a scalar; empty where there is none, and then a problem says why.
   *
   * @param name names the value in messages
   */
  static Optional<String> of(YamlNode value, String name, FileProblems problems) {
    if (!(value instanceof Scalar scalar)) {
      String fault =
          value instanceof YamlNode.Nothing
              ? " has no value"
              : " must be text, not " + value.kind();
      problems.add(value.line(), name + fault);
      return Optional.empty();
    }
    if (scalar.text().isBlank()) {
      problems.add(value.line(), name + " must not be blank");
      return Optional.empty();
    }
    if (hasControlCharacters(scalar.text())) {
      problems.add(value.line(), name + " must not contain control characters");
      return Optional.empty();
    }
    return Optional.of(scalar.text());
  }

  /** Whether there is a control character other than a tab or the end of a line. */
  static boolean hasControlCharacters(String text) {
    return CONTROL.matcher(text).find();
  }

  /**
   * A whole number.
   *
   * @throws NumberFormatException for anything else
   */
  static int whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw new NumberFormatException(text);
    }
    return Integer.parseInt(text);
  }

  /** Whether it is lower-case words joined by hyphens; such an id is a safe file name too. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * The constant whose name the text is, in lower case.
   *
   * @throws IllegalArgumentException where there is none
   */
  static <E extends Enum<E>> E constant(String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> name(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  /** The names of an enum's constants as they are written in files. */
  static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(YamlText::name).toList();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
