package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of the cache is what stands in the YAML, whatever happens to the cache. */
class CompiledPacksTest {

  /** Long after every file of these tests was written. */
  private final Clock later = Clock.fixed(Instant.now().plus(Duration.ofHours(2)), ZoneOffset.UTC);

  private final Path temp;
  private final Path folder;
  private final Path own;
  private final PackFolder pack;

  CompiledPacksTest(@TempDir Path temp) {
    this.temp = temp;
    this.folder = temp.resolve("pack");
    this.own = temp.resolve("cache");
    this.pack = new PackFolder(folder);
  }

  @Test
  void theBuiltInPackIsTheSame() {
    ContentPack parsed = ContentPacks.builtIn();

    assertSame(packs().builtIn(), parsed);
    assertThat(kept()).hasSize(1);
    assertSame(packs().builtIn(), parsed);
  }

  @Test
  void aFolderIsReadFromTheCacheTheSecondTime() throws IOException {
    ContentPack parsed = pack.load();
    assertSame(packs().folder(folder), parsed);
    FileTime written = Files.getLastModifiedTime(kept().get(0));

    ContentPack again = packs().folder(folder);

    assertSame(again, parsed);
    assertThat(Files.getLastModifiedTime(kept().get(0))).isEqualTo(written);
    assertThat(isCached()).isTrue();
  }

  @Test
  void everyEditIsSeen() throws IOException {
    packs().folder(folder);
    for (String file : List.of(PackFolder.QUESTIONS, PackFolder.RUBRIC, PackFolder.LEXICON)) {
      assertThat(isCached()).isTrue();
      pack.append(file, "# a comment\n");
      assertThat(isCached()).as(file).isFalse();
      assertSame(packs().folder(folder), pack.load());
    }
    pack.delete(PackFolder.RUBRIC);
    assertThat(packs().folder(folder).bank().outline("basic-01")).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anEditOfTheSameLengthIsSeenThoughItsTimeIsPutBack() throws IOException {
    packs().folder(folder);
    Path file = folder.resolve(PackFolder.RUBRIC);
    FileTime time = Files.getLastModifiedTime(file);
    String hash = packs().folder(folder).bank().rubric("basic-01").orElseThrow().hash();

    byte[] bytes = Files.readAllBytes(file);
    int blank = new String(bytes, java.nio.charset.StandardCharsets.UTF_8).indexOf("says: ") + 8;
    bytes[blank] = bytes[blank] == 'x' ? (byte) 'y' : (byte) 'x';
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);

    assertThat(packs().folder(folder).bank().rubric("basic-01").orElseThrow().hash())
        .isNotEqualTo(hash);
  }

  @Test
  void whatWasJustWrittenIsNotTrustedYet() {
    new CompiledPacks(Optional.of("build"), Optional.empty(), Optional.of(own), Clock.systemUTC())
        .folder(folder);

    assertThat(kept()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderWithLinksIsReadAnew() throws IOException {
    Path elsewhere = temp.resolve("basic.yaml");
    Files.move(folder.resolve(PackFolder.QUESTIONS), elsewhere);
    Files.createSymbolicLink(folder.resolve(PackFolder.QUESTIONS), elsewhere);

    packs().folder(folder);

    assertThat(kept()).isEmpty();
  }

  @Test
  void aBrokenPackIsRefusedEachTimeInTheSameWords() {
    pack.replace(PackFolder.RUBRIC, "importance:", "importanze:");
    List<String> problems = pack.problems();

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> packs().folder(folder))
          .isInstanceOfSatisfying(
              BadPackException.class,
              refusal ->
                  assertThat(refusal.problems().stream().map(Problem::toString).toList())
                      .isEqualTo(problems));
    }
    assertThat(kept()).isEmpty();
  }

  @Test
  void anotherProgramReadsAnew() {
    packs().folder(folder);
    CompiledPacks other =
        new CompiledPacks(Optional.of("other"), Optional.empty(), Optional.of(own), later);

    assertSame(other.folder(folder), pack.load());
    assertThat(kept()).hasSize(2);
  }

  @Test
  void aCutOffFileIsIgnoredAndReplaced() throws IOException {
    ContentPack parsed = pack.load();
    packs().folder(folder);
    byte[] whole = Files.readAllBytes(kept().get(0));
    for (int length = 0; length < whole.length; length++) {
      Files.write(kept().get(0), Arrays.copyOf(whole, length));
      assertThat(isCached()).as("%d bytes", length).isFalse();
    }

    assertSame(packs().folder(folder), parsed);

    assertThat(isCached()).isTrue();
  }

  @Test
  void noDamagedByteIsBelieved() throws IOException {
    ContentPack parsed = pack.load();
    packs().folder(folder);
    Path file = kept().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x55;
      Files.write(file, damaged);
      Optional<ContentPack> read = find();
      if (read.isPresent()) { // then it is in a block, which is read when it is asked for
        assertSame(read.get(), parsed);
      }
    }
  }

  @Test
  void theCacheMayGoWhileAPackIsOpen() throws IOException {
    ContentPack parsed = pack.load();
    packs().folder(folder);
    ContentPack open = packs().folder(folder);
    Files.delete(kept().get(0));
    Files.delete(own);

    assertSame(open, parsed);
  }

  @Test
  void aRubricThatChangedWhenTheCacheIsGoneIsNotMistakenForTheOldOne() throws IOException {
    packs().folder(folder);
    ContentPack open = packs().folder(folder);
    Files.delete(kept().get(0));
    pack.append(PackFolder.RUBRIC, "# edited\n");

    assertThatThrownBy(() -> open.bank().rubric("basic-01"))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining(PackFolder.RUBRIC)
        .hasMessageContaining("give the command again");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCacheIsForItsOwnerAlone() throws IOException {
    packs().folder(folder);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept().get(0))))
        .isEqualTo("rw-------");
  }

  @Test
  void whereNothingCanBeWrittenNothingIsSaid() throws IOException {
    Files.writeString(own, "a file where the folder should be");

    assertSame(packs().folder(folder), pack.load());
  }

  @Test
  void whatCameWithTheProgramIsTakenAndNotWrittenTo() throws IOException {
    Path shared = temp.resolve("shared");
    packs(Optional.empty(), shared).builtIn();
    List<Path> shipped = files(shared);
    assertThat(shipped).hasSize(1);

    assertSame(packs(Optional.of(shared), own).builtIn(), ContentPacks.builtIn());
    packs(Optional.of(shared), own).folder(folder);

    assertThat(files(shared)).isEqualTo(shipped);
    assertThat(kept()).as("the folder's alone").hasSize(1);
  }

  @Test
  void onlySoManyStay() throws IOException {
    for (int i = 0; i < PackCache.MOST + 3; i++) {
      Path next = temp.resolve("pack" + i);
      new PackFolder(next);
      packs().folder(next);
    }
    Files.writeString(own.resolve("notes.txt"), "somebody's own");

    packs().folder(folder);

    assertThat(kept()).hasSize(PackCache.MOST);
    assertThat(own.resolve("notes.txt")).exists();
  }

  @Test
  void severalAtOnceDoNotHinderEachOther() throws Exception {
    ContentPack parsed = pack.load();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<ContentPack>> opened = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        opened.add(
            threads.submit(
                () -> {
                  ContentPack read = packs().folder(folder);
                  for (Path file : kept()) {
                    Files.deleteIfExists(file);
                  }
                  return read;
                }));
      }
      for (Future<ContentPack> each : opened) {
        assertSame(each.get(), parsed);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(files(own)).allMatch(file -> file.toString().endsWith(PackCache.ENDING));
  }

  @Test
  void aTextThatIsNoneInUtf8IsReadAnewAndStaysAsItIs() {
    pack.replace(PackFolder.QUESTIONS, "- Leaves", "- \"half \\ud83d a sign\"");

    ContentPack read = packs().folder(folder);

    assertThat(read.bank().questions().get(0).hints()).contains("half \ud83d a sign");
    assertThat(kept()).isEmpty();
  }

  private static void assertSame(ContentPack read, ContentPack parsed) {
    Bank bank = read.bank();
    assertThat(bank.categories()).isEqualTo(parsed.bank().categories());
    assertThat(bank.questions()).isEqualTo(parsed.bank().questions());
    for (Question question : parsed.bank().questions()) {
      Optional<Rubric> rubric = parsed.bank().rubric(question.id());
      assertThat(bank.rubric(question.id())).isEqualTo(rubric);
      assertThat(bank.outline(question.id())).isEqualTo(rubric.map(Outline::of));
    }
    assertThat(read.lexicon()).isEqualTo(parsed.lexicon());
    assertThat(read.vocabulary().get())
        .isEqualTo(parsed.vocabulary().get())
        .isEqualTo(Vocabulary.of(parsed.bank()));
  }

  private CompiledPacks packs() {
    return packs(Optional.empty(), own);
  }

  private CompiledPacks packs(Optional<Path> shared, Path own) {
    return new CompiledPacks(Optional.of("build"), shared, Optional.of(own), later);
  }

  private boolean isCached() throws IOException {
    return find().isPresent();
  }

  private Optional<ContentPack> find() throws IOException {
    String content = FolderState.of(folder.toRealPath()).orElseThrow().content();
    return new PackCache(Optional.empty(), Optional.of(own), later)
        .find(
            new PackKey(folder.toRealPath().toString(), "build", content),
            new FolderSource(folder));
  }

  private List<Path> kept() {
    return files(own);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(PackCache.ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
