package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.interview.UnknownIdException;
import dev.mockinterview.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Finds the interviews that a command's argument names. */
@Component
class KeptInterviews {

  /** More than are left unanswered one behind the other by most people. */
  private static final int FEW = 20;

  private final Stores stores;
  private final Workspaces workspaces;

  KeptInterviews(Stores stores, Workspaces workspaces) {
    this.stores = stores;
    this.workspaces = workspaces;
  }

  /**
   * The interview whose id is the command's argument; empty where there is none.
   *
   * @throws UnknownIdException where no interview has that id
   */
  Optional<Interview> asked(CommandContext context) {
    return Arguments.first(context).map(this::named);
  }

  /**
   * The interview with this id.
   *
   * @throws UnknownIdException where there is none
   */
  Interview named(String id) {
    return stores.open().interviews().find(id).orElseThrow(() -> unknown(id));
  }

  /** Says that no interview has this id, and which is like it. */
  UnknownIdException unknown(String id) {
    return new UnknownIdException(
        "interview", id, heads().stream().map(InterviewHead::id).toList());
  }

  /** The last interview begun, of those of the person that the command is about. */
  Optional<Interview> last(Predicate<InterviewHead> wanted) {
    return lastHeads(1, wanted).stream()
        .findFirst()
        .flatMap(head -> stores.open().interviews().find(head.id()));
  }

  /** The last heads that are wanted, the last one first; mostly found without reading them all. */
  private List<InterviewHead> lastHeads(int most, Predicate<InterviewHead> wanted) {
    int few = 2 * most + FEW;
    List<InterviewHead> last = stores.open().interviews().heads(workspaces.person(), few);
    List<InterviewHead> found = last.stream().filter(wanted).limit(most).toList();
    return found.size() == most || last.size() < few
        ? found
        : own().stream().filter(wanted).limit(most).toList();
  }

  /** The first interview of a list that is wanted. */
  Optional<Interview> last(List<InterviewHead> heads, Predicate<InterviewHead> wanted) {
    return heads.stream()
        .filter(wanted)
        .findFirst()
        .flatMap(head -> stores.open().interviews().find(head.id()));
  }

  /**
   * The last interviews with something scored, of the person that the command is about, the first
   * begun first.
   */
  List<Interview> lastScored(int most) {
    List<Interview> found = new ArrayList<>();
    lastHeads(most, head -> head.score().isPresent()).stream()
        .flatMap(head -> stores.open().interviews().find(head.id()).stream())
        .forEach(interview -> found.add(0, interview));
    return found;
  }

  /**
   * The turns in which the questions of an interview were asked before. Where they can't be read
   * that is said, and the interview is taken for one of new questions.
   */
  Map<String, Turn> before(Interview interview) {
    try {
      return stores.open().history().before(interview);
    } catch (StoreException | BadFileException e) {
      Output.message("earlier answers can't be read, so nothing is compared: " + e.getMessage());
      return Map.of();
    }
  }

  /** The heads of the interviews of the person that the command is about, the last one first. */
  List<InterviewHead> own() {
    return stores.open().interviews().heads(workspaces.person());
  }

  /** What the interviews of the person that the command is about say together. */
  Progress progress() {
    return stores.open().history().of(workspaces.person());
  }

  /** The last one begun first, those of all people. */
  List<InterviewHead> heads() {
    return stores.open().interviews().heads();
  }
}
