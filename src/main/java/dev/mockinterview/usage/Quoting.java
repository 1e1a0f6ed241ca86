package dev.mockinterview.usage;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.IntStream;

/** Writes words into a script so that its shell takes them for nothing else. */
interface Quoting {

  /** The way of a shell. */
  static Quoting of(CompletionScript.Shell shell) {
    return switch (shell) {
      case BASH, ZSH -> new Posix();
      case FISH -> new Fish();
    };
  }

  /** A branch that says what is offered in a case. */
  String choice(String pattern, String offered);

  /** A branch that says words. */
  String words(String pattern, String variable, Map<String, String> described);

  /** A branch that says words with what they mean. */
  String described(String pattern, String variable, Map<String, String> described);

  /** Words with what they mean. */
  String described(Map<String, String> described);

  /** As bash and zsh read it. */
  record Posix() implements Quoting {

    @Override
    public String choice(String pattern, String offered) {
      return "  %s) slot=%s ;;".formatted(pattern(pattern), quoted(offered));
    }

    @Override
    public String words(String pattern, String variable, Map<String, String> described) {
      return "  %s) %s=%s ;;"
          .formatted(pattern(pattern), variable, quoted(String.join(" ", described.keySet())));
    }

    @Override
    public String described(String pattern, String variable, Map<String, String> described) {
      return "  %s) %s=(%s) ;;".formatted(pattern(pattern), variable, described(described));
    }

    /** A colon parts a word from what it means. */
    @Override
    public String described(Map<String, String> described) {
      return described.entrySet().stream()
          .map(
              each ->
                  quoted(
                      each.getKey()
                          + ":"
                          + each.getValue().replace("\\", "\\\\").replace(":", "\\:")))
          .collect(joining(" "));
    }

    /** What may vary stays outside the quotation marks. */
    private static String pattern(String pattern) {
      if (pattern.startsWith("* ")) {
        return "*" + quoted(pattern.substring(1));
      }
      int digits = pattern.indexOf("[0-9]*");
      return digits < 0 ? quoted(pattern) : quoted(pattern.substring(0, digits)) + "[0-9]*";
    }

    private static String quoted(String text) {
      return "'" + text.replace("'", "'\\''") + "'";
    }
  }

  /** As fish reads it. */
  record Fish() implements Quoting {

    @Override
    public String choice(String pattern, String offered) {
      int digits = pattern.indexOf("[0-9]*");
      String cases =
          digits < 0
              ? quoted(pattern)
              : IntStream.range(0, 10)
                  .mapToObj(digit -> quoted(pattern.substring(0, digits) + digit))
                  .collect(joining(" "));
      return "        case %s\n            echo %s".formatted(cases, quoted(offered));
    }

    @Override
    public String words(String pattern, String variable, Map<String, String> described) {
      return described(pattern, variable, described);
    }

    @Override
    public String described(String pattern, String variable, Map<String, String> described) {
      return "        case %s%s"
          .formatted(
              quoted(pattern), described.isEmpty() ? "" : "\n        " + described(described));
    }

    @Override
    public String described(Map<String, String> described) {
      return described.entrySet().stream()
          .map(
              each ->
                  "    printf '%s\\t%s\\n' "
                      + quoted(each.getKey())
                      + " "
                      + quoted(each.getValue()))
          .collect(joining("\n"));
    }

    private static String quoted(String text) {
      return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
  }
}
