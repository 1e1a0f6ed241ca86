package dev.mockinterview.terminal;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Shows a question and its rubric for reading. */
public final class RubricView {

  private static final int INDENT = 2;

  private final Screen screen;
  private final boolean phrases;

  /**
   * @param phrases whether the phrases are shown too; there are many
   */
  public RubricView(Screen screen, boolean phrases) {
    this.screen = screen;
    this.phrases = phrases;
  }

  /** Prints whom the question is for, the question and its hints. */
  public void print(Question question, String category) {
    String place = screen.style().joined(question.id(), category);
    String reader =
        screen.style().joined(lower(question.level()), "about " + question.minutes() + " min");
    screen.spread(new Span(Tone.QUIET, place), new Span(Tone.QUIET, reader));
    screen.blank();
    screen.paragraph(0, Tone.TITLE, question.text());
    question.hints().forEach(hint -> screen.paragraph(0, "Hint: " + hint));
    question.topic().ifPresent(topic -> screen.paragraph(0, Tone.QUIET, "Topic: " + topic));
  }

  /** Prints the rubric from its points to its sources. */
  public void print(Rubric rubric) {
    heading("Key points");
    screen.paragraph(
        0,
        Tone.QUIET,
        BigDecimal.valueOf(rubric.enough()).stripTrailingZeros().toPlainString()
            + " of "
            + rubric.points().stream().mapToInt(KeyPoint::weight).sum()
            + " are enough for full marks.");
    rubric.points().forEach(this::point);
    heading("False claims");
    rubric.misconceptions().forEach(this::misconception);
    rubric.model().ifPresent(this::model);
    heading("Examples");
    rubric.examples().forEach(this::example);
    rubric.anchors().ifPresent(this::anchors);
    heading("Sources");
    rubric
        .sources()
        .forEach(
            source -> {
              screen.blank();
              screen.paragraph(0, source.title() + ", checked " + source.checked());
              screen.line(source.url().toString());
            });
  }

  private void point(KeyPoint point) {
    screen.blank();
    String weight = lower(point.importance()) + ", weight " + point.weight();
    screen.paragraph(0, Tone.TITLE, point.id() + " (" + weight + ")");
    screen.paragraph(INDENT, point.says());
    if (point.polarity() == Polarity.NEGATIVE) {
      screen.paragraph(INDENT, Tone.QUIET, "A denial: its phrases name what is denied.");
    }
    for (Part part : point.parts()) {
      if (point.parts().size() > 1) {
        screen.paragraph(INDENT, "Part: " + part.says());
      }
      phrases(part.phrases());
    }
    point.advice().ifPresent(advice -> screen.paragraph(INDENT, "Advice: " + advice));
    point.probe().ifPresent(probe -> screen.paragraph(INDENT, "Follow-up: " + probe));
  }

  private void misconception(Misconception claim) {
    screen.blank();
    screen.paragraph(0, Tone.TITLE, claim.id() + " (costs " + claim.cost() + ")");
    screen.paragraph(INDENT, "Not so: " + claim.says());
    screen.paragraph(INDENT, "In fact: " + claim.correction());
    claim
        .contradicts()
        .ifPresent(id -> screen.paragraph(INDENT, Tone.QUIET, "Contradicts " + id + "."));
    phrases(claim.phrases());
  }

  private void phrases(List<String> all) {
    if (phrases) {
      all.forEach(phrase -> screen.paragraph(2 * INDENT, Tone.QUOTE, phrase));
    }
  }

  private void model(String model) {
    heading("Model answer");
    screen.blank();
    screen.paragraph(0, model);
  }

  private void example(Example example) {
    screen.blank();
    String range = example.lowest() + " to " + example.highest();
    screen.paragraph(0, Tone.TITLE, lower(example.kind()) + ", " + range);
    screen.paragraph(INDENT, Tone.QUOTE, example.answer());
    screen.paragraph(
        INDENT,
        example.earns().isEmpty()
            ? "Earns nothing."
            : "Earns " + String.join(", ", example.earns()) + ".");
  }

  private void anchors(Anchors anchors) {
    heading("What people's ratings sound like");
    screen.blank();
    screen.labelled("1", Tone.TITLE, anchors.one());
    screen.labelled("3", Tone.TITLE, anchors.three());
    screen.labelled("5", Tone.TITLE, anchors.five());
  }

  private void heading(String text) {
    screen.blank();
    screen.title(text);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
