package dev.mockinterview.store;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.Words;
import dev.mockinterview.interview.InterviewHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads every interview of a database that has the newest schema, by the code that reads them when
 * they are gone on with.
 */
final class InterviewsCheckup {

  private static final String NAME = "Interviews";
  private static final int MOST_NAMED = 5;

  private final Database database;
  private final InterviewReader reader = new InterviewReader();
  private final Map<String, Rubric> rubrics = new HashMap<>();

  InterviewsCheckup(Database database) {
    this.database = database;
  }

  /**
   * What can be read and what can't.
   *
   * @param sound whether the database itself is
   */
  List<Condition> look(boolean sound) {
    List<Condition> found = new ArrayList<>();
    try {
      List<String> ids = database.reading(InterviewReader::ids);
      List<String> broken = ids.stream().filter(id -> !isReadable(id, sound)).toList();
      if (!broken.isEmpty()) {
        found.add(broken(broken, ids.size(), sound));
      }
      List<InterviewHead> heads = new StoredInterviews(database).heads();
      if (broken.isEmpty()) {
        found.add(Condition.ok(NAME, counted(heads)));
      }
    } catch (RuntimeException e) {
      found.add(unlisted(e, sound));
    }
    return found;
  }

  /**
   * @throws RuntimeException where it is the database that refuses, and not by damage: that says
   *     nothing about the interview
   */
  private boolean isReadable(String id, boolean sound) {
    try {
      return database.reading(
          jdbc -> {
            reader.find(jdbc, id, rubrics);
            reader.draft(jdbc, id);
            return true;
          });
    } catch (RuntimeException e) {
      if (sound && Refusal.sql(e).isPresent()) {
        throw e;
      }
      return false;
    }
  }

  private String counted(List<InterviewHead> heads) {
    if (heads.isEmpty()) {
      return "none yet";
    }
    long people = heads.stream().map(InterviewHead::person).distinct().count();
    long left = heads.stream().filter(InterviewHead::left).count();
    long drafts =
        database.reading(jdbc -> jdbc.sql("select count(*) from draft").query(Long.class).single());
    return "%d%s, %scan be read%s%s"
        .formatted(
            heads.size(),
            people == 1 ? "" : " of " + people + " people",
            heads.size() == 1 ? "" : "all ",
            left == 0 ? "" : "; " + left + " unfinished",
            drafts == 0 ? "" : "; " + Words.count(drafts, "half-typed answer"));
  }

  private static Condition broken(List<String> ids, int all, boolean sound) {
    String named = String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())));
    String rest = ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "";
    return Condition.bad(
        NAME,
        "%d of %d can't be read: %s%s".formatted(ids.size(), all, named, rest),
        sound
            ? new Cure(
                "The others are well. A newer program may read them, or a copy of the database may"
                    + " have them whole; where neither does, forget them.",
                ids.stream().limit(MOST_NAMED).map(id -> "delete " + id + " --yes").toList())
            : beforeRestoring());
  }

  private static Condition unlisted(RuntimeException failure, boolean sound) {
    Cure whenSound =
        Refusal.sql(failure).isPresent()
            ? Cure.of("Run doctor again in a minute; interviews were not looked into to the end.")
            : Cure.of(
                "Go back to a copy of the database; each interview whose id you know can still be"
                    + " read with report ID.");
    return Condition.bad(
        NAME, "can't be listed: " + Checks.reason(failure), sound ? whenSound : beforeRestoring());
  }

  private static Cure beforeRestoring() {
    return Cure.of(
        "Save the reports of those that can be read (report ID --out FILE) before you go back to a"
            + " copy.");
  }
}
