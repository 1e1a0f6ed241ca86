package dev.mockinterview.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** Loads content packs and refuses every one that isn't entirely sound. */
public final class ContentPacks {

  private ContentPacks() {}

  /** The pack that is built into the program. */
  public static ContentPack builtIn() {
    return new PackLoader(new ClassPathSource()).load();
  }

  /**
   * The pack in a folder with {@code questions/} and {@code rubrics/}.
   *
   * @throws BadFileException where there is no such folder
   * @throws BadPackException where anything in it is wrong, with all problems at once
   */
  public static ContentPack folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadFileException(
          folder + (Files.exists(folder) ? ": is not a folder" : ": there is no such folder"));
    }
    return new PackLoader(new FolderSource(folder)).load();
  }
}
