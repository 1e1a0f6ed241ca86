package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.cli.KeptScorecards.Subject;
import dev.mockinterview.files.Transcript;
import dev.mockinterview.files.TranscriptFiles;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Wording;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.ProgressBar;
import dev.mockinterview.terminal.Screen;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Scores what many candidates said into scorecards, in one go. */
@Component
class TranscriptsCommand {

  private final KeptScorecards kept;
  private final Workspaces workspaces;
  private final Output output;

  TranscriptsCommand(KeptScorecards kept, Workspaces workspaces, Output output) {
    this.kept = kept;
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "transcripts",
      group = "Interviewer",
      description = "Score what many candidates said into your scorecards of them",
      help =
          """
          transcripts FILE|FOLDER --plan PLAN

          A folder holds a file for each candidate, named by them: Dora.md or Dora.txt with a heading
          such as "## basic-05" before each answer, or Dora.jsonl with lines {"question_id",
          "answer"}. A CSV file has the columns candidate, question_id, answer.

          Candidates that aren't known are added with the plan's role. What a scorecard has already
          is left as it is. The machine scores; ratings and recommendations stay yours.

          Examples:
          transcripts interviews/ --plan api-dev
          transcripts answers.csv --plan api-dev
          """)
  void transcripts(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      CommandContext context) {
    Path source =
        Arguments.file(context)
            .orElseThrow(() -> new UsageException("transcripts needs a folder or a CSV file"));
    LeadPlan asked = kept.plan(plan);
    List<Transcript> transcripts = new TranscriptFiles(asked).read(source);
    Map<Transcript, Map<String, Heard>> heard = score(asked, transcripts);
    List<List<String>> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Transcript transcript : transcripts) {
      try {
        Scorecard scorecard = keep(asked, transcript, heard.getOrDefault(transcript, Map.of()));
        rows.add(row(scorecard));
      } catch (CheckFailedException | UsageException | StoreException e) {
        problems.add(transcript.candidate() + ": " + e.getMessage());
      }
    }
    print(rows, output.screen(context));
    problems.forEach(Output::message);
    if (!problems.isEmpty()) {
      throw new CheckFailedException(
          Wording.count(problems.size(), "transcript") + " not taken, the others are kept");
    }
  }

  private record Said(Transcript transcript, Question question, String answer) {}

  private record Result(Said said, Heard heard) {}

  private Map<Transcript, Map<String, Heard>> score(LeadPlan plan, List<Transcript> transcripts) {
    List<Said> all =
        transcripts.stream()
            .flatMap(
                each ->
                    each.answers().entrySet().stream()
                        .filter(answer -> !answer.getValue().isBlank())
                        .map(
                            answer ->
                                new Said(each, plan.question(answer.getKey()), answer.getValue())))
            .toList();
    Marker marker = workspaces.open().marker(plan.bank(), plan.questions());
    Optional<ProgressBar> bar = bar(all.size());
    List<Result> results =
        all.parallelStream()
            .map(
                said -> {
                  Heard heard =
                      new Heard(said.answer(), marker.score(said.question(), said.answer()));
                  bar.ifPresent(ProgressBar::step);
                  return new Result(said, heard);
                })
            .toList();
    return results.stream()
        .collect(
            Collectors.groupingBy(
                result -> result.said().transcript(),
                LinkedHashMap::new,
                Collectors.toMap(result -> result.said().question().id(), Result::heard)));
  }

  /** Only a person looks at it; a log would fill with it. */
  private Optional<ProgressBar> bar(int answers) {
    if (answers == 0 || !Output.isPerson()) {
      return Optional.empty();
    }
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return Optional.of(
        new ProgressBar(err, output.terminalScreen().style(), "answers scored", answers));
  }

  private Scorecard keep(LeadPlan plan, Transcript transcript, Map<String, Heard> heard) {
    if (transcript.candidate().equals(kept.me())) {
      throw new UsageException("nobody interviews themselves");
    }
    Candidate candidate = new Candidate(transcript.candidate(), plan.role(), plan.level(), 1);
    if (kept.all().candidate(candidate.person()).isEmpty()) {
      kept.all().add(candidate);
    }
    Candidate known = kept.all().candidate(candidate.person()).orElse(candidate);
    Scorecard before = kept.ownOrNew(new Subject(plan, known));
    Scorecard scorecard = before;
    for (Map.Entry<String, String> answer : transcript.answers().entrySet()) {
      int index = plan.questions().indexOf(plan.question(answer.getKey()));
      Optional<Heard> text = Optional.ofNullable(heard.get(answer.getKey()));
      requireFree(scorecard.cards().get(index), text);
      scorecard = scorecard.change(index, card -> text.map(card::hear).orElseGet(card::noAnswer));
    }
    kept.all().save(scorecard);
    return scorecard;
  }

  private static void requireFree(Card card, Optional<Heard> text) {
    boolean other =
        text.isPresent()
            ? card.heard().filter(heard -> !heard.text().equals(text.get().text())).isPresent()
            : !card.isBare();
    if (other) {
      throw new CheckFailedException(
          "the scorecard says something else on " + card.question().id() + " already");
    }
  }

  private static List<String> row(Scorecard scorecard) {
    List<Integer> scores =
        scorecard.cards().stream()
            .flatMap(card -> card.heard().flatMap(Heard::score).stream())
            .map(score -> score.total())
            .toList();
    return List.of(
        scorecard.candidate().name(),
        scorecard.id(),
        String.valueOf(scorecard.cards().stream().filter(card -> card.heard().isPresent()).count()),
        scores.stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  private static void print(List<List<String>> rows, Screen screen) {
    if (!rows.isEmpty()) {
      screen.table(
          List.of(
              Column.whole("Candidate"),
              Column.whole("Scorecard"),
              Column.number("Answers"),
              Column.of("Machine's scores")),
          rows);
    }
  }
}
