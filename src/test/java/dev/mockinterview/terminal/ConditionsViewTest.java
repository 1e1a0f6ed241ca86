package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.FolderCheck;
import dev.mockinterview.doctor.JavaCheck;
import dev.mockinterview.doctor.PrivacyCheck;
import dev.mockinterview.doctor.ReportsCheck;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.report.Samples;
import dev.mockinterview.store.Checkup;
import dev.mockinterview.store.Place;
import dev.mockinterview.store.Store;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees of a healthy and of a sick folder, see {@link Drawn}. */
class ConditionsViewTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path home = Path.of(".");
  private Path folder = Path.of(".");

  private final StringWriter out = new StringWriter();

  @BeforeEach
  void keepInterviews() {
    folder = home.resolve("data");
    try (Store store = Store.at(new Place.Folder(folder), Sample.ANNA, CLOCK)) {
      store.interviews().save(Samples.small());
      store.interviews().save(Samples.large());
    }
  }

  @ParameterizedTest
  @CsvSource({"unicode, 60", "unicode, 80", "ascii, 60", "ascii, 80", "plain, 60", "plain, 80"})
  void healthyFolderLooksAsDrawn(String look, int width) throws IOException {
    List<Condition> found = new ArrayList<>();
    found.add(JavaCheck.of(Runtime.Version.parse("17.0.15+6"), "Debian"));
    found.addAll(TerminalCheckTest.look("xterm", 80, StandardCharsets.UTF_8, false, Map.of()));
    found.add(TerminalCheck.ofNames("UTF-8"));
    found.addAll(folderAndStore());
    found.add(Condition.ok("Questions", "85 in 9 categories, built in"));

    check("doctor-healthy", found, look, width);
  }

  @ParameterizedTest
  @CsvSource({"unicode, 60", "unicode, 80", "ascii, 60", "ascii, 80", "plain, 60", "plain, 80"})
  void sickFolderLooksAsDrawn(String look, int width) throws IOException {
    Path copy = folder.resolve("backups/monday.db");
    Files.createDirectories(copy.getParent());
    Files.copy(folder.resolve("interviews.db"), copy);
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-11-20T18:04:00Z")));
    Files.writeString(folder.resolve("interviews.db"), "hello");
    Files.createFile(folder.resolve("reports"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<Condition> found = new ArrayList<>();
    found.add(JavaCheck.of(Runtime.Version.parse("11.0.2"), "Debian"));
    found.addAll(TerminalCheckTest.look("dumb", 52, StandardCharsets.US_ASCII, false, Map.of()));
    found.add(TerminalCheck.ofNames("ANSI_X3.4-1968"));
    found.addAll(folderAndStore());
    found.add(
        Condition.bad(
            "Questions",
            "2 problems in my-pack, the first: questions/git.yaml:2: unknown key \"titel\"",
            Cure.of("See them all with their lines, and mend those.", "bank lint --bank my-pack")));

    check("doctor-sick", found, look, width);
  }

  @Test
  void namesOfFilesCannotCommandTheTerminal() {
    new ConditionsView(Drawn.screen(out, "unicode", 80))
        .print(
            List.of(
                Condition.bad(
                    "Data\u001b[31m", "a\nb\u001b[2Jc", Cure.of("d\u0007", "mv '\u001b[31m'"))));

    assertThat(out.toString()).doesNotContain("\u001b", "\u0007").contains("a b");
  }

  @Test
  void sumSaysHowMuchThereIsToDo() {
    Condition well = Condition.ok("Java", "17");
    Condition fair = Condition.warn("Disk", "small", Cure.of("Buy one."));
    Condition bad = Condition.bad("Disk", "none", Cure.of("Buy one."));

    assertThat(sum(well)).isEqualTo("All is well.");
    assertThat(sum(well, fair)).isEqualTo("Nothing is bad; 1 thing could be better.");
    assertThat(sum(bad)).isEqualTo("1 thing has to be mended.");
    assertThat(sum(bad, bad, fair, fair))
        .isEqualTo("2 things have to be mended; 2 things could be better.");
  }

  private String sum(Condition... conditions) {
    new ConditionsView(Drawn.screen(out, "plain", 80)).print(List.of(conditions));
    return out.toString().lines().reduce("", (before, last) -> last);
  }

  private List<Condition> folderAndStore() {
    List<Condition> found = new ArrayList<>();
    found.addAll(
        new FolderCheck(folder, "the usual place", System.getProperty("user.name")).look());
    found.addAll(new PrivacyCheck(folder, List.of("reports", "backups")).look());
    found.addAll(Checkup.of(new Place.Folder(folder), CLOCK).look());
    found.add(ReportsCheck.of(folder.resolve("reports")));
    return found;
  }

  private void check(String name, List<Condition> found, String look, int width) {
    List<Condition> steady = found.stream().map(this::steady).toList();
    new ConditionsView(Drawn.screen(out, look, width)).print(steady);
    Drawn.check("%s-%s-%d".formatted(name, look, width), out.toString());
    assertThat(out.toString().lines())
        .allMatch(
            line -> Wrapping.columns(line) <= width || line.matches(" +(mv|mkdir|cp|chmod) .*"))
        .noneMatch(line -> line.endsWith(" "));
  }

  /** The same on every machine. */
  private Condition steady(Condition condition) {
    return new Condition(
        condition.name(),
        condition.verdict(),
        steady(condition.found())
            .replaceAll("\\d+ KB, schema \\d+, SQLite [\\d.]+", "128 KB, schema 3, SQLite 3.53.2"),
        condition
            .cure()
            .map(
                cure ->
                    new Cure(
                        steady(cure.says()), cure.commands().stream().map(this::steady).toList())));
  }

  private String steady(String text) {
    return text.replace(folder.toString(), "/home/anna/.local/share/mock-interview");
  }
}
