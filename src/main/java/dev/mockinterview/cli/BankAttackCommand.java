package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.measure.Attack;
import dev.mockinterview.measure.Attacks;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Tries to get scores out of the rubrics without answering. */
@Component
class BankAttackCommand {

  /** The most that an attack may get. */
  private static final int HARMLESS = 25;

  private record Outcome(Question question, Attack attack, int score) {}

  private final Workspaces workspaces;
  private final Output output;

  BankAttackCommand(Workspaces workspaces, Output output) {
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "bank attack",
      group = "Bank",
      description = "Try to get scores without answering",
      help =
          """
          bank attack

          Tries keyword lists, echoes, denials and the like on every rubric and prints what gets more
          than 25; the exit status is 1 if anything does.

          Examples:
          bank attack
          bank attack --bank my-pack
          """)
  void attack(CommandContext context) {
    Workspace workspace = workspaces.open();
    Attacks attacks = new Attacks(workspace.bank());
    List<Outcome> outcomes =
        workspace.bank().questions().parallelStream()
            .flatMap(question -> outcomes(workspace, attacks, question))
            .toList();
    Screen screen = output.screen(context);
    screen.table(
        List.of(
            Column.of("Attack"),
            Column.number("Tried"),
            Column.number("Highest"),
            Column.number("Above " + HARMLESS)),
        Stream.of(Attack.Kind.values()).map(kind -> row(kind, outcomes)).toList());
    List<Outcome> through =
        outcomes.stream()
            .filter(outcome -> outcome.score() > HARMLESS)
            .sorted(Comparator.comparingInt(outcome -> -outcome.score()))
            .toList();
    for (Outcome outcome : through) {
      screen.blank();
      screen.labelled(
          outcome.question().id() + ", " + outcome.attack().kind().title() + ": " + outcome.score(),
          Tone.BAD,
          beginning(outcome.attack().answer()));
    }
    if (!through.isEmpty()) {
      throw new CheckFailedException(
          "%d of %d attacks get more than %d".formatted(through.size(), outcomes.size(), HARMLESS));
    }
  }

  private static Stream<Outcome> outcomes(Workspace workspace, Attacks attacks, Question question) {
    Optional<Rubric> rubric = workspace.bank().rubric(question.id());
    if (rubric.isEmpty()) {
      return Stream.empty();
    }
    CompiledRubric compiled = workspace.scorer().compile(question.text(), rubric.get());
    List<Outcome> outcomes = new ArrayList<>();
    for (Attack attack : attacks.on(question, rubric.get())) {
      int score = workspace.scorer().score(compiled, attack.answer()).total();
      outcomes.add(new Outcome(question, attack, score));
    }
    return outcomes.stream();
  }

  private static List<String> row(Attack.Kind kind, List<Outcome> all) {
    List<Outcome> its = all.stream().filter(outcome -> outcome.attack().kind() == kind).toList();
    return List.of(
        kind.title(),
        String.valueOf(its.size()),
        String.valueOf(its.stream().mapToInt(Outcome::score).max().orElse(0)),
        String.valueOf(its.stream().filter(outcome -> outcome.score() > HARMLESS).count()));
  }

  private static String beginning(String answer) {
    int most = 160;
    return answer.length() <= most ? answer : answer.substring(0, most) + " ...";
  }
}
