package dev.mockinterview.files;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong in a content pack; its message is one line for each problem. */
public final class BadPackException extends RuntimeException {

  private final transient List<Problem> problems;

  BadPackException(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** All problems, by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
