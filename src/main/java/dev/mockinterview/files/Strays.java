package dev.mockinterview.files;

import dev.mockinterview.bank.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds files in a pack that nothing leads to; their authors believe that they count. */
final class Strays {

  /** The file with the word knowledge that the rubrics share. */
  static final String LEXICON = "rubrics/lexicon.yaml";

  private static final Pattern ALMOST_YAML = Pattern.compile("(?i).*\\.ya?ml");

  private final Map<String, String> categoryOf;

  /**
   * @param categoryOf the category of every question
   */
  Strays(Map<String, String> categoryOf) {
    this.categoryOf = categoryOf;
  }

  /** The path of a question's rubric. */
  static String rubric(String question, String category) {
    return "rubrics/" + category + "/" + question + ".yaml";
  }

  /** Whether the file's name says YAML, be it in a spelling that isn't taken. */
  static boolean isAlmostYaml(String file) {
    return ALMOST_YAML.matcher(file).matches();
  }

  List<Problem> among(List<String> files) {
    return files.stream()
        .filter(Strays::isAlmostYaml)
        .flatMap(file -> fault(file).map(message -> new Problem(file, 1, message)).stream())
        .toList();
  }

  private Optional<String> fault(String file) {
    if (!file.endsWith(".yaml")) {
      return Optional.of("the file's name must end in .yaml");
    }
    if (!file.startsWith("rubrics/") || file.equals(LEXICON)) {
      return Optional.empty();
    }
    String question = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
    String category = categoryOf.get(question);
    if (category == null) {
      return Optional.of(
          "there is no question \""
              + question
              + "\""
              + Nearest.suggestion(question, categoryOf.keySet()));
    }
    String place = rubric(question, category);
    return file.equals(place) ? Optional.empty() : Optional.of("the rubric belongs in " + place);
  }
}
