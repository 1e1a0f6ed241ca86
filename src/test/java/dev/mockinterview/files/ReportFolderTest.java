package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

  private final Path folder;
  private final ReportFolder reports;

  ReportFolderTest(@TempDir Path folder) {
    this.folder = folder;
    this.reports = new ReportFolder(folder);
  }

  @BeforeEach
  void twoPeoplesReports() throws IOException {
    for (String name :
        List.of(
            "20261122-101112-abc.md",
            "20261122-101112-abc-2.md",
            "20261122-101112-abc-13.html",
            "20261122-101112-abcd.md",
            "20261122-101113-abc.md",
            "notes.txt")) {
      Files.writeString(folder.resolve(name), "text");
    }
    Files.createDirectory(folder.resolve("20261122-101112-abc.d"));
  }

  @Test
  void reportsOfAnInterviewAreFoundWithTheirNumbers() {
    assertThat(found("20261122-101112-abc", "20261122-101113-abc"))
        .containsExactly(
            "20261122-101112-abc-13.html", "20261122-101112-abc-2.md", "20261122-101112-abc.md");
  }

  @Test
  void reportOfAnInterviewWhoseIdEndsInANumberIsNobodyElses() {
    assertThat(found("20261122-101112-abc", "20261122-101112-abc-2"))
        .containsExactly("20261122-101112-abc-13.html", "20261122-101112-abc.md");
    assertThat(found("20261122-101112-abc-2", "20261122-101112-abc"))
        .containsExactly("20261122-101112-abc-2.md");
  }

  @Test
  void whatAKillLeftOfAReportIsFoundByWhatItSays() throws IOException {
    Files.writeString(folder.resolve(NewFile.ASIDE + "1.tmp"), "Interview `20261122-101112-abc`");
    Files.writeString(folder.resolve(NewFile.ASIDE + "2.tmp"), "Interview `20261122-101113-abc`");

    assertThat(found("20261122-101113-abc", "20261122-101112-abc"))
        .containsExactly(NewFile.ASIDE + "2.tmp", "20261122-101113-abc.md");
  }

  @Test
  void filesOfNoKeptInterviewAreNamed() {
    assertThat(names(reports.ofNoneOf(Set.of("20261122-101112-abc", "20261122-101113-abc"))))
        .containsExactly("20261122-101112-abcd.md", "notes.txt");
  }

  @Test
  void missingFolderHasNoReports() {
    ReportFolder missing = new ReportFolder(folder.resolve("nowhere"));

    assertThat(missing.of(List.of("x"), Set.of())).isEmpty();
    assertThat(missing.ofNoneOf(Set.of())).isEmpty();
  }

  private List<String> found(String id, String other) {
    return names(reports.of(List.of(id), Set.of(other)));
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }
}
