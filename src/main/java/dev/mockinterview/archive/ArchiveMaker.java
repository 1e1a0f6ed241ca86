package dev.mockinterview.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a class-data archive for the Java it runs on and the jar it comes from. The launcher starts
 * it in the background where no archive fits, the build where it lays the distribution out.
 *
 * <p>Whoever comes while another process is at the same archive leaves at once. A failure leaves a
 * note beside the archive's place, so that not every start tries again.
 */
public final class ArchiveMaker {

  /** An archive is 30 to 60 MB; those of older versions go. */
  private static final int KEPT = 3;

  private static final Pattern OURS = Pattern.compile("classes-.+\\.(jsa|aot)");

  private ArchiveMaker() {}

  /**
   * Makes the archive.
   *
   * @param args the file to make; its ending says which kind: {@code jsa} or {@code aot}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1) {
      throw new IllegalArgumentException("one file is needed, got " + args.length);
    }
    Path archive = Path.of(args[0]).toAbsolutePath();
    Path folder = archive.resolveSibling("");
    makePrivate(folder);
    Path lock = folder.resolve(archive.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      if (held != null && !fits(archive)) {
        make(archive, folder);
      }
    }
  }

  private static void make(Path archive, Path folder) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("mock-interview-archive");
    Path made = folder.resolve(archive.getFileName() + ".part");
    try {
      Rehearsal rehearsal = Rehearsal.of(jar(), work);
      if (rehearsal.record(made)) {
        Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
        makeNewerThanJar(archive);
        Files.deleteIfExists(failure(archive));
        sweep(folder);
      } else {
        Files.writeString(failure(archive), rehearsal.lastWords());
      }
    } finally {
      Files.deleteIfExists(made);
      delete(work);
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static Path failure(Path archive) {
    return archive.resolveSibling(archive.getFileName() + ".failed");
  }

  /** What the launcher asks as well: whoever waited for the lock may find the work done. */
  private static boolean fits(Path archive) {
    return Files.exists(archive) && age(archive).compareTo(age(jar())) > 0;
  }

  /** A jar may be from the future, as after unpacking with another clock. */
  private static void makeNewerThanJar(Path archive) throws IOException {
    if (!fits(archive)) {
      Files.setLastModifiedTime(
          archive, FileTime.from(age(jar()).toInstant().plus(Duration.ofSeconds(2))));
    }
  }

  private static Path jar() {
    try {
      return Path.of(
          ArchiveMaker.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not in a file: " + e.getInput(), e);
    }
  }

  private static void sweep(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> newestFirst =
          files
              .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
              .sorted(Comparator.comparing(ArchiveMaker::age).reversed())
              .toList();
      for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
        Files.deleteIfExists(old);
        Files.deleteIfExists(folder.resolve(old.getFileName() + ".lock"));
      }
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0); // another process has just swept it
    }
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
