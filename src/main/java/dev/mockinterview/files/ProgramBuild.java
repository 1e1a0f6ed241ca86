package dev.mockinterview.files;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Tells one build of the program from every other by what is in its jar. */
public final class ProgramBuild {

  private static final String NESTED = "nested:";
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private ProgramBuild() {}

  /** The build that runs now; empty where it isn't in a jar, as while it is being developed. */
  public static Optional<String> running() {
    @Nullable CodeSource source = ProgramBuild.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : jar(source.getLocation()).flatMap(ProgramBuild::of);
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The build in a jar; empty where that can't be read. */
  static Optional<String> of(Path jar) {
    if (!Files.isRegularFile(jar)) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      long sum = 0; // the same in whatever order the entries stand
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        long mixed = (entry.getName().hashCode() * FACTOR) ^ entry.getCrc();
        sum += Long.rotateLeft(mixed * FACTOR, 29) * FACTOR + entry.getSize();
      }
      return Optional.of(zip.size() + "-" + Long.toHexString(sum));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A jar in a jar stands for the outer one, where all of the program is. */
  private static Optional<Path> jar(URL location) throws URISyntaxException {
    String text = location.toString();
    int nested = text.indexOf(NESTED);
    if (nested >= 0) {
      int end = text.indexOf("/!", nested);
      String path = text.substring(nested + NESTED.length(), end < 0 ? text.length() : end);
      return Optional.of(Path.of(new java.net.URI("file:" + path)));
    }
    return location.getProtocol().equals("file")
        ? Optional.of(Path.of(location.toURI()))
        : Optional.empty();
  }
}
