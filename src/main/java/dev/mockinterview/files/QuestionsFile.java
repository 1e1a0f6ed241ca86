package dev.mockinterview.files;

import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands {@code questions/<category>.yaml}. */
final class QuestionsFile {

  private final String category;

  private QuestionsFile(String category) {
    this.category = category;
  }

  /** The path of a category's questions. */
  static String path(String category) {
    return "questions/" + category + ".yaml";
  }

  /** The category; empty where anything in the file is wrong. */
  static Optional<Category> read(String category, YamlNode root, FileProblems problems) {
    QuestionsFile file = new QuestionsFile(category);
    return Fields.read(root, "the file", problems, file::category);
  }

  /** The well-formed ids that the file gives to its questions, with their lines. */
  static Map<String, Integer> ids(YamlNode root) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    for (YamlNode item : root.itemsAt("questions")) {
      item.textAt("id").filter(YamlText::isId).ifPresent(id -> ids.putIfAbsent(id, item.line()));
    }
    return ids;
  }

  private Category category(Fields fields) {
    fields.expect("category", category);
    String title = fields.text("title");
    List<Question> questions =
        fields
            .list("questions")
            .atLeast(1)
            .uniqueIds("question")
            .read("a question", this::question);
    return new Category(category, title, questions, fields.list("tips").texts());
  }

  private Question question(Fields fields) {
    String id = fields.text("id");
    if (fields.isSound() && !id.startsWith(category + "-")) {
      fields.problem(
          "id", "question id must start with \"%s-\", was \"%s\"".formatted(category, id));
    }
    return new Question(
        id,
        category,
        fields.choice("level", Level.class, Level.SENIOR),
        fields.text("text"),
        fields.list("hints").texts(),
        fields.whole("minutes"),
        fields.optionalText("topic"));
  }
}
