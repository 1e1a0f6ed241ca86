package dev.mockinterview.files;

import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.LeadPlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what many candidates said: a folder with a file for each, named by the candidate ({@code
 * .txt} and {@code .md} with a heading such as {@code ## basic-01} before each answer, {@code
 * .jsonl} as prepared answers of an interview), or one CSV file with the columns {@code candidate},
 * {@code question_id} and {@code answer}. One fault, and nothing of it is taken.
 */
public final class TranscriptFiles {

  private static final Pattern FILE = Pattern.compile("(.+)\\.(txt|md|jsonl)");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+([a-z][a-z0-9-]*-\\d+)\\b.*");
  private static final List<String> COLUMNS = List.of("candidate", "question_id", "answer");

  private final LeadPlan plan;

  /**
   * @param plan what was asked
   */
  public TranscriptFiles(LeadPlan plan) {
    this.plan = plan;
  }

  /**
   * The transcripts in the order of the folder or file.
   *
   * @throws BadFileException at the first thing that is wrong, naming file and line
   */
  public List<Transcript> read(Path source) {
    List<Transcript> transcripts = Files.isDirectory(source) ? folder(source) : csv(source);
    if (transcripts.isEmpty()) {
      throw new BadFileException(source + ": holds no transcript");
    }
    return transcripts;
  }

  private List<Transcript> folder(Path folder) {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw TextFile.unreadable(folder.toString(), e);
    }
    return files.stream().map(this::file).toList();
  }

  private Transcript file(Path file) {
    Matcher name = FILE.matcher(file.getFileName().toString());
    if (!name.matches()) {
      throw new BadFileException(
          file + ": isn't .txt, .md or .jsonl; a folder of transcripts holds nothing else");
    }
    Person candidate = person(name.group(1), file.toString());
    if (!name.group(2).equals("jsonl")) {
      return new Transcript(candidate, sections(file));
    }
    Map<String, String> answers = new LinkedHashMap<>();
    AnswerFile.read(file).forEach((id, prepared) -> answers.put(id, prepared.text()));
    answers.keySet().forEach(id -> requireAsked(id, file.toString()));
    return new Transcript(candidate, answers);
  }

  private Map<String, String> sections(Path file) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder current = null;
    int number = 0;
    for (String line : TextFile.read(file).lines().toList()) {
      number++;
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String place = file + ":" + number;
        requireAsked(heading.group(1), place);
        current = new StringBuilder();
        if (sections.put(heading.group(1), current) != null) {
          throw new BadFileException(place + ": " + heading.group(1) + " stands twice");
        }
      } else if (current != null) {
        current.append(line).append('\n');
      } else if (!line.isBlank()) {
        throw new BadFileException(
            file
                + ":"
                + number
                + ": words before the first heading; write one such as \"## "
                + plan.questions().get(0).id()
                + "\" before each answer");
      }
    }
    Map<String, String> answers = new LinkedHashMap<>();
    sections.forEach((id, text) -> answers.put(id, text.toString().strip()));
    return answers;
  }

  private List<Transcript> csv(Path file) {
    Map<Person, Map<String, String>> transcripts = new LinkedHashMap<>();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(TextFile.read(file)), format)) {
      if (!parser.getHeaderNames().containsAll(COLUMNS)) {
        throw new BadFileException(
            file + ":1: the first line must name the columns " + String.join(", ", COLUMNS));
      }
      for (CSVRecord row : parser) {
        add(row, file + ":" + parser.getCurrentLineNumber(), transcripts);
      }
    } catch (CSVException | IllegalArgumentException e) {
      throw new BadFileException(file + ": not valid CSV: " + e.getMessage(), e);
    } catch (IOException e) {
      throw TextFile.unreadable(file.toString(), e);
    }
    List<Transcript> read = new ArrayList<>();
    transcripts.forEach((candidate, answers) -> read.add(new Transcript(candidate, answers)));
    return read;
  }

  private void add(CSVRecord row, String place, Map<Person, Map<String, String>> transcripts) {
    if (!row.isConsistent()) {
      throw new BadFileException(place + ": has another number of columns than the first line");
    }
    Person candidate = person(row.get("candidate"), place);
    String question = row.get("question_id").strip();
    requireAsked(question, place);
    String before =
        transcripts
            .computeIfAbsent(candidate, who -> new LinkedHashMap<>())
            .putIfAbsent(question, row.get("answer"));
    if (before != null) {
      throw new BadFileException(
          place + ": " + candidate + " has an answer to " + question + " already");
    }
  }

  private static Person person(String name, String place) {
    try {
      return new Person(name.strip());
    } catch (IllegalArgumentException e) {
      throw new BadFileException(place + ": " + e.getMessage(), e);
    }
  }

  private void requireAsked(String question, String place) {
    if (plan.questions().stream().noneMatch(each -> each.id().equals(question))) {
      throw new BadFileException(
          "%s: plan %s doesn't ask %s".formatted(place, plan.id(), question));
    }
  }
}
