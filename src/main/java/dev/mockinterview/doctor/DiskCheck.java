package dev.mockinterview.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at the disk under the data folder: how much room it has, and whether another machine keeps
 * it.
 */
public final class DiskCheck {

  private static final String NAME = "Disk";
  private static final long LITTLE = 50_000_000;
  private static final long NOTHING = 1_000_000;

  /** File systems over a network, whose locks SQLite can't trust. */
  private static final Set<String> NETWORK =
      Set.of(
          "9p",
          "afpfs",
          "afs",
          "ceph",
          "cifs",
          "coda",
          "davfs",
          "fuse.ceph",
          "fuse.davfs2",
          "fuse.glusterfs",
          "fuse.rclone",
          "fuse.smbnetfs",
          "fuse.sshfs",
          "glusterfs",
          "lustre",
          "ncpfs",
          "nfs",
          "nfs3",
          "nfs4",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "webdav");

  private DiskCheck() {}

  /**
   * The disk under a folder, which need not be there yet.
   *
   * @param locked whether a database lies there that has to be locked
   */
  public static List<Condition> of(Path folder, boolean locked) {
    Path there = FolderCheck.nearest(folder);
    try {
      FileStore store = Files.getFileStore(there);
      boolean share = there.toAbsolutePath().toString().startsWith("\\\\");
      return of(
          store.getTotalSpace(), store.getUsableSpace(), share ? "smb" : store.type(), locked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A disk of this size, 0 where that isn't known.
   *
   * @param type the name of its file system
   */
  static List<Condition> of(long size, long free, String type, boolean locked) {
    Condition room = room(size, free, type);
    if (!locked || !NETWORK.contains(type.toLowerCase(Locale.ROOT))) {
      return List.of(room);
    }
    return List.of(
        room,
        Condition.warn(
            NAME,
            "another machine keeps it (" + type + "), and SQLite can't rely on locks there",
            Cure.of(
                "Keep data on a disk of this machine (--data-dir DIR or MOCK_INTERVIEW_HOME), or"
                    + " use PostgreSQL to share interviews.")));
  }

  private static Condition room(long size, long free, String type) {
    if (size <= 0) {
      return Condition.ok(NAME, type + ", which doesn't say how much room there is");
    }
    String found = Words.size(free) + " free, " + type;
    Cure cure = Cure.of("Free some room, or name a folder on another disk with --data-dir DIR.");
    if (free < NOTHING) {
      return Condition.bad(NAME, "full: " + found, cure);
    }
    return free < LITTLE
        ? Condition.warn(NAME, "nearly full: " + found, cure)
        : Condition.ok(NAME, found);
  }
}
