package dev.mockinterview.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A content pack as it would be with some files written, so that it can be tried before it is.
 *
 * @param texts the files that are new or changed, by path
 */
record OverlaySource(PackSource below, Map<String, String> texts) implements PackSource {

  OverlaySource {
    texts = Map.copyOf(texts);
  }

  @Override
  public boolean has(String path) {
    return texts.containsKey(path) || below.has(path);
  }

  @Override
  public InputStream open(String path) throws IOException {
    String text = texts.get(path);
    return text == null
        ? below.open(path)
        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> files() throws IOException {
    return Stream.concat(below.files().stream(), texts.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
