package dev.mockinterview.store;

import dev.mockinterview.files.PrivateFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks the PostgreSQL that the build has put on the class path for this system. */
final class PostgresBinaries {

  private static final int OWNER_MAY_EXECUTE = 0100;

  private PostgresBinaries() {}

  /**
   * Unpacks it into a folder, which gets {@code bin}, {@code lib} and {@code share}.
   *
   * @throws IOException where there is none for this system, or no room for it
   */
  static void unpack(Path folder) throws IOException {
    String name = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    @Nullable InputStream packed = PostgresBinaries.class.getResourceAsStream(name);
    if (packed == null) {
      throw new IOException("no binaries for this system are on the class path: " + name);
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      @Nullable TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        unpack(tar, entry, entry.resolveIn(folder));
        entry = tar.getNextEntry();
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(PrivateFiles.folderOf(to));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, to);
    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !to.toFile().setExecutable(true)) {
      throw new IOException(to + ": can't be made executable");
    }
  }

  /** The only file in each of the jars with binaries. */
  private static String archive(String system, String processor) {
    String lower = system.toLowerCase(Locale.ROOT);
    String os = lower.startsWith("mac") ? "darwin" : lower.startsWith("win") ? "windows" : "linux";
    String arch = processor.equals("aarch64") ? "arm_64" : "x86_64";
    return "/postgres-%s-%s.txz".formatted(os, arch);
  }
}
