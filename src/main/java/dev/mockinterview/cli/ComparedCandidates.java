package dev.mockinterview.cli;

import dev.mockinterview.files.MatrixCsv;
import dev.mockinterview.files.PanelReportJson;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecards.PanelState;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.MatrixView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Brings out the candidates of one plan side by side. */
@Component
class ComparedCandidates {

  private final KeptScorecards kept;
  private final Output output;
  private final Documents documents;

  ComparedCandidates(KeptScorecards kept, Output output, Documents documents) {
    this.kept = kept;
    this.output = output;
    this.documents = documents;
  }

  /**
   * @param plan the plan's id
   * @param candidates names with commas between; empty for all
   */
  void compare(
      String plan, Optional<String> candidates, Delivery delivery, CommandContext context) {
    LeadPlan asked = kept.plan(plan);
    List<PanelState> panels = panels(asked, candidates);
    List<Matrix.Row> rows = rows(asked, panels);
    if (rows.isEmpty()) {
      throw new CheckFailedException(
          "no candidate on " + asked.id() + " has a scorecard that you may see yet");
    }
    Matrix matrix = new Matrix(asked, rows);
    if (delivery.format() == Formats.TABLE) {
      new MatrixView(output.screen(context)).print(matrix);
    } else {
      documents.deliver(
          delivery,
          layout -> layout.matrix().of(matrix),
          () -> PanelReportJson.matrix(matrix) + "\n",
          () -> MatrixCsv.of(matrix),
          context);
    }
    for (PanelState state : panels) {
      boolean shown =
          rows.stream().anyMatch(row -> row.panel().candidate().equals(state.candidate()));
      if (shown && !state.complete()) {
        Output.message(
            "%s: %d of %s submitted, so more may come"
                .formatted(
                    state.candidate(),
                    state.submitted(),
                    Wording.count(state.scorecards(), "scorecard")));
      }
    }
    int hidden = panels.size() - rows.size();
    if (hidden > 0) {
      Output.message(
          Wording.count(hidden, "candidate") + " left out whose scorecards you may not see yet");
    }
  }

  private List<PanelState> panels(LeadPlan plan, Optional<String> names) {
    List<PanelState> all = kept.all().panels(plan.id());
    if (names.isEmpty()) {
      return all;
    }
    List<PanelState> wanted = new ArrayList<>();
    for (String name : OptionValues.list(names.get())) {
      Person person = kept.candidate(name).person();
      wanted.add(
          all.stream()
              .filter(state -> state.candidate().equals(person))
              .findFirst()
              .orElseThrow(() -> new CheckFailedException(elsewhere(plan, person))));
    }
    return wanted;
  }

  private String elsewhere(LeadPlan plan, Person person) {
    List<String> others = kept.all().panels(person).stream().map(PanelState::plan).toList();
    return others.isEmpty()
        ? person + " has no scorecard yet"
        : "%s was asked by %s, not by %s; only candidates of one plan can be compared"
            .formatted(person, String.join(", ", others), plan.id());
  }

  private List<Matrix.Row> rows(LeadPlan plan, List<PanelState> panels) {
    List<Matrix.Row> rows = new ArrayList<>();
    for (PanelState state : panels) {
      Panel panel = kept.submitted(plan, state.candidate());
      if (!panel.scorecards().isEmpty()) {
        rows.add(
            new Matrix.Row(panel, kept.all().consensus(kept.me(), plan.id(), state.candidate())));
      }
    }
    return rows;
  }
}
