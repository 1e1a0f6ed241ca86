package dev.mockinterview.files;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file of a pack. */
final class FileProblems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /**
   * @param file path relative to the pack's folder
   */
  FileProblems(String file) {
    this.file = file;
  }

  void add(int line, String message) {
    found.add(new Problem(file, line, message));
  }

  /** How many there are so far; a reader that adds none has read something sound. */
  int count() {
    return found.size();
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
