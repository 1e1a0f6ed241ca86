package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.Locale;

/** A follow-up question and what its answer earned, beside the score. */
record FollowUpSection(Turn turn, FollowUp followUp, Voice voice) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    report.paragraph(Line.of("").strong("Follow-up question"));
    report.given(GivenText.of(followUp.probe()));
    GivenText answer = AnswerText.of(followUp.answer(), followUp.result());
    if (answer.isBlank()) {
      report.paragraph("No answer to it.");
    } else {
      report.quote(answer);
    }
    report.paragraph(result());
    if (!followUp.result().evidence().isEmpty()) {
      report.paragraph(voice.quote(followUp.result().evidence()));
    }
    voice.remark(followUp.result()).ifPresent(report::paragraph);
  }

  private Line result() {
    PointScore result = followUp.result();
    Line line =
        Line.of("")
            .strong("Prompted: +" + voice.reader().trimmed(turn.promptedGain()))
            .and(" (" + Wording.status(result.status()).toLowerCase(Locale.ROOT))
            .and((voice.seesRubric() ? ": " + result.point().says() : "") + ")");
    return turn.totalWithFollowUp()
        .map(
            total ->
                line.and(
                    ", total with follow-up "
                        + total
                        + ". The score stays "
                        + turn.score().map(Score::total).orElseThrow()
                        + "."))
        .orElse(line);
  }
}
