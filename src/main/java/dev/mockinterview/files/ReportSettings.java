package dev.mockinterview.files;

import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How documents are to look, from a file of lines {@code organisation=}, {@code title=}, {@code
 * logo=} (a PNG or JPEG file, beside this one if it has no other folder), {@code footer=} and
 * {@code locale=} (as {@code de-DE}); each may be missing.
 *
 * @param locale whose dates and decimal signs are used; empty for those of the system
 */
public record ReportSettings(Letterhead letterhead, Optional<Locale> locale) {

  /** The name of the file, in the data folder. */
  public static final String FILE = "report.properties";

  private static final ReportSettings NONE = new ReportSettings(Letterhead.NONE, Optional.empty());
  private static final List<String> KEYS =
      List.of("organisation", "title", "logo", "footer", "locale");

  /**
   * The settings; those of an empty file where there is none.
   *
   * @throws BadFileException where something in it is unknown or the logo can't be used
   */
  public static ReportSettings read(Path file) {
    if (!SettingsFile.exists(file)) {
      return NONE;
    }
    Map<String, String> values = SettingsFile.read(file, KEYS);
    return new ReportSettings(
        new Letterhead(
            SettingsFile.value(values, "organisation"),
            SettingsFile.value(values, "title"),
            SettingsFile.value(values, "footer"),
            SettingsFile.value(values, "logo").map(logo -> logo(file, logo))),
        SettingsFile.value(values, "locale").map(tag -> locale(file, tag)));
  }

  private static Logo logo(Path settings, String name) {
    try {
      return logo(PrivateFiles.folderOf(settings).resolve(name));
    } catch (InvalidPathException e) {
      throw new BadFileException(settings + ": logo= names no file", e);
    }
  }

  private static Logo logo(Path file) {
    try {
      if (Files.size(file) > Logo.MOST_BYTES) {
        throw new BadFileException(
            "%s: a logo can have %,d bytes, this one has %,d"
                .formatted(file, Logo.MOST_BYTES, Files.size(file)));
      }
      return Logo.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new BadFileException(file + ": the logo can't be read: " + Faults.reason(e), e);
    } catch (IllegalArgumentException e) {
      throw new BadFileException(file + ": " + e.getMessage(), e);
    }
  }

  private static Locale locale(Path file, String tag) {
    Locale locale = parsed(tag.replace('_', '-'));
    if (locale.getLanguage().isEmpty()
        || Arrays.stream(Locale.getAvailableLocales()).noneMatch(locale::equals)) {
      throw new BadFileException(
          file + ": locale must be one that Java knows, like en-GB or de-DE, was \"" + tag + "\"");
    }
    return locale;
  }

  /** The root where it is no tag as a whole. */
  private static Locale parsed(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      return Locale.ROOT;
    }
  }
}
