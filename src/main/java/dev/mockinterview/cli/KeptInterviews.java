package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.UnknownIdException;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Finds the interviews that a command's argument names. */
@Component
class KeptInterviews {

  private final Stores stores;

  KeptInterviews(Stores stores) {
    this.stores = stores;
  }

  /**
   * The interview whose id is the command's argument; empty where there is none.
   *
   * @throws UnknownIdException where no interview has that id
   */
  Optional<Interview> asked(CommandContext context) {
    return context.parsedInput().arguments().stream()
        .map(CommandArgument::value)
        .findFirst()
        .map(this::named);
  }

  private Interview named(String id) {
    Interviews interviews = stores.open();
    return interviews
        .find(id)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "interview", id, interviews.all().stream().map(Interview::id).toList()));
  }

  Optional<Interview> find(String id) {
    return stores.open().find(id);
  }

  /** The last one begun first. */
  List<Interview> all() {
    return stores.open().all();
  }
}
