package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Option;
import dev.mockinterview.scoring.Phrase.Term;
import dev.mockinterview.scoring.Phrase.Word;
import dev.mockinterview.text.Quantities;
import dev.mockinterview.text.Quantity;
import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the notation in which authors write phrases: plain words; {@code a/b} for alternatives,
 * {@code side-by-side} for words in this order, {@code ->} for "comes before", a negator for "must
 * be denied", numbers with units.
 */
final class PhraseCompiler {

  /** Stands before a phrase that counts although the question says it. */
  static final String MAY_REPEAT = "+";

  private final TextAnalyzer analyzer;
  private final Concepts concepts;

  PhraseCompiler(TextAnalyzer analyzer, Concepts concepts) {
    this.analyzer = analyzer;
    this.concepts = concepts;
  }

  /**
   * Reads one phrase.
   *
   * @param deniedByPoint whether the point as a whole is a denial
   * @throws IllegalArgumentException for a phrase that can't match anything
   */
  Phrase compile(String wording, boolean deniedByPoint) {
    Building building = new Building(wording, deniedByPoint);
    List<String> plain = new ArrayList<>();
    for (String slot : wording.strip().split("\\s+")) {
      if (slot.equals("->") || slot.contains("/")) {
        building.addPlain(String.join(" ", plain));
        plain.clear();
      } else {
        plain.add(slot);
      }
      if (slot.equals("->")) {
        building.afterPrevious = true;
      } else if (slot.contains("/")) {
        building.addAlternatives(List.of(slot.split("/", -1)));
      }
    }
    building.addPlain(String.join(" ", plain));
    return new Phrase(
        wording,
        building.terms,
        building.denied,
        building.lacked,
        wording.strip().startsWith(MAY_REPEAT));
  }

  /** A phrase as far as it has been read. */
  private final class Building {

    private final String wording;
    private final List<Term> terms = new ArrayList<>();
    private boolean denied;
    private int lacked = -1;
    private boolean afterPrevious;

    Building(String wording, boolean denied) {
      this.wording = wording;
      this.denied = denied;
    }

    /** Function words add nothing; they are free. */
    private void add(List<Option> options) {
      if (!options.isEmpty()) {
        terms.add(new Term(options, afterPrevious));
        afterPrevious = false;
      }
    }

    void addAlternatives(List<String> alternatives) {
      if (alternatives.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("phrase has an empty alternative: \"" + wording + "\"");
      }
      if (alternatives.stream().allMatch(PhraseCompiler::isNegator)) {
        deny(alternatives);
      } else {
        add(alternatives.stream().flatMap(each -> options(each).stream()).toList());
      }
    }

    private void deny(List<String> negators) {
      denied = true;
      if (negators.stream().allMatch(each -> Negation.isLack(each.toLowerCase(Locale.ROOT)))) {
        lacked = terms.size();
      }
    }

    void addPlain(String run) {
      List<Token> tokens = tokens(run);
      List<Concepts.Occurrence> found = concepts.in(tokens);
      List<Quantity> quantities =
          Quantities.in(tokens).stream().filter(PhraseCompiler::isMeasured).toList();
      int at = 0;
      while (at < tokens.size()) {
        int first = at;
        Optional<Quantity> quantity =
            quantities.stream().filter(each -> each.first() == first).findFirst();
        int hyphenated = endOfHyphenated(run, tokens, first);
        Optional<Concepts.Occurrence> concept =
            longest(found, first).filter(each -> each.last() + 1 >= hyphenated);
        if (quantity.isPresent()) {
          at = quantity.get().last() + 1;
          add(List.of(new Option.Amount(quantity.get())));
        } else if (Negation.isNegator(tokens.get(first).word())) {
          deny(List.of(tokens.get(first).word()));
          at++;
        } else if (concept.isPresent()) {
          at = concept.get().last() + 1;
          add(conceptOptions(concept.get(), tokens.subList(first, at)));
        } else {
          at = hyphenated;
          add(wordOptions(tokens.subList(first, at)));
        }
      }
    }
  }

  private static boolean isNegator(String word) {
    return Negation.isNegator(word.toLowerCase(Locale.ROOT));
  }

  private List<Option> options(String alternative) {
    List<Token> tokens = tokens(alternative);
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<Quantity> quantities = Quantities.in(tokens);
    if (quantities.size() == 1
        && isMeasured(quantities.get(0))
        && quantities.get(0).last() == tokens.size() - 1) {
      return List.of(new Option.Amount(quantities.get(0)));
    }
    Optional<Concepts.Occurrence> whole =
        longest(concepts.in(tokens), 0).filter(found -> found.last() == tokens.size() - 1);
    List<Option> options = new ArrayList<>();
    options.add(words(tokens));
    whole.ifPresent(concept -> options.add(new Option.Concept(concept.key())));
    return options;
  }

  private static List<Option> conceptOptions(Concepts.Occurrence concept, List<Token> tokens) {
    List<Word> content =
        tokens.stream().filter(Token::isContent).map(PhraseCompiler::word).toList();
    return content.isEmpty()
        ? List.of(new Option.Concept(concept.key()))
        : List.of(new Option.Concept(concept.key()), new Option.Apart(content));
  }

  private static List<Option> wordOptions(List<Token> tokens) {
    if (tokens.size() == 1 && !tokens.get(0).isContent()) {
      return List.of();
    }
    return List.of(words(tokens));
  }

  /**
   * Function words between two content words of a sequence are as free as elsewhere; beside a
   * single one they are what makes the sequence: "at-once" is more than "once".
   */
  static List<Token> contentOf(List<Token> tokens) {
    List<Token> content = tokens.stream().filter(Token::isContent).toList();
    return content.size() > 1 ? content : tokens;
  }

  private static Option.Words words(List<Token> tokens) {
    return new Option.Words(contentOf(tokens).stream().map(PhraseCompiler::word).toList());
  }

  private static Word word(Token token) {
    boolean spellable =
        token.kind() == Token.Kind.WORD && token.word().chars().allMatch(Character::isLetter);
    return Word.of(token, spellable);
  }

  /** The index behind the tokens that a hyphen joins to the one at {@code first}. */
  private static int endOfHyphenated(String run, List<Token> tokens, int first) {
    int at = first + 1;
    while (at < tokens.size()
        && run.substring(tokens.get(at - 1).end(), tokens.get(at).start()).matches("[-_.]")) {
      at++;
    }
    return at;
  }

  private static Optional<Concepts.Occurrence> longest(List<Concepts.Occurrence> found, int first) {
    return found.stream()
        .filter(concept -> concept.first() == first)
        .max(Comparator.comparingInt(Concepts.Occurrence::last));
  }

  private static boolean isMeasured(Quantity quantity) {
    return !quantity.dimension().equals(Quantity.NONE);
  }

  private List<Token> tokens(String text) {
    return analyzer
        .analyze(text)
        .tokens()
        .filter(
            token ->
                token.kind() != Token.Kind.MARK
                    || token.word().equals("%")
                    || token.word().equals("$"))
        .toList();
  }
}
