package dev.mockinterview.files;

import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecard;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes plans, candidates and scorecards as one JSON document, and reads it back exactly:
 *
 * <pre>
 * {"format": "mock-interview/panel", "version": 1,
 *  "plans": [{"id", "role", "level"?, "rounds": [...], "rubrics": [...],
 *             "script": {"opening", "closing"}, "made"}, ...],
 *  "candidates": [{"name", "role", "level"?, "timeFactor"}, ...],
 *  "scorecards": [{"id", "plan", "candidate", "interviewer", "started", "cards": [
 *    {"question", "asked", "ticks": {point: {"status", "prompted"}},
 *     "notes": [{"at", "text", "quote"}], "heard"?: {"text", "score"?}, "rating"?: 1..5,
 *     "override"?: {"score", "reason"}, "time"}, ...],
 *    "takeAway", "recommendation"?, "submitted"?}, ...],
 *  "consensus": [{"plan", "candidate", "question", "rating",
 *                 "moves": [{"who", "from", "why"}], "by", "at"}, ...],
 *  "closings": [{"plan", "candidate", "by", "at"}, ...]}
 * </pre>
 */
public final class PanelArchiveFile {

  static final String FORMAT = "mock-interview/panel";
  private static final int VERSION = 1;

  private static final JsonMapper MAPPER =
      InterviewJson.mapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private record Document(
      String format,
      int version,
      List<LeadPlan> plans,
      List<CandidateShape> candidates,
      List<ScorecardShape> scorecards,
      List<ConsensusShape> consensus,
      List<ClosingShape> closings) {}

  private PanelArchiveFile() {}

  /** The document, one line. */
  public static String write(PanelArchive archive) {
    return MAPPER.writeValueAsString(
            new Document(
                FORMAT,
                VERSION,
                archive.plans(),
                archive.candidates().stream().map(CandidateShape::of).toList(),
                archive.scorecards().stream().map(ScorecardShape::of).toList(),
                archive.consensus().stream().map(ConsensusShape::of).toList(),
                archive.closings().stream().map(ClosingShape::of).toList()))
        + "\n";
  }

  /** Whether a file begins as such a document does. */
  public static boolean is(Path file) {
    return TextFile.beginning(file).startsWith("{\"format\":\"" + FORMAT + "\"");
  }

  /**
   * What a file holds.
   *
   * @throws BadFileException where it doesn't fit together, naming file and line
   */
  public static PanelArchive read(Path file) {
    JsonParser json = MAPPER.createParser(new StringReader(TextFile.read(file)));
    ArchiveFaults faults = new ArchiveFaults(file, json);
    return faults.located(
        () -> {
          Document document = MAPPER.readValue(json, Document.class);
          faults.require(document.format().equals(FORMAT), "its format isn't \"" + FORMAT + "\"");
          faults.require(
              document.version() == VERSION,
              "has version %d, this program knows %d".formatted(document.version(), VERSION));
          return archive(document);
        });
  }

  private static PanelArchive archive(Document document) {
    List<Candidate> candidates =
        document.candidates().stream().map(CandidateShape::candidate).toList();
    List<Person> people = candidates.stream().map(Candidate::person).toList();
    List<Scorecard> scorecards =
        document.scorecards().stream()
            .map(shape -> checked(shape.scorecard(plan(document.plans(), shape.plan())), people))
            .toList();
    document
        .consensus()
        .forEach(shape -> plan(document.plans(), shape.plan()).question(shape.question()));
    document.plans().stream()
        .flatMap(plan -> plan.rubrics().stream())
        .forEach(ArchiveChecks::check);
    return new PanelArchive(
        document.plans(),
        candidates,
        scorecards,
        document.consensus().stream().map(ConsensusShape::consensus).toList(),
        document.closings().stream().map(ClosingShape::closing).toList());
  }

  private static Scorecard checked(Scorecard scorecard, List<Person> candidates) {
    ArchiveChecks.name("id", scorecard.id());
    if (!candidates.contains(scorecard.candidate())) {
      throw new IllegalArgumentException(
          "scorecard %s is of %s, who isn't among its candidates"
              .formatted(scorecard.id(), scorecard.candidate()));
    }
    if (scorecard.submitted().isPresent() && scorecard.recommendation().isEmpty()) {
      throw new IllegalArgumentException(
          "scorecard " + scorecard.id() + " is submitted without a recommendation");
    }
    for (Card card : scorecard.cards()) {
      card.heard()
          .ifPresent(
              heard -> heard.score().ifPresent(score -> ArchiveChecks.check(heard.text(), score)));
    }
    return scorecard;
  }

  private static LeadPlan plan(List<LeadPlan> plans, String id) {
    return plans.stream()
        .filter(plan -> plan.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("plan \"" + id + "\" is missing"));
  }
}
