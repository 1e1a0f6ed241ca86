package dev.mockinterview.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes a bank as big as one likes: the built-in rubrics under new ids, in twenty categories. By
 * hand: {@code java -cp target/test-classes dev.mockinterview.files.BigBank FOLDER 10000}
 */
final class BigBank {

  private static final int CATEGORIES = 20;
  private static final Path RUBRICS = Path.of("rubrics");

  private BigBank() {}

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes the bank into a folder, which is made. */
  static void write(Path folder, int questions) throws IOException {
    List<Path> rubrics;
    try (Stream<Path> files = Files.walk(RUBRICS)) {
      rubrics =
          files
              .filter(file -> RUBRICS.relativize(file).getNameCount() == 2)
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .toList();
    }
    Files.createDirectories(folder.resolve("questions"));
    List<String> categories = new ArrayList<>();
    for (int c = 0; c < CATEGORIES; c++) {
      String category = "topic" + c;
      categories.add("  - " + category + "\n");
      Path its = Files.createDirectories(folder.resolve("rubrics").resolve(category));
      StringBuilder list =
          new StringBuilder("category: %s\ntitle: Topic %d\nquestions:\n".formatted(category, c));
      for (int q = c; q < questions; q += CATEGORIES) {
        String id = String.format(Locale.ROOT, "%s-%05d", category, q);
        list.append(
            """
              - id: %s
                level: %s
                minutes: 4
                text: "What would you say about matter number %d of the services that stand between clients and backends?"
            """
                .formatted(id, List.of("junior", "mid", "senior").get(q % 3), q));
        String rubric = Files.readString(rubrics.get(q % rubrics.size()));
        Files.writeString(
            its.resolve(id + ".yaml"),
            rubric.replaceFirst("(?m)^question: .*$", "question: " + id));
      }
      Files.writeString(folder.resolve("questions").resolve(category + ".yaml"), list);
    }
    Files.writeString(
        folder.resolve("questions").resolve("categories.yaml"),
        "categories:\n" + String.join("", categories));
    Files.copy(RUBRICS.resolve("lexicon.yaml"), folder.resolve("rubrics").resolve("lexicon.yaml"));
  }
}
