package dev.mockinterview.store;

import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds and removes what is kept of a person, within its caller's transaction. */
final class Forgetting {

  private record Place(String plan, Person candidate) {}

  private final JdbcClient jdbc;
  private final Person person;
  private final ScorecardRows rows = new ScorecardRows();

  Forgetting(JdbcClient jdbc, Person person) {
    this.jdbc = jdbc;
    this.person = person;
  }

  /** The names of all people of whom something is kept. */
  static List<String> people(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select person as name from interview
            union select name from candidate
            union select interviewer from scorecard
            order by 1
            """)
        .query(String.class)
        .list();
  }

  Upkeep.Traces traces() {
    return new Upkeep.Traces(
        InterviewReader.ids(jdbc, person),
        rows.candidate(jdbc, person).isPresent(),
        count("candidate = :name"),
        count("interviewer = :name and submitted is null"),
        count("interviewer = :name and submitted is not null"));
  }

  private int count(String condition) {
    return jdbc.sql("select count(*) from scorecard where " + condition)
        .param("name", person.name())
        .query(Integer.class)
        .single();
  }

  /**
   * Forgets all of it.
   *
   * @throws StoreException where the person has seen a panel that they could join again, nameless
   */
  void forget() {
    for (Place place : places()) {
      if (rows.closing(jdbc, place.plan(), place.candidate()).isEmpty() && submitted(place)) {
        throw new StoreException(
            "%s is on the panel of %s on %s, which isn't closed yet; panel close closes it"
                .formatted(person, place.candidate(), place.plan()));
      }
    }
    run("delete from interview where person = :name");
    run("delete from candidate where name = :name");
    run("delete from scorecard where interviewer = :name and submitted is null");
    Person nameless = nameless();
    for (Place place : places()) {
      forget(place, nameless);
    }
  }

  private void run(String sql) {
    jdbc.sql(sql).param("name", person.name()).update();
  }

  /** What an interviewer is called who wants to be forgotten; the same in all scorecards. */
  private Person nameless() {
    List<String> taken = people(jdbc);
    for (int i = 1; ; i++) {
      String name = i == 1 ? "former interviewer" : "former interviewer " + i;
      if (!taken.contains(name)) {
        return new Person(name);
      }
    }
  }

  private List<Place> places() {
    return jdbc.sql("select plan, candidate from scorecard where interviewer = :name")
        .param("name", person.name())
        .query((r, n) -> new Place(r.getString("plan"), new Person(r.getString("candidate"))))
        .list();
  }

  private boolean submitted(Place place) {
    LeadPlan plan = rows.plan(jdbc, place.plan()).orElseThrow();
    return rows.own(jdbc, person, plan, place.candidate())
        .filter(saved -> saved.scorecard().submitted().isPresent())
        .isPresent();
  }

  private void forget(Place place, Person nameless) {
    LeadPlan plan = rows.plan(jdbc, place.plan()).orElseThrow();
    Scorecard own = rows.own(jdbc, person, plan, place.candidate()).orElseThrow().scorecard();
    rows.replace(jdbc, own.renamed(nameless), UUID.randomUUID().toString());
    rows.closing(jdbc, place.plan(), place.candidate())
        .ifPresent(closing -> rows.save(jdbc, closing.renamed(person, nameless)));
    for (Consensus consensus : rows.consensus(jdbc, place.plan(), place.candidate())) {
      rows.save(jdbc, consensus.renamed(person, nameless));
    }
  }
}
