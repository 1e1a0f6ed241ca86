package dev.mockinterview.store;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills the columns of {@code V2__progress.sql} for interviews that schema 1 kept. */
final class Backfill implements JavaMigration {

  private final Person owner;

  /**
   * @param owner whose interviews those are
   */
  Backfill(Person owner) {
    this.owner = owner;
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("3");
  }

  @Override
  public String getDescription() {
    return "backfill";
  }

  @Override
  public Integer getChecksum() {
    return 1;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    JdbcClient jdbc =
        JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
    InterviewReader reader = new InterviewReader();
    InterviewWriter writer = new InterviewWriter();
    List<String> ids =
        jdbc.sql("select id from interview where person is null order by started, id")
            .query(String.class)
            .list();
    for (int i = 0; i < ids.size(); i++) {
      jdbc.sql("update interview set person = :person, number = :number where id = :id")
          .param("person", owner.name())
          .param("number", i + 1)
          .param("id", ids.get(i))
          .update();
      Interview interview = reader.find(jdbc, ids.get(i)).orElseThrow().interview();
      writer.describe(jdbc, interview);
    }
  }
}
