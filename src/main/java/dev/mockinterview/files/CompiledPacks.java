package dev.mockinterview.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Loads content packs like {@link ContentPacks}, but reads the YAML of each state of a pack only
 * once: what was made of it is kept in a cache. What is loaded is the same either way, and a cache
 * can be deleted at any time.
 */
public final class CompiledPacks {

  private final Optional<String> program;
  private final PackCache cache;
  private final Clock clock;

  /**
   * @param program tells this build of the program from every other; without it nothing is kept
   * @param shared a folder with compiled packs that came with the program
   * @param own where compiled packs are kept
   */
  public CompiledPacks(
      Optional<String> program, Optional<Path> shared, Optional<Path> own, Clock clock) {
    this.program = program;
    this.cache = new PackCache(shared, own, clock);
    this.clock = clock;
  }

  /** The pack that is built into the program. */
  public ContentPack builtIn() {
    if (program.isEmpty()) {
      return ContentPacks.builtIn();
    }
    PackSource source = new ClassPathSource();
    PackKey key = new PackKey("built-in", program.get(), "");
    return cache
        .find(key, source)
        .orElseGet(
            () -> {
              CompiledPack compiled = CompiledPack.of(source);
              cache.keep(key, compiled);
              return compiled.open(source);
            });
  }

  /**
   * The pack in a folder with {@code questions/} and {@code rubrics/}.
   *
   * @throws BadFileException where there is no such folder
   * @throws BadPackException where anything in it is wrong, with all problems at once
   */
  public ContentPack folder(Path folder) {
    Optional<Path> place = place(folder);
    if (place.isEmpty() || program.isEmpty()) {
      return ContentPacks.folder(folder);
    }
    Instant looked = clock.instant();
    Optional<FolderState> state = FolderState.of(place.get());
    if (state.isEmpty()) {
      return ContentPacks.folder(folder);
    }
    PackSource source = new FolderSource(folder);
    PackKey key = new PackKey(place.get().toString(), program.get(), state.get().content());
    return cache.find(key, source).orElseGet(() -> compiled(folder, place.get(), key, looked));
  }

  private ContentPack compiled(Path folder, Path place, PackKey key, Instant looked) {
    PackSource source = new FolderSource(folder);
    CompiledPack compiled;
    try {
      compiled = CompiledPack.of(source);
    } catch (UncheckedIOException e) {
      return ContentPacks.folder(folder); // a text in it can't be written down
    }
    boolean unchanged =
        FolderState.of(place)
            .filter(state -> state.content().equals(key.content()))
            .filter(state -> state.isSettled(looked))
            .isPresent();
    if (unchanged) {
      cache.keep(key, compiled);
    }
    return compiled.open(source);
  }

  private static Optional<Path> place(Path folder) {
    try {
      return Optional.of(folder.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
