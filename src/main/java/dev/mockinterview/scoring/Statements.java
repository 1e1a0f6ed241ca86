package dev.mockinterview.scoring;

import dev.mockinterview.text.Sentence;
import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a model answer or key point into the single things that it states. */
final class Statements {

  /**
   * One thing that a reference states.
   *
   * @param text how it stands there, on one line
   * @param tokens its tokens; their offsets point into the reference
   */
  record Statement(String text, List<Token> tokens, Role role) {

    Statement {
      tokens = List.copyOf(tokens);
    }
  }

  /** What a reference makes of a statement. */
  enum Role {
    /** Belongs to a full answer. */
    WANTED,
    /** One of several of which one is enough. */
    CHOICE,
    /** An example, or another way to say what was said. */
    ASIDE
  }

  private static final Pattern CHOICE = Pattern.compile("\\b(one|any|either) of the(se)?\\b");

  private static final Pattern ASIDE =
      Pattern.compile("\\be\\.g\\b|\\bfor (example|instance)\\b|\\bsuch as\\b|^alternatively\\b");

  private static final Pattern ABBREVIATION = Pattern.compile("\\b([eEiI])\\.([gGeE])\\.");

  /** The most content words of a lead-in. */
  private static final int LEAD_IN = 6;

  private final TextAnalyzer analyzer;

  Statements(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The statements of one reference in their order, without the lead-ins of its lists. */
  List<Statement> of(String reference) {
    List<Statement> statements = new ArrayList<>();
    Role role = Role.WANTED;
    for (Sentence sentence : analyzer.analyze(withoutDots(reference)).sentences()) {
      List<Token> tokens = sentence.tokens();
      if (CHOICE.matcher(text(reference, tokens).toLowerCase(Locale.ROOT)).find()) {
        role = Role.CHOICE;
      } else if (!isLeadIn(reference, tokens)) {
        for (Clause clause : Clauses.of(sentence)) {
          addWithAside(reference, clause.tokens(), role, statements);
        }
      }
    }
    return statements;
  }

  /** Leaves the length as it is, and keeps "e.g." from being taken for the end of a sentence. */
  private static String withoutDots(String reference) {
    return ABBREVIATION.matcher(reference).replaceAll("$1$2  ");
  }

  /** "Possible differences:" with more behind it says only that a list follows. */
  private static boolean isLeadIn(String reference, List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return last.word().equals(":")
        && tokens.stream().filter(Token::isContent).count() <= LEAD_IN
        && !reference.substring(last.end()).isBlank();
  }

  /** What follows "for example" is a statement of its own that nobody has to make. */
  private static void addWithAside(
      String reference, List<Token> tokens, Role role, List<Statement> out) {
    int start = tokens.get(0).start();
    String lower =
        reference.substring(start, tokens.get(tokens.size() - 1).end()).toLowerCase(Locale.ROOT);
    Matcher aside = ASIDE.matcher(lower);
    int from = aside.find() ? start + aside.start() : Integer.MAX_VALUE;
    List<Token> before = tokens.stream().filter(token -> token.start() < from).toList();
    List<Token> behind = tokens.stream().filter(token -> token.start() >= from).toList();
    add(reference, before, role, out);
    add(reference, behind, Role.ASIDE, out);
  }

  private static void add(String reference, List<Token> tokens, Role role, List<Statement> out) {
    if (!tokens.isEmpty()) {
      out.add(new Statement(text(reference, tokens), tokens, role));
    }
  }

  /** What the reference says from the first token to the last, on one line. */
  static String text(String reference, List<Token> tokens) {
    return reference
        .substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end())
        .replaceAll("\\s+", " ");
  }
}
