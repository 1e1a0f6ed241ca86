package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports that leave the program, on the packaged jar. */
class ReportIT {

  private Path folder = Path.of(".");
  private Program program = new Program(folder);

  @BeforeEach
  void interviewIsKept(@TempDir Path fresh) throws IOException {
    folder = fresh;
    program = new Program(folder.resolve("data"));
    Path answers =
        Files.writeString(
            folder.resolve("answers.jsonl"),
            """
            {"question_id": "basic-01", "answer": "It is a managed front door, and =1+1 <b>nothing</b> else."}
            {"question_id": "basic-10", "answer": "10 MB, and it can't be raised."}
            """);
    Files.writeString(
        Files.createDirectories(folder.resolve("data")).resolve("report.properties"),
        "organisation=Zürich Gateways\nfooter=Keep it to yourself.\nlocale=de-CH\n");
    Run interview =
        program.run(
            "interview",
            "--questions",
            "basic-01,basic-10",
            "--answers",
            answers.toString(),
            "--report",
            folder.resolve("own.html").toString());
    assertThat(interview.status()).isZero();
  }

  @Test
  void everyFormatIsWrittenPrivatelyAndSaysTheSame() throws IOException {
    JsonNode json = new JsonMapper().readTree(written("report.json"));
    String total = json.get("total").get("score").asString();

    assertThat(written("report.md"))
        .contains("**Total score: " + total + " of 100", "**Zürich Gateways**", "Keep it to");
    Document html = Jsoup.parse(written("report.html"));
    assertThat(html.expectFirst(".headline .value").text()).isEqualTo(total);
    assertThat(html.select("script, b, link, iframe")).isEmpty();
    assertThat(html.text()).contains("<b>nothing</b>");
    assertThat(Jsoup.parse(Files.readString(folder.resolve("own.html"))).text())
        .isEqualTo(html.text());
    try (CSVParser csv = CSVParser.parse(written("report.csv"), header())) {
      List<CSVRecord> rows = csv.getRecords();
      assertThat(rows).extracting(row -> row.get("question_id")).contains("basic-01", "basic-10");
    }
    Path pdf = write("report.pdf");
    try (PDDocument pages = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(pages))
          .contains("Zürich Gateways", "Keep it to yourself.", total, "<b>nothing</b>");
    }
  }

  private static CSVFormat header() {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  }

  private String written(String name) throws IOException {
    return Files.readString(write(name));
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Run run = program.run("report", "--out", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Written: ");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    return file;
  }

  @Test
  void fileIsReplacedOnlyByForce() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.html"), "mine");

    Run refused = program.run("report", "--out", mine.toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("--force replaces it");
    assertThat(mine).hasContent("mine");

    assertThat(program.run("report", "--out", mine.toString(), "--force").status()).isZero();
    assertThat(mine).content().startsWith("<!doctype html>");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void reportIsShownInTheBrowser() throws IOException {
    Path seen = folder.resolve("seen.txt");
    Path browser = Files.createDirectories(folder.resolve("bin")).resolve("xdg-open");
    Files.writeString(browser, "#!/bin/sh\nprintf '%s' \"$1\" > '" + seen + "'\n");
    Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
    Map<String, String> desktop =
        Map.of("DISPLAY", ":0", "PATH", browser.getParent() + ":" + System.getenv().get("PATH"));

    Run shown = program.run(new byte[0], desktop, "report", "--open");

    assertThat(shown.err()).isEmpty();
    assertThat(shown.status()).isZero();
    Path file = Path.of(Files.readString(seen));
    assertThat(file).exists().hasParent(folder.resolve("data/reports"));
    assertThat(shown.out()).contains(file.toString());
  }

  @Test
  void candidateAndPanelGetReportsOfTheirOwn() {
    String candidate = program.run("report", "--for", "candidate").out();
    String panel = program.run("report", "--for", "panel").out();

    assertThat(candidate)
        .contains("Study list")
        .doesNotContain("Model answer", "front door between");
    assertThat(panel).contains("front door between").doesNotContain("Study list", "Advice:");
    Run nobody = program.run("report", "--for", "boss");
    assertThat(nobody.status()).isEqualTo(2);
    assertThat(nobody.err()).contains("there is self, panel, candidate");
  }

  @Test
  void settingsThatCannotBeUsedAreSaidBeforeAnybodyAnswers() throws IOException {
    Files.writeString(folder.resolve("data").resolve("report.properties"), "logo=none.png\n");

    Run run = program.runWithInput("An answer.\n\n", "interview", "--questions", "basic-01");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).doesNotContain("What is Amazon API Gateway");
    assertThat(run.err().lines()).singleElement().asString().contains("none.png: the logo");
    Run doctor = program.run("doctor");
    assertThat(doctor.status()).isEqualTo(1);
    assertThat(doctor.out()).contains("bad: Letterhead: ", "none.png: the logo");
  }
}
