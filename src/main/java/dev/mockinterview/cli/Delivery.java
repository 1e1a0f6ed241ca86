package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As what a command's result is wanted, and where.
 *
 * @param out the file; empty for standard output
 * @param force whether another file may be replaced
 */
record Delivery(Formats format, Optional<Path> out, boolean force) {

  /**
   * What the options {@code --format}, {@code --out} and {@code --force} ask for: without a format
   * the one that the file's ending names, for an ending of no format the first one allowed.
   *
   * @throws UsageException for a format that the command doesn't have, or that doesn't go there
   */
  static Delivery of(
      @Nullable String format, @Nullable Path out, boolean force, Formats... allowed) {
    Optional<Path> file = Optional.ofNullable(out);
    Optional<Formats> named = Optional.ofNullable(format).map(name -> Formats.of(name, allowed));
    Optional<Formats> ending = file.flatMap(Formats::ofEnding);
    if (ending.isPresent() && named.isPresent() && !ending.equals(named)) {
      throw new UsageException(
          "--format %s can't go into %s".formatted(named.get().id(), file.orElseThrow()));
    }
    if (ending.isPresent() && !List.of(allowed).contains(ending.get())) {
      throw new UsageException(
          "%s: there is no %s here, only %s"
              .formatted(
                  file.orElseThrow(),
                  ending.get().id(),
                  Formats.names(Arrays.stream(allowed).filter(Formats::isForFiles).toList())));
    }
    Formats wanted = named.or(() -> ending).orElse(allowed[0]);
    if (force && file.isEmpty()) {
      throw new UsageException("--force needs --out FILE");
    }
    if (file.isPresent() && !wanted.isForFiles()) {
      throw new UsageException(
          "--out needs --format "
              + Formats.names(Arrays.stream(allowed).filter(Formats::isForFiles).toList()));
    }
    if (file.isEmpty() && wanted == Formats.PDF) {
      throw new UsageException("--format pdf needs --out FILE");
    }
    return new Delivery(wanted, file, force);
  }

  /**
   * Refuses a file that would have to be replaced, before anything is done for it.
   *
   * @throws BadFileException where it exists and may not be
   */
  void check() {
    if (out.isPresent()
        && !force
        && Files.exists(out.get(), LinkOption.NOFOLLOW_LINKS)
        && (Files.isRegularFile(out.get()) || Files.isSymbolicLink(out.get()))) {
      throw new BadFileException(
          out.get() + ": exists already and is not overwritten; --force replaces it");
    }
  }
}
