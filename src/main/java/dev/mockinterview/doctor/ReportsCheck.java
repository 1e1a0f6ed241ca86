package dev.mockinterview.doctor;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Looks whether reports can be written. */
public final class ReportsCheck {

  private static final String NAME = "Reports";

  private ReportsCheck() {}

  /** The folder of reports in the data folder; it need not be there yet. */
  public static Condition of(Path folder) {
    String name = folder.getFileName() + "/ in the data folder";
    if (Files.isDirectory(folder)
        && !Rights.of(folder).map(Rights::ownerMayUseFolder).orElse(true)) {
      return Condition.bad(
          NAME,
          "even its owner can't write into " + name,
          new Cure(
              "Give the owner's rights back.",
              ShellCommand.lines(ShellCommand.of("chmod", 700, folder))));
    }
    if (Files.isDirectory(folder)) {
      return Files.isWritable(folder)
          ? Condition.ok(NAME, "you can write into " + name)
          : Condition.bad(
              NAME,
              "you can't write into " + name,
              Cure.of("Make it yours, as the whole data folder should be."));
    }
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        ? Condition.bad(
            NAME,
            name + " is no folder",
            new Cure(
                "Move it away.",
                ShellCommand.lines(ShellCommand.of("mv", folder, folder + ".old"))))
        : Condition.ok(NAME, name + "; the first one makes it");
  }
}
