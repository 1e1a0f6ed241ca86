package dev.mockinterview.cli;

import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.store.Store;
import dev.mockinterview.usage.Completion;
import dev.mockinterview.usage.Slot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.stereotype.Component;

/**
 * Completes command lines on Tab in the program's own shell. Takes the place of Spring Shell
 * 4.0.1's completer, which offers options where values belong. What is kept is looked up when Tab
 * asks for it, never before.
 */
@Component
class ShellCompleter implements Completer {

  private final Usages usages;
  private final Workspaces workspaces;
  private final Stores stores;

  ShellCompleter(Usages usages, Workspaces workspaces, Stores stores) {
    this.usages = usages;
    this.workspaces = workspaces;
    this.stores = stores;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    String typed = line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
    Completion completion = Completion.of(usages.all(), before, typed);
    if (completion instanceof Completion.Words words) {
      words.described().forEach((word, what) -> candidates.add(candidate(word, word, what, true)));
    } else if (completion instanceof Completion.Value value) {
      complete(value, before, reader, line, candidates);
    }
  }

  private void complete(
      Completion.Value value,
      List<String> before,
      LineReader reader,
      ParsedLine line,
      List<Candidate> candidates) {
    switch (value.slot().kind()) {
      case FILE -> new Completers.FileNameCompleter().complete(reader, line, candidates);
      case FOLDER ->
          new Completers.DirectoriesCompleter(Path.of("")).complete(reader, line, candidates);
      default -> {
        int comma = value.slot().isList() ? value.typed().lastIndexOf(',') + 1 : 0;
        String head = value.before() + value.typed().substring(0, comma);
        known(value.slot(), before)
            .forEach(
                word -> candidates.add(candidate(head + word, word, "", !value.slot().isList())));
      }
    }
  }

  /** What is known now; nothing where it can't be read, for that is no time for a message. */
  private List<String> known(Slot slot, List<String> before) {
    try {
      workspaces.takeOptions(before);
      return switch (slot.kind()) {
        case CHOICE -> slot.values();
        case QUESTION -> workspaces.open().bank().questions().stream().map(Question::id).toList();
        case CATEGORY -> workspaces.open().bank().categories().stream().map(Category::id).toList();
        case INTERVIEW ->
            kept(store -> store.interviews().heads().stream().map(InterviewHead::id).toList());
        case PLAN -> kept(store -> store.scorecards().plans().stream().map(LeadPlan::id).toList());
        case CANDIDATE ->
            kept(
                store ->
                    store.scorecards().candidates().stream().map(c -> c.person().name()).toList());
        case PERSON ->
            kept(store -> store.upkeep().people().stream().map(Object::toString).toList());
        case FILE, FOLDER, COMMAND, FREE -> List.of();
      };
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private List<String> kept(Function<Store, List<String>> names) {
    return KeptData.isAt(StorePlaces.of(workspaces.dataFolder().toAbsolutePath(), System.getenv()))
        ? names.apply(stores.open())
        : List.of();
  }

  private static Candidate candidate(String value, String shown, String what, boolean complete) {
    return new Candidate(value, shown, null, what.isEmpty() ? null : what, null, null, complete, 0);
  }
}
