package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.ShellCommand;
import dev.mockinterview.doctor.Words;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.BadPackException;
import java.util.List;

/** Looks whether the questions can be asked and their answers scored. */
final class BankCheckup {

  private static final String QUESTIONS = "Questions";
  private static final String RUBRICS = "Rubrics";

  private final Workspaces workspaces;

  BankCheckup(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  List<Condition> look() {
    Workspace workspace;
    try {
      workspace = workspaces.open();
    } catch (BadPackException e) {
      return List.of(broken(e));
    } catch (BadFileException e) {
      return List.of(
          Condition.bad(
              QUESTIONS,
              Checks.reason(e),
              Cure.of(
                  "Name a folder with questions/ and rubrics/ in it, or leave --bank out for the"
                      + " questions that are built in.")));
    }
    return List.of(loaded(workspace.bank()), rubrics(workspace));
  }

  private Condition broken(BadPackException e) {
    return Condition.bad(
        QUESTIONS,
        "%s in %s, the first: %s"
            .formatted(Words.count(e.problems().size(), "problem"), place(), e.problems().get(0)),
        lint("See them all with their lines, and mend those."));
  }

  private Condition loaded(Bank bank) {
    return Condition.ok(
        QUESTIONS,
        "%d in %s, %s"
            .formatted(
                bank.questions().size(),
                bank.categories().size() == 1
                    ? "1 category"
                    : bank.categories().size() + " categories",
                place()));
  }

  /**
   * Reads the phrases of rubrics, which loads the language models too; those that are built in were
   * all read when the program was built.
   */
  private Condition rubrics(Workspace workspace) {
    List<Question> questions = workspace.bank().questions();
    boolean builtIn = workspaces.options().bank().isEmpty();
    try {
      workspace.prepare(builtIn ? questions.subList(0, 1) : questions);
    } catch (BadDataException e) {
      return Condition.bad(RUBRICS, Checks.reason(e), lint("See where it stands, and mend it."));
    }
    long with =
        questions.stream().filter(q -> workspace.bank().outline(q.id()).isPresent()).count();
    return with == questions.size()
        ? Condition.ok(RUBRICS, with + ", and the language models load")
        : Condition.warn(
            RUBRICS,
            "%s without one, whose answers aren't scored"
                .formatted(Words.count(questions.size() - with, "question")),
            lint("See which they are, and write them a rubric."));
  }

  private String place() {
    return workspaces.options().bank().map(bank -> bank.toString()).orElse("built in");
  }

  private Cure lint(String says) {
    return Cure.of(
        says,
        "bank lint"
            + workspaces
                .options()
                .bank()
                .map(bank -> " --bank " + ShellCommand.quoted(bank.toString()))
                .orElse(""));
  }
}
