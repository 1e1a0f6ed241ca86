package dev.mockinterview.files;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the lines of the faults in a pack's questions and rubrics. */
public final class PackLines {

  private final PackSource source;
  private final Map<String, Optional<YamlNode>> read = new ConcurrentHashMap<>();

  PackLines(PackSource source) {
    this.source = source;
  }

  /** What is wrong with a question, with the question's place. */
  public Problem problem(Question question, String message) {
    String path = QuestionsFile.path(question.category());
    int line = root(path).map(QuestionsFile::ids).map(lines -> lines.get(question.id())).orElse(1);
    return new Problem(path, line, message);
  }

  /** The fault with its place in the rubric of a question. */
  public Problem problem(Question question, Fault fault) {
    String path = Strays.rubric(question.id(), question.category());
    int line = root(path).map(root -> line(root, fault)).orElse(1);
    return new Problem(path, line, fault.message());
  }

  private Optional<YamlNode> root(String path) {
    return read.computeIfAbsent(path, this::read);
  }

  private Optional<YamlNode> read(String path) {
    return PackFile.read(source, path, new FileProblems(path)).map(PackFile::root);
  }

  /** The line of what the pointer names, or of the nearest thing around it that exists. */
  private static int line(YamlNode root, Fault fault) {
    YamlNode node = root;
    int line = 1;
    List<String> steps = List.of(fault.pointer().split("/"));
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).equals("parts") && node.at("parts").isEmpty()) {
        i++; // a point's only part is written without "parts"
        continue;
      }
      Optional<Place> next = step(node, steps.get(i));
      if (next.isEmpty()) {
        return line;
      }
      node = next.get().node();
      line = next.get().line();
    }
    return line;
  }

  private record Place(YamlNode node, int line) {}

  private static Optional<Place> step(YamlNode node, String step) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.ofNullable(mapping.entries().get(step))
          .map(entry -> new Place(entry.value(), entry.line()));
    }
    if (node instanceof YamlNode.Sequence list && step.matches("\\d{1,6}")) {
      int index = Integer.parseInt(step);
      return index < list.items().size()
          ? Optional.of(new Place(list.items().get(index), list.items().get(index).line()))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
