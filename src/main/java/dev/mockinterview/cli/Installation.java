package dev.mockinterview.cli;

import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.DiskCheck;
import dev.mockinterview.doctor.FolderCheck;
import dev.mockinterview.doctor.JavaCheck;
import dev.mockinterview.doctor.PrivacyCheck;
import dev.mockinterview.doctor.ReportsCheck;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.DatabaseSettings;
import dev.mockinterview.files.OwnFolders;
import dev.mockinterview.files.ReportSettings;
import dev.mockinterview.store.Checkup;
import dev.mockinterview.store.Place;
import dev.mockinterview.terminal.TerminalCheck;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at everything that the program needs, in the order in which it needs it. */
@Component
class Installation {

  private static final String FOLDER = "Data folder";
  private static final String STORE = "Store";
  private static final String LOOK = "Letterhead";
  private static final Cure NAME_A_FOLDER =
      Cure.of("Name a folder with --data-dir DIR or MOCK_INTERVIEW_HOME.");

  private final Workspaces workspaces;
  private final Stores stores;
  private final Output output;
  private final Clock clock;

  Installation(Workspaces workspaces, Stores stores, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.stores = stores;
    this.output = output;
    this.clock = clock;
  }

  /** What was found; never fails. */
  List<Condition> look() {
    Map<String, String> environment = System.getenv();
    Checks checks =
        new Checks()
            .one("Java", () -> JavaCheck.of(Runtime.version(), property("java.vendor")))
            .one("Program", () -> Condition.ok("Program", "mock-interview " + Version.OF_PROGRAM))
            .all("Terminal", () -> terminal(environment))
            .one("Encoding", () -> TerminalCheck.ofNames(property("sun.jnu.encoding")))
            .one("Person", this::person);
    try {
      lookAt(workspaces.whereDataLives(), environment, checks);
    } catch (UsageException e) {
      checks.one(FOLDER, () -> Condition.bad(FOLDER, Checks.reason(e), NAME_A_FOLDER));
    }
    return checks.all("Questions", new BankCheckup(workspaces)::look).conditions();
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  private List<Condition> terminal(Map<String, String> environment) {
    return Output.isPerson()
        ? TerminalCheck.of(output.terminal(), workspaces.options().plain(), environment)
        : List.of(TerminalCheck.ofPipe());
  }

  private Condition person() {
    try {
      return Condition.ok("Person", workspaces.person().name());
    } catch (UsageException e) {
      return Condition.bad(
          "Person",
          Checks.reason(e),
          Cure.of("Give another name with --person or in MOCK_INTERVIEW_PERSON."));
    }
  }

  private void lookAt(DataFolder where, Map<String, String> environment, Checks checks) {
    Path folder = where.path().toAbsolutePath();
    FolderCheck check = new FolderCheck(folder, where.because(), property("user.name"));
    boolean inside = check.canBeLookedInto();
    checks.all(FOLDER, check::look);
    if (inside) {
      checks.all("Privacy", () -> new PrivacyCheck(folder, OwnFolders.ALL).look());
    }
    if (inside || StorePlaces.isInEnvironment(environment)) {
      store(folder, environment, checks);
    }
    if (inside) {
      checks.one("Reports", () -> ReportsCheck.of(folder.resolve(OwnFolders.REPORTS)));
      checks.one(LOOK, () -> look(folder.resolve(ReportSettings.FILE)));
    }
  }

  /** How documents look, which is read before every interview. */
  private static Condition look(Path settings) {
    try {
      ReportSettings read = ReportSettings.read(settings);
      return Condition.ok(
          LOOK,
          read.letterhead().organisation().orElse("no letterhead")
              + read.locale().map(locale -> ", " + locale.toLanguageTag()).orElse(""));
    } catch (BadFileException e) {
      return Condition.bad(
          LOOK, Checks.reason(e), Cure.of("Mend that line of " + settings + ", or take it out."));
    }
  }

  private void store(Path folder, Map<String, String> environment, Checks checks) {
    Place place;
    try {
      place = StorePlaces.of(folder, environment);
    } catch (UsageException | BadFileException e) {
      checks.all("Disk", () -> DiskCheck.of(folder, false));
      checks.one(STORE, () -> misconfigured(folder, environment, Checks.reason(e)));
      return;
    }
    boolean isFile = place instanceof Place.Folder;
    checks.all("Disk", () -> DiskCheck.of(folder, isFile));
    checks.one(
        STORE,
        () ->
            Condition.ok(
                STORE,
                isFile ? "SQLite, in the data folder" : place + ", by " + settings(environment)));
    checks.all(
        "Database",
        () -> {
          stores.letGo();
          return Checkup.of(place, clock).look();
        });
  }

  private static Condition misconfigured(
      Path folder, Map<String, String> environment, String reason) {
    return Condition.bad(
        STORE,
        reason,
        Cure.of(
            "Mend %s, or take it away to keep interviews in the data folder."
                .formatted(
                    StorePlaces.isInEnvironment(environment)
                        ? StorePlaces.URL
                        : folder.resolve(DatabaseSettings.FILE))));
  }

  private static String settings(Map<String, String> environment) {
    return StorePlaces.isInEnvironment(environment) ? StorePlaces.URL : DatabaseSettings.FILE;
  }
}
