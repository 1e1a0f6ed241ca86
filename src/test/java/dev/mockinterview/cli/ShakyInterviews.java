package dev.mockinterview.cli;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import java.util.List;
import java.util.Optional;

/** Keeps one interview, as long as nothing goes wrong. */
final class ShakyInterviews implements Interviews {

  /** What goes wrong. */
  enum Trouble {
    NONE,
    /** Nothing gets in. */
    FULL,
    /** What gets in isn't confirmed. */
    UNHEARD,
    /** Something that no store should do. */
    BUG
  }

  private volatile Trouble trouble = Trouble.NONE;
  private volatile Optional<Interview> stored = Optional.empty();
  private volatile String draft = "";
  private Optional<Interview> mine = Optional.empty();
  private int version;
  private int known;
  private int saves;

  void now(Trouble next) {
    trouble = next;
  }

  /** Another program saves this. */
  synchronized void changedElsewhere(Interview interview) {
    stored = Optional.of(interview);
    version++;
  }

  /** Another program deletes it. */
  synchronized void deletedElsewhere() {
    stored = Optional.empty();
    version++;
  }

  Optional<Interview> stored() {
    return stored;
  }

  /** How often somebody tried to save. */
  synchronized int saves() {
    return saves;
  }

  @Override
  public synchronized void save(Interview interview) {
    if (mine.equals(Optional.of(interview))) {
      return;
    }
    saves++;
    refuse();
    if (known != version) {
      throw new ChangedElsewhereException("changed by another program");
    }
    stored = Optional.of(interview);
    draft = "";
    version++;
    if (trouble == Trouble.UNHEARD) {
      throw new StoreException("the server doesn't answer");
    }
    known = version;
    mine = stored;
  }

  private void refuse() {
    if (trouble == Trouble.FULL) {
      throw new StoreException("the disk is full");
    }
    if (trouble == Trouble.BUG) {
      throw new IllegalStateException("no idea");
    }
  }

  @Override
  public synchronized Optional<Interview> find(String id) {
    refuse();
    known = version;
    mine = stored;
    return stored;
  }

  @Override
  public List<InterviewHead> heads() {
    return stored.map(Sample::head).stream().toList();
  }

  @Override
  public List<InterviewHead> heads(Person person) {
    return heads().stream().filter(head -> head.person().equals(person)).toList();
  }

  @Override
  public List<InterviewHead> heads(Person person, int most) {
    return heads(person).stream().limit(most).toList();
  }

  @Override
  public synchronized void keepDraft(String id, String typed) {
    refuse();
    if (stored.isEmpty()) {
      throw new ChangedElsewhereException(
          "interview " + id + " was changed or deleted by another program meanwhile");
    }
    draft = typed;
  }

  @Override
  public Optional<String> draft(String id) {
    return Optional.of(draft).filter(text -> !text.isBlank());
  }

  @Override
  public boolean delete(String id) {
    throw new UnsupportedOperationException(id);
  }
}
