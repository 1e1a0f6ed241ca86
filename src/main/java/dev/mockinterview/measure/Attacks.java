package dev.mockinterview.measure;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.measure.Attack.Kind;
import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds attacks on a rubric from what an attacker knows at best: the question, the model answer
 * and the model answers of other questions. The same bank always yields the same attacks.
 */
public final class Attacks {

  private static final int REPEATS = 12;
  private static final int GIBBERISH_WORDS = 40;
  private static final int LONGEST_GIBBERISH_WORD = 12;

  private static final List<String> DONT_KNOW =
      List.of(
          "I don't know.",
          "Honestly I have no idea, I have never worked with that, sorry. Next question please.",
          "Hmm, I'm not sure. I'd have to look that up in the documentation.");

  private static final List<String> DENIALS =
      List.of(
          "It is not true that ", "It's wrong that ", "I don't think that ", "Nobody says that ");

  /** How many other questions' answers are tried. */
  private static final int OTHERS = 10;

  private final Bank bank;
  private final Map<String, Set<String>> stemsOfModels;

  public Attacks(Bank bank) {
    this.bank = bank;
    this.stemsOfModels = stemsOfModels(bank);
  }

  /** All attacks on one question's rubric. */
  public List<Attack> on(Question question, Rubric rubric) {
    List<Attack> attacks = new ArrayList<>();
    attacks.add(new Attack(Kind.ECHO, question.text()));
    attacks.add(new Attack(Kind.ECHO, echo(question.text())));
    DONT_KNOW.forEach(text -> attacks.add(new Attack(Kind.DONT_KNOW, text)));
    attacks.add(new Attack(Kind.GIBBERISH, gibberish(question)));
    rubric.model().ifPresent(model -> addModelAttacks(model, attacks));
    otherAnswers(question).forEach(model -> attacks.add(new Attack(Kind.OTHER_ANSWER, model)));
    return attacks;
  }

  private static void addModelAttacks(String model, List<Attack> attacks) {
    List<String> content =
        TextAnalyzer.words(model).stream()
            .filter(Token::isContent)
            .map(token -> model.substring(token.start(), token.end()))
            .distinct()
            .toList();
    attacks.add(new Attack(Kind.KEYWORDS, String.join(", ", content)));
    attacks.add(new Attack(Kind.KEYWORDS, String.join(" ", content)));
    attacks.add(
        new Attack(
            Kind.KEYWORDS, content.stream().sorted().collect(Collectors.joining("; ")) + "."));
    attacks.add(
        new Attack(
            Kind.HOLLOW,
            content.stream()
                .map(word -> "It uses " + word + ".")
                .collect(Collectors.joining(" "))));
    List<String> sentences = List.of(model.split("(?<=[.!?])\\s+"));
    attacks.add(
        new Attack(
            Kind.REPETITION, String.join(" ", Collections.nCopies(REPEATS, sentences.get(0)))));
    attacks.add(new Attack(Kind.DENIAL, "None of the following is true. " + model));
    attacks.add(new Attack(Kind.DENIAL, model + " All of this is wrong."));
    for (String denial : DENIALS) {
      attacks.add(
          new Attack(
              Kind.DENIAL,
              sentences.stream()
                  .map(sentence -> denial + lowerFirst(sentence))
                  .collect(Collectors.joining(" "))));
    }
  }

  private static String echo(String question) {
    return "That is a good question. You ask: "
        + question
        + " So the question is about this, and in API Gateway there are many things to say about it."
        + " To answer the question: "
        + question;
  }

  private static String gibberish(Question question) {
    Random random = new Random(question.id().hashCode());
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < GIBBERISH_WORDS; word++) {
      int length = 2 + random.nextInt(LONGEST_GIBBERISH_WORD);
      for (int i = 0; i < length; i++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  private static String lowerFirst(String sentence) {
    boolean acronym = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
    return acronym || sentence.isEmpty()
        ? sentence
        : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /**
   * The model answers to the questions that have least to do with this one, by the words that the
   * model answers share. An answer to a related question may well answer this one in part.
   */
  private List<String> otherAnswers(Question question) {
    Set<String> own = stemsOf(question);
    return bank.questions().stream()
        .filter(other -> !other.equals(question) && stemsOfModels.containsKey(other.id()))
        .sorted(Comparator.comparingDouble(other -> overlap(own, stemsOf(other))))
        .limit(OTHERS)
        .flatMap(other -> bank.rubric(other.id()).flatMap(Rubric::model).stream())
        .toList();
  }

  private Set<String> stemsOf(Question question) {
    return stemsOfModels.getOrDefault(question.id(), Set.of());
  }

  /** Shared words over all words (Jaccard 1901), 0 to 1. */
  private static double overlap(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared / (double) Math.max(1, one.size() + other.size() - shared);
  }

  private static Map<String, Set<String>> stemsOfModels(Bank bank) {
    Map<String, Set<String>> stems = new HashMap<>();
    for (Question question : bank.questions()) {
      bank.rubric(question.id())
          .flatMap(Rubric::model)
          .ifPresent(model -> stems.put(question.id(), stems(model)));
    }
    return stems;
  }

  private static Set<String> stems(String text) {
    return TextAnalyzer.words(text).stream()
        .filter(Token::isContent)
        .map(Token::stem)
        .collect(Collectors.toSet());
  }
}
