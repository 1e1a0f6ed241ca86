package dev.mockinterview.interview;

import java.util.List;
import java.util.Optional;

/**
 * Where interviews are kept; what is saved is safe when the call returns. Every call may end with a
 * {@link StoreException}, and has changed nothing then.
 */
public interface Interviews {

  /** Keeps the interview as it stands now, in place of what was kept under its id. */
  void save(Interview interview);

  /** The interview with this id. */
  Optional<Interview> find(String id);

  /** The heads of all interviews, the last one begun first, whatever the clock said. */
  List<InterviewHead> heads();

  /** The heads of one person's interviews, the last one begun first, whatever the clock said. */
  List<InterviewHead> heads(Person person);

  /** The first ones of those, so many at most. */
  List<InterviewHead> heads(Person person, int most);

  /**
   * Keeps what has been typed for the question that an interview asks now; the next step of the
   * interview, or a blank text, takes it away. Only for an interview that was saved or found here,
   * and that nobody has changed since.
   */
  void keepDraft(String id, String typed);

  /** What was last typed for the question that an interview asks now; empty where nothing was. */
  Optional<String> draft(String id);

  /** Forgets an interview; false where there is none of this id. */
  boolean delete(String id);
}
