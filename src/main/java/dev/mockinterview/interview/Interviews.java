package dev.mockinterview.interview;

import java.util.List;
import java.util.Optional;

/** Where interviews are kept; what is saved is safe when the call returns. */
public interface Interviews {

  /** Keeps the interview as it stands now, in place of what was kept under its id. */
  void save(Interview interview);

  /** The interview with this id. */
  Optional<Interview> find(String id);

  /** All interviews, the last one begun first. */
  List<Interview> all();
}
