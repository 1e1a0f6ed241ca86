package dev.mockinterview.scoring;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.text.AnalyzedText;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Scores answers against rubrics. Immutable and safe for use by several threads. */
public final class Scorer {

  /** Names the scoring rules; changes whenever they may give another score to the same answer. */
  public static final String ENGINE = "3";

  /** The most of an answer that is scored, in UTF-16 units. */
  public static final int LONGEST = 20_000;

  /** From so many words on an answer may be mostly about something else. */
  private static final int LONG = 40;

  /** A total below this is weak. */
  private static final int WEAK = 40;

  /** The share of an answer's words that counts as hardly anything. */
  private static final double HARDLY = 0.13;

  private final TextAnalyzer analyzer;
  private final Concepts concepts;
  private final PhraseCompiler phrases;
  private final Spelling spelling;

  /**
   * @param lexicon word knowledge that all rubrics share
   * @param vocabulary texts whose words are known, so that none of them is taken for a misspelling
   */
  public Scorer(TextAnalyzer analyzer, Lexicon lexicon, List<String> vocabulary) {
    this(analyzer, lexicon, Vocabulary.of(vocabulary));
  }

  /**
   * @param lexicon word knowledge that all rubrics share
   * @param vocabulary the words that are known, so that none of them is taken for a misspelling
   */
  public Scorer(TextAnalyzer analyzer, Lexicon lexicon, Vocabulary vocabulary) {
    this.analyzer = analyzer;
    this.concepts = new Concepts(lexicon);
    this.phrases = new PhraseCompiler(analyzer, concepts);
    this.spelling = new Spelling(vocabulary.stems());
  }

  /**
   * Makes a rubric ready for scoring.
   *
   * @param question the question's text; words that only repeat it earn nothing
   * @throws IllegalArgumentException for a phrase that can't match anything, naming its place
   */
  public CompiledRubric compile(String question, Rubric rubric) {
    Set<String> questionStems = analyzer.analyze(question).contentStems();
    Keys keys = new Keys();
    List<CompiledRubric.Point> points =
        rubric.points().stream().map(point -> compile(point, questionStems, keys)).toList();
    List<CompiledRubric.Claim> claims =
        rubric.misconceptions().stream().map(claim -> compile(claim, keys)).toList();
    boolean names = AskedFor.of(question).names();
    return new CompiledRubric(rubric, points, claims, keys, questionStems, names);
  }

  /** Phrases of the rubric that do nothing, or more than their author means. */
  public List<Fault> phraseFaults(CompiledRubric rubric) {
    return new PhraseAudit(phrases, rubric)
        .faults(tried -> new PhraseTrial(analyzer, concepts, spelling, rubric, tried));
  }

  /** The score of any text as an answer. */
  public Score score(CompiledRubric rubric, String answer) {
    boolean tooLong = answer.length() > LONGEST;
    AnalyzedText text = analyzer.analyze(tooLong ? answer.substring(0, LONGEST) : answer);
    List<Seen> clauses = rubric.keys().see(Readings.of(text, concepts), spelling);
    List<FoundMisconception> misconceptions = misconceptions(rubric, clauses, answer);
    Map<String, List<Evidence>> refuted = new HashMap<>();
    for (FoundMisconception found : misconceptions) {
      found.misconception().contradicts().ifPresent(id -> refuted.put(id, found.evidence()));
    }
    List<Evidence> falseClaims =
        misconceptions.stream().flatMap(found -> found.evidence().stream()).toList();
    PointScorer pointScorer = new PointScorer(rubric, clauses, answer, falseClaims);
    List<PointScore> points = new ArrayList<>();
    for (CompiledRubric.Point point : rubric.points()) {
      List<Evidence> against = refuted.get(point.point().id());
      points.add(
          against != null
              ? PointScorer.contradicted(point.point(), against)
              : pointScorer.score(point));
    }
    Rubric source = rubric.rubric();
    double earned = beyondTheQuestion(rubric, points) / source.enough();
    List<Flag> flags =
        new ArrayList<>(new AnswerForm(text, rubric.questionStems(), spelling).flags(earned));
    if (rubric.asksForNames()) {
      flags.remove(Flag.KEYWORD_LIST);
    }
    if (tooLong) {
      flags.add(Flag.TOO_LONG);
    }
    Score score = new Score(points, misconceptions, flags, source.enough(), source.hash(), ENGINE);
    if (isAside(score, text)) {
      flags.add(Flag.OTHER_QUESTION);
      return new Score(points, misconceptions, flags, source.enough(), source.hash(), ENGINE);
    }
    return score;
  }

  /** Whether a long answer says hardly anything that the rubric knows, true or false. */
  private static boolean isAside(Score score, AnalyzedText text) {
    int total = score.total();
    if (total == 0 || total >= WEAK) {
      return false;
    }
    List<Token> words = text.tokens().filter(token -> token.kind() != Token.Kind.MARK).toList();
    if (words.size() < LONG) {
      return false;
    }
    BitSet spoken = new BitSet();
    score.points().stream()
        .filter(point -> point.credit() > 0)
        .flatMap(point -> point.evidence().stream())
        .forEach(evidence -> spoken.set(evidence.start(), evidence.end()));
    score.misconceptions().stream()
        .flatMap(found -> found.evidence().stream())
        .forEach(evidence -> spoken.set(evidence.start(), evidence.end()));
    long said = words.stream().filter(token -> spoken.get(token.start())).count();
    return said < HARDLY * words.size();
  }

  /** What was earned without the points that repeating the question makes. */
  private static double beyondTheQuestion(CompiledRubric rubric, List<PointScore> points) {
    double earned = 0;
    for (int i = 0; i < points.size(); i++) {
      earned += rubric.points().get(i).mayRepeat() ? 0 : points.get(i).earned();
    }
    return earned;
  }

  private static List<FoundMisconception> misconceptions(
      CompiledRubric rubric, List<Seen> clauses, String answer) {
    List<FoundMisconception> found = new ArrayList<>();
    for (CompiledRubric.Claim claim : rubric.claims()) {
      Map<Integer, Evidence> evidence = new LinkedHashMap<>();
      for (Seen clause : clauses) {
        Matcher.best(claim.phrases(), clause, rubric, Match::isClaimed)
            .ifPresent(m -> evidence.put(m.start(), Evidence.of(answer, m.start(), m.end())));
      }
      if (!evidence.isEmpty()) {
        found.add(
            new FoundMisconception(
                claim.misconception(), List.copyOf(new TreeSet<>(evidence.values()))));
      }
    }
    return found;
  }

  private CompiledRubric.Point compile(KeyPoint point, Set<String> questionStems, Keys keys) {
    boolean denied = point.polarity() == Polarity.NEGATIVE;
    List<List<Sought>> parts =
        point.parts().stream()
            .map(
                part ->
                    compile("point " + point.id(), part.phrases(), denied).stream()
                        .filter(phrase -> !phrase.onlyRepeats(questionStems))
                        .map(keys::seek)
                        .toList())
            .toList();
    if (parts.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "point " + point.id() + ": the phrases of a part only repeat the question");
    }
    return CompiledRubric.Point.of(point, parts);
  }

  private CompiledRubric.Claim compile(Misconception claim, Keys keys) {
    boolean denied = claim.polarity() == Polarity.NEGATIVE;
    return new CompiledRubric.Claim(
        claim,
        compile("misconception " + claim.id(), claim.phrases(), denied).stream()
            .map(keys::seek)
            .toList());
  }

  private List<Phrase> compile(String where, List<String> wordings, boolean denied) {
    List<Phrase> compiled = new ArrayList<>();
    for (String wording : wordings) {
      try {
        compiled.add(phrases.compile(wording, denied));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
      }
    }
    return compiled;
  }
}
