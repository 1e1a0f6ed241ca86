package dev.mockinterview.files;

import java.util.List;

/** Names the folders in the data folder that hold nothing but files of the program. */
public final class OwnFolders {

  /** Reports of interviews. */
  public static final String REPORTS = "reports";

  /** Copies of the database. */
  public static final String BACKUPS = "backups";

  /** All of them. */
  public static final List<String> ALL = List.of(REPORTS, BACKUPS);

  private OwnFolders() {}
}
