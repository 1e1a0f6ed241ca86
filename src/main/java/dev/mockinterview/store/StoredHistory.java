package dev.mockinterview.store;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.History;
import dev.mockinterview.progress.Progress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up in the database what was said in earlier interviews. */
final class StoredHistory implements History {

  private final Database database;
  private final InterviewReader reader = new InterviewReader();

  StoredHistory(Database database) {
    this.database = database;
  }

  @Override
  public Progress of(Person person) {
    return database.reading(jdbc -> new ProgressRows(jdbc, person).read());
  }

  private record Place(String interview, int position) {}

  @Override
  public Map<String, Turn> before(Interview interview) {
    List<String> planned = interview.plan().questions().stream().map(Question::id).toList();
    return database.reading(
        jdbc ->
            jdbc
                .sql(
                    """
                    select interview, position from (
                      select t.interview, t.position,
                        row_number() over (
                          partition by t.question order by i.number desc, i.id desc) as age
                      from turn t join interview i on i.id = t.interview
                      where t.question in (:questions) and i.person = :person
                        and t.counts is not null
                        and not exists (
                          select 1 from interview own
                          where own.id = :id and own.number <= i.number)) as earlier
                    where age = 1
                    """)
                .param("questions", planned)
                .param("person", interview.person().name())
                .param("id", interview.id())
                .query((r, n) -> new Place(r.getString("interview"), r.getInt("position")))
                .list()
                .stream()
                .map(place -> reader.turn(jdbc, place.interview(), place.position()))
                .collect(
                    Collectors.toUnmodifiableMap(
                        turn -> turn.question().id(), Function.identity())));
  }
}
