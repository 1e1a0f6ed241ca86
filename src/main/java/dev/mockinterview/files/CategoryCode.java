package dev.mockinterview.files;

import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import java.nio.charset.CharacterCodingException;

/** A category with its questions as bytes. */
final class CategoryCode {

  private CategoryCode() {}

  static void write(Category category, PackWriter out) throws CharacterCodingException {
    out.text(category.id())
        .text(category.title())
        .list(category.questions(), CategoryCode::write)
        .texts(category.tips());
  }

  static Category read(PackReader in) {
    String id = in.text();
    return new Category(id, in.text(), in.list(item -> question(id, item)), in.texts());
  }

  private static void write(Question question, PackWriter out) throws CharacterCodingException {
    out.text(question.id())
        .constant(question.level())
        .text(question.text())
        .texts(question.hints())
        .number(question.minutes())
        .text(question.topic());
  }

  private static Question question(String category, PackReader in) {
    return new Question(
        in.text(),
        category,
        in.constant(Level.class),
        in.text(),
        in.texts(),
        in.count(),
        in.optionalText());
  }
}
