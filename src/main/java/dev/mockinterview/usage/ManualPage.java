package dev.mockinterview.usage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes the manual page, for {@code man}, from what {@code help} says. */
public final class ManualPage {

  /** When its words were last looked through; a day of building would make every build differ. */
  private static final String DATE = "2026-11-23";

  private static final List<Map.Entry<String, String>> ENVIRONMENT =
      List.of(
          Map.entry("MOCK_INTERVIEW_HOME", "Where data lives; --data-dir goes before it."),
          Map.entry(
              "MOCK_INTERVIEW_PERSON",
              "Whose interviews, if not those of the system's user; --person goes before it."),
          Map.entry(
              "MOCK_INTERVIEW_DB_URL",
              "A shared PostgreSQL database to use in place of the data folder's own:"
                  + " jdbc:postgresql://host/name. Only with it anything is sent over a network."),
          Map.entry(
              "MOCK_INTERVIEW_DB_USER, MOCK_INTERVIEW_DB_PASSWORD", "Who signs in there, and how."),
          Map.entry("NO_COLOR", "If not empty: linear text without colour, as with --plain."),
          Map.entry(
              "XDG_DATA_HOME", "On Linux the folder in which the data folder is; see FILES."));

  private static final List<Map.Entry<String, String>> FILES =
      List.of(
          Map.entry(
              "~/.local/share/mock-interview/",
              "The data folder; on macOS ~/Library/Application Support/mock-interview/, on Windows"
                  + " %LOCALAPPDATA%\\mock-interview\\. Readable by its owner alone."),
          Map.entry("interviews.db", "There: interviews and scorecards, an SQLite database."),
          Map.entry("reports/", "There: the report of each interview that ended."),
          Map.entry("backups/", "There: copies of the database."),
          Map.entry(
              "database.properties",
              "There: url, user and password of a shared database, in place of the variables."),
          Map.entry(
              "report.properties",
              "There: organisation, title, logo, footer and locale of documents."));

  private static final List<Map.Entry<String, String>> STATUSES =
      List.of(
          Map.entry("0", "Done."),
          Map.entry("1", "The work failed, or a check did not hold."),
          Map.entry("2", "Wrong usage."),
          Map.entry("3", "A bad question, rubric or data file."));

  private static final int WIDTH = 78;

  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /**
   * The page.
   *
   * @param version the program's version
   */
  public static String of(CommandUsages usages, String version) {
    ManualPage page = new ManualPage();
    page.begin(version);
    for (String group : CommandUsages.GROUPS) {
      page.macro("SH", (group + " commands").toUpperCase(Locale.ROOT));
      usages.group(group).forEach(page::command);
    }
    page.macro("SH", "ENVIRONMENT");
    page.list(ENVIRONMENT, Map.Entry::getKey, Map.Entry::getValue);
    page.macro("SH", "FILES");
    page.list(FILES, Map.Entry::getKey, Map.Entry::getValue);
    page.macro("SH", "EXIT STATUS");
    page.list(STATUSES, Map.Entry::getKey, Map.Entry::getValue);
    return page.page.toString();
  }

  private void begin(String version) {
    raw(".\\\" made by \"mock-interview manual\"");
    raw(".TH MOCK\\-INTERVIEW 1 " + DATE + " \"mock\\-interview " + escaped(version) + "\"");
    macro("SH", "NAME");
    raw("mock\\-interview \\- mock interviews in the terminal, scored and offline");
    macro("SH", "SYNOPSIS");
    raw(".B mock\\-interview");
    raw("[\\fICOMMAND\\fR [\\fIOPTION\\fR ...]]");
    macro("SH", "DESCRIPTION");
    text(
        "Asks interview questions, takes answers in free text and scores each against a rubric of"
            + " key points; every point that counts is shown with the words that earned it."
            + " Whoever interviews others leads and scores with it too. Nothing is sent anywhere.");
    macro("PP", "");
    text(
        "Without a command it opens a shell of its own, in which the same commands are typed;"
            + " \"interview\" begins, \"help\" lists all. With a command it runs that one and"
            + " exits: results go to standard output, messages to standard error.");
    macro("SH", "OPTIONS");
    text("With every command:");
    options(CommandUsages.EVERYWHERE);
  }

  private void command(CommandUsage command) {
    macro("SS", command.name());
    text(command.description() + ".");
    block(command.usage(72));
    for (String note : command.help().notes()) {
      macro("PP", "");
      text(note);
    }
    options(command.options());
    macro("PP", "");
    text(command.help().examples().size() == 1 ? "Example:" : "Examples:");
    block(
        command.help().examples().stream()
            .flatMap(each -> Example.lines(each.inSystemShell(), 72).stream())
            .toList());
  }

  private void options(List<OptionUsage> options) {
    list(options, OptionUsage::typed, option -> sentence(option.explained()));
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private <T> void list(List<T> items, Function<T, String> label, Function<T, String> text) {
    for (T item : items) {
      macro("TP", "");
      raw("\\fB" + escaped(label.apply(item)) + "\\fR");
      text(text.apply(item));
    }
  }

  /** Lines as they stand. */
  private void block(List<String> lines) {
    macro("PP", "");
    raw(".nf");
    macro("RS", "2");
    lines.forEach(line -> safe(escaped(line)));
    macro("RE", "");
    raw(".fi");
  }

  private void macro(String name, String argument) {
    raw(argument.isEmpty() ? "." + name : ".%s \"%s\"".formatted(name, escaped(argument)));
  }

  /** Text that the formatter fills; short lines are easier to compare. */
  private void text(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : escaped(text).split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        safe(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    safe(line.toString());
  }

  /** What begins with a full stop or an apostrophe would be a command to the formatter. */
  private void safe(String line) {
    raw(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line);
  }

  private void raw(String line) {
    page.append(line).append('\n');
  }

  /** Dashes, quotation marks and the like as they are typed, not as a printer would set them. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("\"", "\\(dq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti");
  }
}
