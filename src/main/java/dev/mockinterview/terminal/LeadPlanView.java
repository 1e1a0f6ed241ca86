package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** Shows what a plan asks. */
public final class LeadPlanView {

  private final Screen screen;

  public LeadPlanView(Screen screen) {
    this.screen = screen;
  }

  /** Prints the plan with its script. */
  public void print(LeadPlan plan) {
    screen.title(plan.id() + ": " + plan.role());
    int minutes = plan.questions().stream().mapToInt(Question::minutes).sum();
    List<String> facts = new ArrayList<>();
    facts.add(Wording.count(plan.questions().size(), "question"));
    facts.add(Wording.count(minutes, "minute"));
    plan.level().ifPresent(level -> facts.add(Wording.name(level) + " level"));
    screen.paragraph(0, Tone.QUIET, screen.style().joined(facts.toArray(String[]::new)));
    screen.blank();
    screen.labelled("First:", Tone.QUIET, plan.script().opening());
    int number = 1;
    for (Round round : plan.rounds()) {
      screen.blank();
      screen.paragraph(0, Tone.TITLE, round.title());
      for (Question question : round.questions()) {
        screen.labelled(
            Span.plain(String.valueOf(number++)),
            4,
            question.text(),
            question.id() + ", " + question.minutes() + " min");
        if (plan.rubric(question.id()).isEmpty()) {
          screen.paragraph(4, Tone.QUIET, "No rubric yet: no key points and no machine score.");
        }
      }
    }
    screen.blank();
    screen.labelled("Last:", Tone.QUIET, plan.script().closing());
  }
}
