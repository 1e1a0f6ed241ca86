package dev.mockinterview.store;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps interviews as long as the program runs. Safe for use by several threads. */
public final class InterviewsInMemory implements Interviews {

  private final Map<String, Interview> interviews = new ConcurrentHashMap<>();

  @Override
  public void save(Interview interview) {
    interviews.put(interview.id(), interview);
  }

  @Override
  public Optional<Interview> find(String id) {
    return Optional.ofNullable(interviews.get(id));
  }

  @Override
  public List<Interview> all() {
    return interviews.values().stream()
        .sorted(Comparator.comparing(Interview::started).reversed())
        .toList();
  }
}
