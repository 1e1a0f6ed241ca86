package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import java.util.List;
import java.util.Locale;

/** Writes questions as they stand in {@code questions/<category>.yaml}. */
final class QuestionYaml {

  private QuestionYaml() {}

  /** A file with one question. */
  static String file(Question question) {
    String category = question.category();
    String title = category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1);
    return """
        # yaml-language-server: $schema=questions.schema.json
        category: %s
        title: %s
        questions:
          - %s
        """
        .formatted(
            RubricYaml.quoted(category), // null, true and 123 are ids too
            RubricYaml.quoted(title.replace('-', ' ')),
            String.join("\n    ", item(question)));
  }

  /** The lines of a question in a list, without the list's indentation. */
  static List<String> item(Question question) {
    return List.of(
        "id: " + RubricYaml.quoted(question.id()),
        "level: " + question.level().name().toLowerCase(Locale.ROOT),
        "minutes: " + question.minutes(),
        "text: " + RubricYaml.quoted(question.text()));
  }
}
