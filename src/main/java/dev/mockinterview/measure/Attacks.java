package dev.mockinterview.measure;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.measure.Attack.Kind;
import dev.mockinterview.text.TextAnalyzer;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

  /** A word that stands in one of so many questions tells nothing of their topic. */
  private static final int COMMON = 8;

  private final Bank bank;
  private final Map<String, Set<String>> topics;

  public Attacks(Bank bank) {
    this.bank = bank;
    this.topics = topics(bank);
  }

  /** All attacks on one question's rubric. */
  public List<Attack> on(Question question, Rubric rubric) {
    List<Attack> attacks = new ArrayList<>();
    attacks.add(new Attack(Kind.ECHO, question.text()));
    attacks.add(new Attack(Kind.ECHO, echo(question.text())));
    DONT_KNOW.forEach(text -> attacks.add(new Attack(Kind.DONT_KNOW, text)));
    attacks.add(new Attack(Kind.GIBBERISH, gibberish(question)));
    rubric.model().ifPresent(model -> addModelAttacks(model, attacks));
    for (Question other : bank.questions()) {
      if (!asksTheSame(question, other)) {
        bank.rubric(other.id())
            .flatMap(Rubric::model)
            .ifPresent(model -> attacks.add(new Attack(Kind.OTHER_ANSWER, model)));
      }
    }
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
   * Whether a good answer to one question is in part an answer to the other, by the words that they
   * share.
   */
  private boolean asksTheSame(Question one, Question other) {
    return one.equals(other)
        || !Collections.disjoint(
            topics.getOrDefault(one.id(), Set.of()), topics.getOrDefault(other.id(), Set.of()));
  }

  /** Each question's content words, but for those that a good part of all questions have. */
  private static Map<String, Set<String>> topics(Bank bank) {
    Map<String, Set<String>> topics = new HashMap<>();
    Map<String, Integer> questions = new HashMap<>();
    for (Question question : bank.questions()) {
      Set<String> stems = stems(question.text());
      stems.forEach(stem -> questions.merge(stem, 1, Integer::sum));
      topics.put(question.id(), stems);
    }
    topics
        .values()
        .forEach(
            stems ->
                stems.removeIf(
                    stem -> questions.getOrDefault(stem, 0) * COMMON >= bank.questions().size()));
    return topics;
  }

  private static Set<String> stems(String text) {
    return TextAnalyzer.words(text).stream()
        .filter(Token::isContent)
        .map(Token::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
