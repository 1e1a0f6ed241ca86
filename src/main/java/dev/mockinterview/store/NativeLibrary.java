package dev.mockinterview.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Unpacks SQLite's library once into the data folder. The driver would do it into the system's
 * temporary folder at every start and leave a megabyte there after every kill. Where this fails the
 * driver's own way is left.
 */
final class NativeLibrary {

  private static final String PATH = "org.sqlite.lib.path";

  private NativeLibrary() {}

  static synchronized void prepare(Path dataFolder) {
    if (System.getProperty(PATH) != null) {
      return;
    }
    String name = LibraryLoaderUtil.getNativeLibName();
    Path folder = folder(dataFolder);
    try {
      Path library = folder.resolve(name);
      if (Files.exists(library) || unpack(name, folder, library)) {
        System.setProperty(PATH, folder.toAbsolutePath().toString());
      }
    } catch (IOException e) {
      // the driver unpacks it elsewhere
    }
  }

  /** Takes the library that was unpacked there, if any; unpacks nothing. */
  static synchronized void usePrepared(Path dataFolder) {
    Path folder = folder(dataFolder);
    if (System.getProperty(PATH) == null
        && Files.exists(folder.resolve(LibraryLoaderUtil.getNativeLibName()))) {
      System.setProperty(PATH, folder.toAbsolutePath().toString());
    }
  }

  private static Path folder(Path dataFolder) {
    return dataFolder.resolve("native").resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
  }

  private static boolean unpack(String name, Path folder, Path library) throws IOException {
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    @Nullable InputStream packed = NativeLibrary.class.getResourceAsStream(resource);
    if (packed == null) {
      return false;
    }
    try (packed) {
      Files.createDirectories(folder);
      Path aside = Files.createTempFile(folder, name, ".tmp"); // for its owner alone
      try {
        Files.write(aside, packed.readAllBytes());
        Files.move(aside, library, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
    }
    return true;
  }
}
