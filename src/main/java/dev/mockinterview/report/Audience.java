package dev.mockinterview.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who reads a document. */
public enum Audience {
  /** The person who practises: everything. */
  SELF,
  /** The interviewers: everything that they may see of each other, and all evidence. */
  PANEL,
  /**
   * The person who was interviewed: nothing that is the panel's own, and no wording of a rubric,
   * since somebody else may be asked the same tomorrow.
   */
  CANDIDATE;

  /** The audience of this name, if there is one. */
  public static Optional<Audience> named(String name) {
    return Arrays.stream(values()).filter(each -> each.title().equals(name)).findFirst();
  }

  /** What it is called in commands. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a document may show what a rubric says. */
  public boolean seesRubric() {
    return this != CANDIDATE;
  }

  /** Whether a document speaks to the person who answered, and says what to study. */
  public boolean studies() {
    return this != PANEL;
  }

  /**
   * Whether a document may hold what is nobody else's business: how sure the person was, and what
   * was before.
   */
  public boolean practises() {
    return this == SELF;
  }
}
