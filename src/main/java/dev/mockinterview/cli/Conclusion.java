package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.interview.UnkeptAnswer;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.SummaryView;
import dev.mockinterview.terminal.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells at the end of an interview how it went and where it was left, and last of all, so that it
 * stays on the screen, what is not kept.
 */
final class Conclusion {

  private final UnfinishedInterview guard;
  private final InterviewKeeping keeping;
  private final Interviews interviews;
  private final Map<String, Turn> earlier;
  private final String options;
  private final Screen screen;

  /**
   * @param earlier the last turns before that asked the same questions, by question id
   * @param options what a command needs behind it to be about the same interviews, mostly nothing
   */
  Conclusion(
      UnfinishedInterview guard,
      Interviews interviews,
      Map<String, Turn> earlier,
      String options,
      Screen screen) {
    this.options = options;
    this.earlier = Map.copyOf(earlier);
    this.guard = guard;
    this.keeping = guard.keeping();
    this.interviews = interviews;
    this.screen = screen;
  }

  /**
   * @param last the interview as it ended or was left
   * @throws CheckFailedException where something could not be kept or written
   */
  void tell(Interview last) {
    Optional<Reports.Written> report = Optional.empty();
    if (last.turns().isEmpty()) {
      screen.line(Tone.QUIET, "Nothing was answered, so there is no report.");
    } else if (guard.addsNothing(last)) {
      screen.line(Tone.QUIET, "Nothing more was answered, so there is no new report.");
    } else {
      report = Optional.of(guard.write(last));
      new SummaryView(screen).print(last, Changes.of(last, earlier));
    }
    Optional<Interview> left = stored(last).filter(stored -> stored.current().isPresent());
    left.ifPresent(stored -> where(stored, last));
    report.ifPresent(this::show);
    keeping.inFiles().forEach((file, answers) -> inFile(file, answers, left.isPresent()));
    keeping.unkept().forEach(this::copy);
    guard.told();
    keeping.failure().ifPresent(Conclusion::refuse);
    report.ifPresent(Conclusion::check);
  }

  /** The interview as "resume" would find it; an interview that isn't kept can't be resumed. */
  private Optional<Interview> stored(Interview last) {
    if (keeping.kept().isPresent() || keeping.failure().isPresent()) {
      return keeping.isOvertaken() ? Optional.empty() : keeping.kept();
    }
    try {
      return interviews.find(last.id());
    } catch (StoreException | BadFileException e) {
      return Optional.empty();
    }
  }

  private void where(Interview stored, Interview last) {
    int kept = stored.turns().size();
    int all = stored.plan().questions().size();
    String text;
    if (kept < last.turns().size()) {
      text = "Kept up to question %d of %d; %s goes on with question %d.";
      text = kept == 0 ? "%3$s begins again with question 1." : text;
      screen.paragraph(0, text.formatted(kept, all, resume(), kept + 1));
      return;
    }
    text =
        last.ended().isEmpty()
            ? "Left at question %d of %d; %s goes on with it."
            : "That it has ended isn't kept; %3$s would go on with question %1$d of %2$d.";
    screen.paragraph(0, text.formatted(kept + 1, all, resume()));
  }

  private String resume() {
    return "\"resume" + options + "\"";
  }

  /** Says where the report is; where it could be written nowhere, the screen keeps it. */
  private void show(Reports.Written written) {
    written.paths().forEach(path -> screen.labelled("Report:", Tone.PLAIN, path.toString()));
    written.problems().forEach(Output::message);
    if (written.paths().isEmpty()) {
      screen.paragraph(0, written.text());
    }
  }

  private void inFile(Path file, List<UnkeptAnswer> unkept, boolean canResume) {
    Map<Boolean, List<UnkeptAnswer>> answers =
        unkept.stream()
            .collect(
                Collectors.partitioningBy(answer -> answer.missing() == UnkeptAnswer.Missing.ALL));
    whole(file, answers.getOrDefault(true, List.of()), canResume);
    parts(file, answers.getOrDefault(false, List.of()));
  }

  private void whole(Path file, List<UnkeptAnswer> answers, boolean canResume) {
    if (answers.isEmpty()) {
      return;
    }
    String quoted = file.toString().contains(" ") ? "'" + file + "'" : file.toString();
    String ids = answers.stream().map(UnkeptAnswer::question).collect(Collectors.joining(","));
    screen.blank();
    screen.paragraph(
        0, Tone.WARN, "Not kept with the interview: " + inWords(answers) + ". The file has it:");
    screen.line(
        canResume
            ? "resume --answers " + quoted + options
            : "interview --questions " + ids + " --answers " + quoted + options);
  }

  /** No command takes a part of an answer from a file. */
  private void parts(Path file, List<UnkeptAnswer> answers) {
    if (!answers.isEmpty()) {
      screen.blank();
      screen.paragraph(
          0,
          Tone.WARN,
          "Not kept with the interview: "
              + inWords(answers)
              + ". It is in this file, to be read; no command takes it from there:");
      screen.line(file.toString());
    }
  }

  private void copy(UnkeptAnswer unkept) {
    screen.blank();
    screen.paragraph(0, Tone.WARN, "Not kept: " + unkept.inWords() + ". Copy from here:");
    if (unkept.missing() == UnkeptAnswer.Missing.ALL) {
      unkept.answer().lines().forEach(screen::line);
    }
    unkept.followUp().ifPresent(said -> said.lines().forEach(screen::line));
  }

  /** Names what isn't kept. */
  static String inWords(List<UnkeptAnswer> unkept) {
    return unkept.stream().map(UnkeptAnswer::inWords).collect(Collectors.joining(", "));
  }

  private static void check(Reports.Written written) {
    if (!written.problems().isEmpty()) {
      throw new CheckFailedException("the report could not be written everywhere");
    }
  }

  private static void refuse(StoreException failure) {
    throw new CheckFailedException("not everything is kept: " + failure.getMessage());
  }
}
