package dev.mockinterview.lint;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import java.util.ArrayList;
import java.util.List;

/** Finds what a question lacks in its bank. */
public final class QuestionLint {

  private final Bank bank;

  public QuestionLint(Bank bank) {
    this.bank = bank;
  }

  /** What the question's author should mend, one line each. */
  public List<String> faults(Question question) {
    List<String> faults = new ArrayList<>();
    if (bank.outline(question.id()).isEmpty()) {
      faults.add("question " + question.id() + " has no rubric yet");
    }
    question
        .topic()
        .filter(topic -> questionsOf(topic) == 1)
        .ifPresent(topic -> faults.add("no other question has the topic \"" + topic + "\""));
    faults.addAll(OffLimits.faults(question, bank.rubric(question.id())));
    return faults;
  }

  private long questionsOf(String topic) {
    return bank.questions().stream()
        .filter(question -> question.topic().filter(topic::equals).isPresent())
        .count();
  }
}
