package dev.mockinterview.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps compiled packs between two starts of the program. Nobody notices it: whatever goes wrong
 * with it, the pack is read from its own files.
 */
final class PackCache {

  static final String ENDING = ".bank";

  /** So many packs at most stay; the one that was not written for longest goes first. */
  static final int MOST = 8;

  /** Whoever is still writing a file after this time was killed. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private record Entry(Path file, FileTime written) {}

  private final Optional<Path> shared;
  private final Optional<Path> own;
  private final Clock clock;

  /**
   * @param shared a folder that is looked into first and never written to
   * @param own a folder that is made and written to
   */
  PackCache(Optional<Path> shared, Optional<Path> own, Clock clock) {
    this.shared = shared;
    this.own = own;
    this.clock = clock;
  }

  /** The pack, if it was kept from just this state. */
  Optional<ContentPack> find(PackKey key, PackSource source) {
    for (Path folder : Stream.concat(shared.stream(), own.stream()).toList()) {
      try {
        return Optional.of(new CompiledFile(folder.resolve(key.fileName())).open(key, source));
      } catch (IOException | SecurityException e) {
        // then it is read from its own files, and kept anew
      }
    }
    return Optional.empty();
  }

  /** Keeps the pack, if that is possible. */
  void keep(PackKey key, CompiledPack pack) {
    own.ifPresent(
        folder -> {
          try {
            keep(folder, key, pack);
            sweep(folder);
          } catch (IOException | SecurityException | UnsupportedOperationException e) {
            // then the next start reads it from its own files again
          }
        });
  }

  private static void keep(Path folder, PackKey key, CompiledPack pack) throws IOException {
    Files.createDirectories(folder, PrivateFiles.folderAttributes(folder));
    Path aside =
        Files.createTempFile(
            folder, NewFile.ASIDE, ENDING + ".tmp", PrivateFiles.fileAttributes(folder));
    try {
      new CompiledFile(aside).write(key, pack);
      Files.move(
          aside,
          folder.resolve(key.fileName()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Touches nothing but what such a cache has written. */
  private void sweep(Path folder) throws IOException {
    List<Entry> packs = entries(folder, "*" + ENDING);
    for (Entry pack : packs.subList(Math.min(MOST, packs.size()), packs.size())) {
      Files.deleteIfExists(pack.file());
    }
    FileTime abandoned = FileTime.from(clock.instant().minus(ABANDONED));
    for (Entry aside : entries(folder, NewFile.ASIDE + "*" + ENDING + ".tmp")) {
      if (aside.written().compareTo(abandoned) < 0) {
        Files.deleteIfExists(aside.file());
      }
    }
  }

  /** The last written first. */
  private static List<Entry> entries(Path folder, String names) throws IOException {
    try (var files = Files.newDirectoryStream(folder, names)) {
      Stream.Builder<Entry> entries = Stream.builder();
      for (Path file : files) {
        try {
          entries.add(new Entry(file, Files.getLastModifiedTime(file)));
        } catch (IOException e) {
          // somebody else has swept it
        }
      }
      return entries.build().sorted(Comparator.comparing(Entry::written).reversed()).toList();
    }
  }
}
