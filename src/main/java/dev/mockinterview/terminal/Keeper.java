package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.UnkeptAnswer;
import java.util.List;

/** Keeps what must outlive the program, and knows what it could not keep. */
public interface Keeper {

  /**
   * Keeps the interview as it stands; it is safe when the call returns.
   *
   * @throws dev.mockinterview.interview.StoreException where that can't be done
   */
  void step(Interview interview);

  /**
   * Keeps the interview with what has been typed so far for the question that it asks; both are
   * safe when the call returns.
   *
   * @throws dev.mockinterview.interview.StoreException where that can't be done
   */
  void draft(Interview interview, String typed);

  /**
   * Like {@link #draft}, but soon, and nobody hears of it where it fails: a person who types is
   * neither held up nor disturbed.
   */
  void soon(Interview interview, String typed);

  /** The answers, and what is typed of one, that are neither kept nor put aside. */
  List<UnkeptAnswer> unkept();

  /**
   * Puts everything that is {@link #unkept} into a file.
   *
   * @param file a name as a person types it
   * @return the file with its whole path
   * @throws dev.mockinterview.interview.StoreException where that can't be done
   */
  String putAside(String file);
}
