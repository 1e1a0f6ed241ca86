package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small sound pack in a folder of a test, which then breaks one thing in it. */
final class PackFolder {

  static final String CATEGORIES = "questions/categories.yaml";
  static final String QUESTIONS = "questions/basic.yaml";
  static final String RUBRIC = "rubrics/basic/basic-01.yaml";
  static final String LEXICON = "rubrics/lexicon.yaml";

  private static final Path SOUND = Path.of("src/test/resources/files/pack");

  private final Path folder;

  PackFolder(Path folder) {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(SOUND)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(SOUND.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PackFolder replace(String file, String what, String by) {
    String text = text(file);
    if (!text.contains(what)) {
      throw new IllegalArgumentException(file + " has no " + what);
    }
    return write(file, text.replace(what, by));
  }

  PackFolder append(String file, String more) {
    return write(file, text(file) + more);
  }

  PackFolder write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  PackFolder write(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PackFolder delete(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentPack load() {
    return ContentPacks.folder(folder);
  }

  /** The problems as they are printed. */
  List<String> problems() {
    BadPackException refusal = catchThrowableOfType(BadPackException.class, this::load);
    return refusal.problems().stream().map(Problem::toString).toList();
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
