package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Outline;
import dev.mockinterview.scoring.Vocabulary;
import dev.mockinterview.text.Lexicon;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * A compiled pack in a file: a head, the index with all that lists and plans need, then the words
 * and each rubric as blocks that are read when they are asked for. Every part has a checksum. No
 * file is held open: it may be replaced or deleted whenever anybody likes.
 */
final class CompiledFile {

  private static final byte[] MAGIC = "mi-bank\n".getBytes(StandardCharsets.US_ASCII);

  /** Behind magic and key: the file's length, the index's length, its checksum. */
  private static final int NUMBERS = Long.BYTES + 2 * Integer.BYTES;

  /** Where something stands in the file. */
  private record Block(long start, int length, int checksum) {}

  private final Path file;

  CompiledFile(Path file) {
    this.file = file;
  }

  /**
   * Writes a pack.
   *
   * @param key tells what it was compiled from
   */
  void write(PackKey key, CompiledPack pack) throws IOException {
    byte[] words = new PackWriter().texts(pack.vocabulary().stems()).bytes();
    byte[] index = index(pack, words);
    byte[] head = head(key);
    long length = (long) head.length + NUMBERS + index.length + words.length;
    for (PackedRubric rubric : pack.rubrics()) {
      length += rubric.bytes().length;
    }
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.write(head);
      out.writeLong(length);
      out.writeInt(index.length);
      out.writeInt(checksum(index));
      out.write(index);
      out.write(words);
      for (PackedRubric rubric : pack.rubrics()) {
        out.write(rubric.bytes());
      }
    }
  }

  private static byte[] index(CompiledPack pack, byte[] words) throws IOException {
    PackWriter index =
        new PackWriter()
            .list(pack.categories(), CategoryCode::write)
            .list(pack.lexicon().synonyms(), (group, out) -> out.texts(group));
    index.number(words.length).number(Integer.toUnsignedLong(checksum(words)));
    index.list(
        pack.rubrics(),
        (rubric, out) ->
            out.text(rubric.question())
                .number(rubric.outline().points())
                .number(rubric.outline().misconceptions())
                .number(rubric.outline().examples())
                .number(rubric.outline().sources())
                .text(rubric.outline().hash())
                .number(rubric.bytes().length)
                .number(Integer.toUnsignedLong(checksum(rubric.bytes()))));
    return index.bytes();
  }

  /**
   * Opens a pack.
   *
   * @param source what it was compiled from, for lines and for whatever is lost later
   * @throws IOException where the file was compiled from something else, or is damaged
   */
  ContentPack open(PackKey key, PackSource source) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no such file");
    }
    byte[] head = head(key);
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] found = new byte[head.length];
      in.readFully(found);
      if (!Arrays.equals(found, head) || in.readLong() != in.length()) {
        throw new IOException("another pack, or not all of it");
      }
      int length = in.readInt();
      int checksum = in.readInt();
      byte[] index = read(in, new Block(in.getFilePointer(), length, checksum));
      return open(new PackReader(index), in.getFilePointer(), source);
    } catch (RuntimeException e) {
      throw new IOException("damaged", e);
    }
  }

  private ContentPack open(PackReader index, long blocks, PackSource source) {
    List<Category> categories = index.list(CategoryCode::read);
    Lexicon lexicon = new Lexicon(index.list(PackReader::texts));
    long next = blocks;
    Block words = new Block(next, index.count(), (int) index.number());
    next += words.length();
    Map<String, Outline> outlines = new HashMap<>();
    Map<String, Block> places = new HashMap<>();
    int rubrics = index.count();
    for (int i = 0; i < rubrics; i++) {
      String question = index.text();
      outlines.put(
          question,
          new Outline(index.count(), index.count(), index.count(), index.count(), index.text()));
      Block place = new Block(next, index.count(), (int) index.number());
      places.put(question, place);
      next += place.length();
    }
    Bank bank =
        new Bank(
            categories,
            new PackedRubrics(
                outlines,
                question -> read(Objects.requireNonNull(places.get(question))),
                new PackAgain(source, categories)));
    return new ContentPack(bank, lexicon, () -> words(words, bank), new PackLines(source));
  }

  private Vocabulary words(Block block, Bank bank) {
    try {
      return new Vocabulary(new HashSet<>(new PackReader(read(block)).texts()));
    } catch (IOException | RuntimeException e) {
      return Vocabulary.of(bank); // a cache may be gone or damaged at any time
    }
  }

  /** By another way than channels, which an interrupted thread closes. */
  private byte[] read(Block block) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return read(in, block);
    }
  }

  private static byte[] read(RandomAccessFile in, Block block) throws IOException {
    if (block.length() < 0 || block.start() + block.length() > in.length()) {
      throw new IOException("cut off");
    }
    byte[] bytes = new byte[block.length()];
    in.seek(block.start());
    in.readFully(bytes);
    if (checksum(bytes) != block.checksum()) {
      throw new IOException("damaged");
    }
    return bytes;
  }

  private static byte[] head(PackKey key) {
    byte[] digest = key.digest();
    byte[] head = Arrays.copyOf(MAGIC, MAGIC.length + digest.length);
    System.arraycopy(digest, 0, head, MAGIC.length, digest.length);
    return head;
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
