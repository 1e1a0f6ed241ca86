package dev.mockinterview.files;

import dev.mockinterview.text.Lexicon;
import java.util.List;
import java.util.Optional;

/** Understands {@code rubrics/lexicon.yaml}. */
final class LexiconFile {

  private LexiconFile() {}

  /** The word knowledge; empty where anything in the file is wrong. */
  static Optional<Lexicon> read(YamlNode root, FileProblems problems) {
    return Fields.read(
        root,
        "the lexicon",
        problems,
        fields -> new Lexicon(fields.list("synonyms").atLeast(1).read(LexiconFile::group)));
  }

  private static Optional<List<String>> group(YamlNode node, FileProblems problems) {
    if (!(node instanceof YamlNode.Sequence group)) {
      problems.add(node.line(), "a line of synonyms must be a list, not " + node.kind());
      return Optional.empty();
    }
    int before = problems.count();
    List<String> wordings =
        group.items().stream()
            .map(item -> YamlText.of(item, "a synonym", problems))
            .flatMap(Optional::stream)
            .toList();
    if (group.items().size() < 2) {
      problems.add(node.line(), "a line of synonyms needs at least two wordings");
    } else if (wordings.stream().distinct().count() < wordings.size()) {
      problems.add(node.line(), "a wording stands twice in this line of synonyms");
    }
    return problems.count() == before ? Optional.of(wordings) : Optional.empty();
  }
}
