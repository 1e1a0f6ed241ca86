package dev.mockinterview.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which a command can give its result. */
enum Formats {
  TEXT,
  TABLE,
  MD,
  HTML,
  PDF,
  CSV,
  JSON;

  /**
   * @throws UsageException for a form that the command doesn't have
   */
  static Formats of(String name, Formats... allowed) {
    return Arrays.stream(allowed)
        .filter(format -> format.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Suggestions.noChoice(
                    "format", name, Arrays.stream(allowed).map(Formats::id).toList()));
  }

  /** The form that files of this name have, if it is one of all these. */
  static Optional<Formats> ofEnding(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** Their names, as a person reads them. */
  static String names(List<Formats> formats) {
    return formats.stream().map(Formats::id).collect(Collectors.joining(", "));
  }

  /** Whether it goes into a file; the others are for a person at the terminal. */
  boolean isForFiles() {
    return !endings().isEmpty();
  }

  /** How the names of such files end. */
  private List<String> endings() {
    return switch (this) {
      case TEXT, TABLE -> List.of();
      case MD -> List.of(".md", ".markdown");
      case HTML -> List.of(".html", ".htm");
      case PDF -> List.of(".pdf");
      case CSV -> List.of(".csv");
      case JSON -> List.of(".json");
    };
  }

  /** What it is called in commands. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
