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

  private record Place(String question, String interview, int position) {}

  @Override
  public Map<String, Turn> before(Interview interview) {
    List<String> planned = interview.plan().questions().stream().map(Question::id).toList();
    return database.reading(
        jdbc ->
            jdbc
                .sql(
                    """
                    with newest as (
                      select t.question, max(i.number) as number
                      from turn t join interview i on i.id = t.interview
                      where t.question in (:questions) and t.counts is not null
                        and i.person = :person
                        and not exists (
                          select 1 from interview own
                          where own.id = :id and own.number <= i.number)
                      group by t.question)
                    select n.question, t.interview, t.position
                    from newest n
                      join interview i on i.person = :person and i.number = n.number
                      join turn t on t.interview = i.id and t.question = n.question
                    where t.counts is not null
                    order by i.id
                    """)
                .param("questions", planned)
                .param("person", interview.person().name())
                .param("id", interview.id())
                .query(
                    (r, n) ->
                        new Place(
                            r.getString("question"),
                            r.getString("interview"),
                            r.getInt("position")))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::question, place -> place, (one, later) -> later))
                .values()
                .stream()
                .map(place -> reader.turn(jdbc, place.interview(), place.position()))
                .collect(
                    Collectors.toUnmodifiableMap(
                        turn -> turn.question().id(), Function.identity())));
  }
}
