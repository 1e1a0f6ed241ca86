package dev.mockinterview.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content pack that is built into the program. Its files are asked for by name only, which
 * works in a folder of classes, in a jar, and in a jar that is started as a whole.
 */
record ClassPathSource() implements PackSource {

  private static final String ROOT = "/pack/";

  @Override
  public boolean has(String path) {
    return ClassPathSource.class.getResource(ROOT + path) != null;
  }

  @Override
  public InputStream open(String path) throws IOException {
    @Nullable InputStream in = ClassPathSource.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new FileNotFoundException(path);
    }
    return in;
  }

  @Override
  public List<String> files() {
    return List.of();
  }
}
