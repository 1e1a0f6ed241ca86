package dev.mockinterview.store;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Blindness;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Closing;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards;
import dev.mockinterview.store.ScorecardRows.Saved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plans, candidates and scorecards in a database. Whoever saves a scorecard that another program
 * has changed since, or that is submitted, is refused. Safe for use by several threads.
 */
final class StoredScorecards implements Scorecards {

  private final Database database;
  private final ScorecardRows rows = new ScorecardRows();
  private final Map<String, Saved> known = new HashMap<>();

  StoredScorecards(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(LeadPlan plan) {
    return database.inTransaction(jdbc -> rows.add(jdbc, plan));
  }

  @Override
  public Optional<LeadPlan> plan(String id) {
    return database.reading(jdbc -> rows.plan(jdbc, id));
  }

  @Override
  public List<LeadPlan> plans() {
    return database.reading(rows::plans);
  }

  @Override
  public boolean add(Candidate candidate) {
    return database.inTransaction(jdbc -> rows.add(jdbc, candidate));
  }

  @Override
  public Optional<Candidate> candidate(Person person) {
    return database.reading(jdbc -> rows.candidate(jdbc, person));
  }

  @Override
  public List<Candidate> candidates() {
    return database.reading(rows::candidates);
  }

  @Override
  public synchronized void save(Scorecard scorecard) {
    Optional<Saved> before = Optional.ofNullable(known.get(scorecard.id()));
    if (before.filter(saved -> saved.scorecard().equals(scorecard)).isPresent()) {
      return;
    }
    long version = before.map(Saved::version).orElse(0L);
    String token = UUID.randomUUID().toString();
    database.inTransaction(
        jdbc -> {
          if (version == 0) {
            begin(jdbc, scorecard, token);
          } else if (!rows.update(jdbc, scorecard, version, token)
              && !rows.saved(jdbc, scorecard.id(), version + 1, token)) {
            throw new ChangedElsewhereException(
                "scorecard "
                    + scorecard.id()
                    + " was changed, submitted or erased by another program meanwhile;"
                    + " nothing was overwritten");
          }
          return scorecard;
        });
    known.put(scorecard.id(), new Saved(version + 1, scorecard));
  }

  private void begin(JdbcClient jdbc, Scorecard scorecard, String token) {
    Person candidate = scorecard.candidate();
    plan(jdbc, scorecard.plan()).requireAll(scorecard);
    hold(jdbc, candidate);
    if (rows.saved(jdbc, scorecard.id(), 1, token)) {
      return; // its commit arrived, only the answer to it was lost
    }
    if (rows.closing(jdbc, scorecard.plan(), candidate).isPresent()) {
      throw new StoreException(
          "the panel of %s on %s is closed; no scorecard can join it"
              .formatted(candidate, scorecard.plan()));
    }
    if (!rows.insert(jdbc, scorecard, token)) {
      throw new ChangedElsewhereException(
          "%s has another scorecard of %s on %s; nothing was overwritten"
              .formatted(scorecard.interviewer(), candidate, scorecard.plan()));
    }
  }

  @Override
  public synchronized Optional<Scorecard> own(Person interviewer, String plan, Person candidate) {
    Optional<Saved> found =
        database.reading(
            jdbc ->
                rows.plan(jdbc, plan)
                    .flatMap(known -> rows.own(jdbc, interviewer, known, candidate)));
    found.ifPresent(saved -> known.put(saved.scorecard().id(), saved));
    return found.map(Saved::scorecard);
  }

  @Override
  public List<Scorecard> visible(Person viewer, String plan, Person candidate) {
    return database.reading(
        jdbc ->
            Blindness.visible(viewer, panel(jdbc, plan, candidate), closed(jdbc, plan, candidate)));
  }

  @Override
  public List<PanelState> panels(String plan) {
    return database.reading(jdbc -> rows.panels(jdbc, plan, null));
  }

  @Override
  public List<PanelState> panels(Person candidate) {
    return database.reading(jdbc -> rows.panels(jdbc, null, candidate));
  }

  private boolean closed(JdbcClient jdbc, String plan, Person candidate) {
    return rows.closing(jdbc, plan, candidate).isPresent();
  }

  @Override
  public void close(Closing closing) {
    database.inTransaction(
        jdbc -> {
          close(jdbc, closing);
          return closing;
        });
  }

  private void close(JdbcClient jdbc, Closing closing) {
    Person candidate = closing.candidate();
    hold(jdbc, candidate);
    List<Scorecard> panel = panel(jdbc, closing.plan(), candidate);
    if (panel.isEmpty() || panel.stream().anyMatch(card -> card.submitted().isEmpty())) {
      throw new StoreException("not all scorecards of the panel are submitted");
    }
    if (!closed(jdbc, closing.plan(), candidate)) {
      rows.save(jdbc, closing);
    }
  }

  @Override
  public boolean save(Consensus consensus, Optional<Consensus> instead) {
    return database.inTransaction(
        jdbc -> {
          close(
              jdbc,
              new Closing(consensus.plan(), consensus.candidate(), consensus.by(), consensus.at()));
          Optional<Consensus> there =
              rows.consensus(jdbc, consensus.plan(), consensus.candidate()).stream()
                  .filter(each -> each.question().equals(consensus.question()))
                  .findFirst();
          if (there.equals(instead)) {
            rows.save(jdbc, consensus);
          }
          return there.equals(instead) || there.filter(consensus::equals).isPresent();
        });
  }

  @Override
  public List<Consensus> consensus(Person viewer, String plan, Person candidate) {
    return database.reading(
        jdbc ->
            Blindness.seesAll(viewer, panel(jdbc, plan, candidate), closed(jdbc, plan, candidate))
                ? rows.consensus(jdbc, plan, candidate)
                : List.<Consensus>of());
  }

  private void hold(JdbcClient jdbc, Person candidate) {
    if (!rows.hold(jdbc, candidate)) {
      throw new StoreException("there is no candidate " + candidate + " any more");
    }
  }

  private List<Scorecard> panel(JdbcClient jdbc, String plan, Person candidate) {
    return rows.plan(jdbc, plan).map(known -> rows.panel(jdbc, known, candidate)).orElse(List.of());
  }

  private LeadPlan plan(JdbcClient jdbc, String id) {
    return rows.plan(jdbc, id)
        .orElseThrow(() -> new StoreException("there is no plan " + id + " here"));
  }
}
