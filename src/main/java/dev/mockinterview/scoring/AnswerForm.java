package dev.mockinterview.scoring;

import dev.mockinterview.text.AnalyzedText;
import dev.mockinterview.text.Sentence;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at the form of an answer for what no careful grader would credit. */
final class AnswerForm {

  private static final Pattern DONT_KNOW =
      Pattern.compile(
          "(^|\\bi |\\bwe |[.,;] ?)(don'?t|do not|didn'?t|never) (really |actually |honestly )?"
              + "(know|remember|recall|have (an|any) idea|used?|heard|work(ed)?|learn(ed|t)?)\\b"
              + "|\\bno (idea|clue)\\b|\\bnot sure\\b|\\bcan'?t (remember|recall|say|answer)\\b"
              + "|^\\W*(i('ll| will| would|'d)? )?(pass|skip)( on)?( this| that)?( one)?\\W*$"
              + "|\\b(idk|dunno)\\b|\\bi('d| would) (have to )?(google|guess|look it up)\\b");

  /** About what one must point earns, as a share of full marks. */
  private static final double LITTLE = 0.2;

  /** Less than what a point earns that is no bonus, as a share of full marks. */
  private static final double NEXT_TO_NOTHING = 0.14;

  /** A sign that sets two things into a relation. */
  private static final Pattern RELATION =
      Pattern.compile("\\s=\\s|\\w=\\w|\\s\\(|->|\\u2192|:(?=\\s)| --?\\w");

  private static final int FEW = 3;

  private static final Pattern CONSONANTS = Pattern.compile("[bcdfghjklmnpqrstvwxz]{5}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final Set<String> STATING =
      WordList.of(
          """
          it they you we i is are was has have can does do will must should
          supports provides offers allows lets gives returns handles checks sends calls gets makes needs
          works runs goes comes uses keeps stores takes routes forwards
          """);

  private final AnalyzedText text;
  private final Set<String> questionStems;
  private final Spelling spelling;
  private final List<Token> content;
  private final long words;

  AnswerForm(AnalyzedText text, Set<String> questionStems, Spelling spelling) {
    this.text = text;
    this.questionStems = questionStems;
    this.spelling = spelling;
    this.content = text.tokens().filter(Token::isContent).toList();
    this.words = text.tokens().filter(token -> token.kind() != Token.Kind.MARK).count();
  }

  /**
   * @param earned what the words of the answer earned, as a share of full marks
   */
  List<Flag> flags(double earned) {
    if (words == 0) {
      return List.of(Flag.NO_ANSWER);
    }
    List<Flag> flags = new ArrayList<>();
    if (earned < LITTLE && content.size() < 25 && saysDontKnow()) {
      flags.add(Flag.DONT_KNOW);
    }
    if (isGibberish(earned)) {
      flags.add(Flag.GIBBERISH);
    }
    if (earned < NEXT_TO_NOTHING && isEcho()) {
      flags.add(Flag.ECHO);
    }
    if (isRepetition()) {
      flags.add(Flag.REPETITION);
    }
    if (isKeywordList() || isOneSentenceOverAndOver()) {
      flags.add(Flag.KEYWORD_LIST);
    }
    return flags;
  }

  private boolean saysDontKnow() {
    String lower = text.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String plain = SPACES.matcher(lower).replaceAll(" ");
    return DONT_KNOW.matcher(plain.length() > 2_000 ? plain.substring(0, 2_000) : plain).find();
  }

  private boolean isEcho() {
    long echoed = content.stream().filter(token -> questionStems.contains(token.stem())).count();
    return content.size() >= 4 && echoed >= 0.65 * content.size();
  }

  private boolean isRepetition() {
    Set<String> different = new HashSet<>();
    content.forEach(token -> different.add(token.stem()));
    return content.size() >= 24 && different.size() < 0.3 * content.size();
  }

  private boolean isGibberish(double earned) {
    return earned == 0
        && content.size() >= 3
        && content.stream().filter(this::isNoWord).count() > 0.6 * content.size();
  }

  private boolean isNoWord(Token token) {
    String word = token.word();
    return token.kind() == Token.Kind.WORD
        && spelling.isUnknown(token)
        && word.length() >= 4
        && (word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)
            || CONSONANTS.matcher(word).find());
  }

  /** Many terms in short pieces with hardly a word that would make a statement of them. */
  private boolean isKeywordList() {
    if (content.size() < 12) {
      return false;
    }
    long binding = words - content.size();
    long pieces = text.sentences().stream().mapToLong(AnswerForm::pieces).sum();
    if (words <= 1.5 * pieces) {
      return true;
    }
    boolean bare = binding < 0.05 * words;
    boolean shortPieces =
        binding < 0.16 * words
            && content.size() <= 3.2 * pieces
            && text.tokens().noneMatch(this::isVerb);
    return (bare || shortPieces) && !isNotes();
  }

  /**
   * Notes state without verbs: by assignments, arrows, colons, brackets, or as steps that begin
   * with what to do.
   */
  private boolean isNotes() {
    long relations = RELATION.matcher(text.text()).results().limit(FEW).count();
    long steps = text.sentences().stream().mapToLong(Steps::in).sum();
    return relations + steps >= FEW;
  }

  /** "It uses X. It uses Y. It uses Z.": a list that only looks like sentences. */
  private boolean isOneSentenceOverAndOver() {
    Map<String, Long> openings =
        text.sentences().stream()
            .filter(AnswerForm::saysNextToNothing)
            .collect(Collectors.groupingBy(AnswerForm::opening, Collectors.counting()));
    long most = openings.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return most >= 8 && most >= 0.7 * text.sentences().size();
  }

  private static boolean saysNextToNothing(Sentence sentence) {
    return sentence.tokens().size() > 1
        && sentence.tokens().stream().filter(Token::isContent).count() <= 3;
  }

  private static String opening(Sentence sentence) {
    return sentence.tokens().get(0).word() + " " + sentence.tokens().get(1).word();
  }

  /** A pronoun or an auxiliary verb: somebody is said to do or be something. */
  private boolean isVerb(Token token) {
    return STATING.contains(token.word());
  }

  private static long pieces(Sentence sentence) {
    return 1
        + sentence.tokens().stream()
            .filter(token -> token.word().equals(",") || token.word().equals(";"))
            .count();
  }
}
