package dev.mockinterview.cli;

import dev.mockinterview.files.RaterJson;
import dev.mockinterview.measure.RaterAgreement;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecards.PanelState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Says how well interviewers agree. */
@Component
class PanelAgreementCommand {

  private final KeptScorecards kept;
  private final Output output;

  PanelAgreementCommand(KeptScorecards kept, Output output) {
    this.kept = kept;
    this.output = output;
  }

  @Command(
      name = "panel agreement",
      group = "Panel",
      description = "Say how well the interviewers on a plan agree",
      help =
          """
          panel agreement --plan PLAN [--format text|json]

          Over all candidates and questions with two ratings or more that you may see: weighted kappa
          for the same two interviewers, an intraclass correlation for more, with a 95 % interval.
          Below 10 rated questions there is no number, only "too few".

          Examples:
          panel agreement --plan api-dev
          """)
  void agreement(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "format", description = "how it is shown", defaultValue = "text")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TEXT, Formats.JSON);
    LeadPlan asked = kept.plan(plan);
    RaterAgreement agreement = RaterAgreement.of(ratings(asked));
    if (form == Formats.JSON) {
      context.outputWriter().println(RaterJson.agreement(agreement));
    } else {
      new RaterAgreementView(output.screen(context)).print(agreement);
    }
  }

  private List<Map<String, Integer>> ratings(LeadPlan plan) {
    List<Map<String, Integer>> things = new ArrayList<>();
    for (PanelState state : kept.all().panels(plan.id())) {
      for (Panel.Row row : kept.submitted(plan, state.candidate()).rows()) {
        Map<String, Integer> thing = new LinkedHashMap<>();
        row.ratings().forEach((who, rating) -> thing.put(who.name(), rating));
        things.add(thing);
      }
    }
    return things;
  }
}
