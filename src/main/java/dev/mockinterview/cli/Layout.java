package dev.mockinterview.cli;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Html;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.document.Paper;
import dev.mockinterview.document.Pdf;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.report.ComparisonReport;
import dev.mockinterview.report.Imprint;
import dev.mockinterview.report.InterviewReport;
import dev.mockinterview.report.MatrixReport;
import dev.mockinterview.report.PanelReport;
import dev.mockinterview.report.Reader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;

/** How documents are to look. */
record Layout(Reader reader, Letterhead letterhead, Clock clock) {

  InterviewReport interview() {
    return new InterviewReport(imprint());
  }

  PanelReport panel() {
    return new PanelReport(imprint());
  }

  MatrixReport matrix() {
    return new MatrixReport(imprint());
  }

  ComparisonReport comparison() {
    return new ComparisonReport(imprint());
  }

  private Imprint imprint() {
    return new Imprint(reader, letterhead, Version.OF_PROGRAM);
  }

  /** What a file of this format holds; Markdown where it is no format of documents. */
  NewFile.Content content(Document document, Formats format) {
    return switch (format) {
      case HTML -> NewFile.text(Html.of(document));
      case PDF ->
          file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
              Pdf.write(document, Paper.of(reader.locale()), clock.instant(), out);
            }
          };
      default -> NewFile.text(Markdown.of(document));
    };
  }
}
