package dev.mockinterview.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where the files of a content pack come from. Paths are relative and use slashes. */
interface PackSource {

  /** Whether there is a file of this name. */
  boolean has(String path);

  /** Opens a file that is there. */
  InputStream open(String path) throws IOException;

  /**
   * The files in {@code questions/} and {@code rubrics/}, for finding those that nothing leads to;
   * none where a source can't list them.
   */
  List<String> files() throws IOException;
}
