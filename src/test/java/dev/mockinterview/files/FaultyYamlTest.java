package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no plain YAML. The lexicon stands for all kinds of file. */
class FaultyYamlTest {

  private static final String FILE = PackFolder.LEXICON;

  private final PackFolder pack;

  FaultyYamlTest(@TempDir Path folder) {
    pack = new PackFolder(folder);
  }

  @Test
  void emptyFileIsRefused() {
    pack.write(FILE, "# nothing but a comment\n");

    assertFault(1, "the file is empty");
  }

  @Test
  void listInPlaceOfKeysIsRefused() {
    pack.write(FILE, "# words\n- [tea, cuppa]\n");

    assertFault(2, "the lexicon must be keys with values, not a list");
  }

  @Test
  void textInPlaceOfKeysIsRefused() {
    pack.write(FILE, "tea\n");

    assertFault(1, "the lexicon must be keys with values, not text");
  }

  @Test
  void duplicateKeyIsRefused() {
    pack.append(FILE, "synonyms:\n  - [cocoa, chocolate]\n");

    assertFault(4, "\"synonyms\" stands twice, the first time in line 1");
  }

  @Test
  void secondDocumentIsRefused() {
    pack.append(FILE, "---\nsynonyms:\n  - [cocoa, chocolate]\n");

    assertFault(5, "a second document starts here; a file holds one");
  }

  @Test
  void tabIsRefused() {
    pack.append(FILE, "\t- [cocoa, chocolate]\n");

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ":4: not valid YAML: ")
        .contains("TAB");
  }

  @Test
  void openBracketIsRefused() {
    pack.append(FILE, "  - [cocoa, chocolate\n");

    assertThat(pack.problems())
        .singleElement()
        .asString()
        .matches(FILE + ":[45]: not valid YAML: [^\\n]+");
  }

  @Test
  void keyThatIsNoTextIsRefused() {
    pack.append(FILE, "? [cocoa]\n: chocolate\n");

    assertFault(4, "not valid YAML: a key must be plain text");
  }

  @Test
  void controlCharacterIsRefused() {
    pack.append(FILE, "  - [cocoa, choco\u0007late]\n");

    assertFault(4, "the character U+0007 is not allowed");
  }

  @Test
  void anchorIsRefused() {
    pack.append(FILE, "  - &drink [cocoa, chocolate]\n");

    assertFault(4, "anchors (&name) are not allowed; write the text out where it is needed");
  }

  @Test
  void anchorAtAKeyIsRefused() {
    pack.write(FILE, "&key synonyms:\n  - [cocoa, chocolate]\n");

    assertFault(1, "anchors (&name) are not allowed; write the text out where it is needed");
  }

  @Test
  void aliasIsRefused() {
    pack.append(FILE, "  - *drink\n");

    assertFault(4, "aliases (*name) are not allowed; write the text out");
  }

  @Test
  void billionLaughsAreRefusedWithoutALaugh() {
    String laughs =
        IntStream.range(1, 30)
            .mapToObj(i -> "a%d: &a%d [%s]".formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)))
            .collect(Collectors.joining("\n", "a0: &a0 [lol]\n", "\n"));
    pack.write(FILE, laughs);

    assertThat(pack.problems()).hasSize(30 + 29 * 9).allMatch(p -> p.contains("are not allowed"));
  }

  @Test
  void tagOfAJavaTypeIsRefused() {
    pack.append(FILE, "  - !!java.net.URL [\"https://example.com\", two]\n");

    assertFault(4, "tags (!name) are not allowed; quote a text that starts with \"!\"");
  }

  @Test
  void tagOfAScalarIsRefused() {
    pack.append(FILE, "  - [!!javax.script.ScriptEngineManager x, two]\n");

    assertFault(4, "tags (!name) are not allowed; quote a text that starts with \"!\"");
  }

  @Test
  void deepNestingIsRefused() {
    pack.write(FILE, "synonyms: " + "[".repeat(100_000));

    assertFault(1, "more than 20 levels inside each other");
  }

  @Test
  void fileOverOneMebibyteIsRefused() {
    pack.append(FILE, "# " + "x".repeat(2 << 20));

    assertFault(1, "the file is larger than 1 MiB");
  }

  @Test
  void invalidUtf8IsRefusedAtItsLine() {
    pack.write(FILE, "synonyms:\n  - [th\u00e9, tea]\n".getBytes(StandardCharsets.ISO_8859_1));

    assertFault(2, "not valid UTF-8 at byte 18");
  }

  @Test
  void byteOrderMarkIsPassedOver() {
    pack.write(FILE, "\uFEFFsynonyms:\n  - [cocoa, chocolate]\n");

    assertThat(pack.load().lexicon().synonyms()).hasSize(1);
  }

  private void assertFault(int line, String message) {
    assertThat(pack.problems()).containsExactly(FILE + ":" + line + ": " + message);
  }
}
