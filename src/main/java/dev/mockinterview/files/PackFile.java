package dev.mockinterview.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A YAML file of a pack, read but not yet understood.
 *
 * @param root what stands in it
 * @param hash names this version of the file: 12 hex digits of the SHA-256 over its bytes, which is
 *     the same whether lines end in LF or in CR and LF
 */
record PackFile(YamlNode root, String hash) {

  private static final int LARGEST = 1 << 20;
  private static final int HASH_DIGITS = 12;

  /** Reads a file; empty where it is missing or unreadable, and then a problem says why. */
  static Optional<PackFile> read(PackSource source, String path, FileProblems problems) {
    if (!source.has(path)) {
      problems.add(1, "there is no such file");
      return Optional.empty();
    }
    try (InputStream in = source.open(path)) {
      return parse(in.readNBytes(LARGEST + 1), problems);
    } catch (IOException e) {
      problems.add(1, "the file can't be read: " + Faults.reason(e));
      return Optional.empty();
    }
  }

  private static Optional<PackFile> parse(byte[] bytes, FileProblems problems) {
    if (bytes.length > LARGEST) {
      problems.add(1, "the file is larger than 1 MiB");
      return Optional.empty();
    }
    try {
      return YamlTree.parse(Utf8.decode(bytes), problems)
          .map(root -> new PackFile(root, hash(bytes)));
    } catch (Utf8.Invalid e) {
      problems.add(lineAt(bytes, e.position()), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position - 1; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static String hash(byte[] bytes) {
    byte[] content =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .replace("\r\n", "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
