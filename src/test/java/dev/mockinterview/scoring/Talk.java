package dev.mockinterview.scoring;

import static dev.mockinterview.bank.Importance.BONUS;
import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;
import static dev.mockinterview.bank.Polarity.NEGATIVE;
import static dev.mockinterview.bank.Polarity.POSITIVE;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** Three rubrics with all that a rubric may have, and random talk about their matter. */
final class Talk {

  static final List<Rubric> RUBRICS =
      List.of(
          Some.rubric(
              "limits-01",
              OptionalInt.empty(),
              List.of(
                  Some.against(
                      "timeout", Some.claim("endless", 3, "wait forever", "no timeout at-all"))),
              point("timeout", MUST, POSITIVE, "times-out/timeout 29 seconds"),
              point("throttle", MUST, POSITIVE, "throttled 429", "too-many-requests"),
              Some.point(
                  "payload",
                  SHOULD,
                  new Part("its size", List.of("payload 10 MB")),
                  new Part("both ways", List.of("requests responses"))),
              point("backoff", BONUS, POSITIVE, "backoff jitter")),
          Some.rubric(
              "cache-01",
              OptionalInt.of(6),
              List.of(Some.claim("everywhere", 2, "every API-type caches")),
              point("caches", MUST, POSITIVE, "stage caches responses"),
              point("ttl", SHOULD, POSITIVE, "keeps 300 seconds", "TTL 300 seconds"),
              point("http", SHOULD, NEGATIVE, "HTTP-API/HTTP-APIs cache/caching"),
              point("key", SHOULD, POSITIVE, "cache-key header/headers/query")),
          Some.rubric(
              "keys-01",
              OptionalInt.empty(),
              List.of(
                  Some.against("proof", Some.claim("prove", 3, "keys prove who", "keys log-in"))),
              point("identify", MUST, POSITIVE, "identify/identifies client/caller"),
              point("proof", MUST, POSITIVE, "no authentication", "not authenticate"),
              Some.point(
                  "plans",
                  SHOULD,
                  new Part("a quota", List.of("quota")),
                  new Part("a rate", List.of("rate"))),
              point("header", BONUS, POSITIVE, "x-api-key")));

  /** Statements that stand for themselves: none points back or takes anything back. */
  private static final List<String> STATEMENTS =
      List.of(
          "An integration times out after 29 seconds.",
          "The timeout is 29 minutes.",
          "The timeout of an integration is 45 seconds.",
          "Clients may wait forever.",
          "A call waits as long as you like, since there is no timeout at all.",
          "Clients that call too often are throttled with a 429.",
          "Clients are thottled with a 429 on bad days.",
          "Callers aren't throttled with a 429.",
          "A payload may have 10 MB.",
          "A payload may have 10,000 KB, whatever the client's team says.",
          "Requests are limited, and so are responses.",
          "Good clients use backoff and \"jitter\".",
          "A stage caches responses.",
          "No stage caches responses; a function does.",
          "The cache keeps a response for 300 seconds.",
          "The TTL is five minutes, I'd say.",
          "HTTP APIs don't have caching.",
          "HTTP APIs have caching.",
          "Every API type caches.",
          "The cache key has headers and the query string in itself.",
          "An API key identifies the client.",
          "API keys don't authenticate anybody.",
          "API keys prove who calls.",
          "Without API keys there is no authentication.",
          "A usage plan has a quota and a rate.",
          "A usage plan has a quota.",
          "The client sends x-api-key.",
          "My favourite colour is green.",
          "We had Lambda, DynamoDB and an old \"friend\" named EC2.",
          "We didn't know why for weeks.");

  private static final List<String> NOISE =
      List.of(
          "not",
          "n't",
          "no",
          "never",
          "without",
          "and",
          "but",
          "the",
          "it",
          "they",
          "is",
          "I mean",
          "no wait,",
          "sorry",
          ".",
          ",",
          ";",
          ":",
          "?",
          "!",
          "...",
          "'",
          "\"",
          "\u2019",
          "\u201c",
          "(",
          "/",
          "->",
          "29",
          "seconds",
          "10 MB",
          "1,000,000",
          "1.2.3",
          "9".repeat(400),
          "$5",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\r\n",
          "\n\n",
          "\n- ",
          "\t",
          "\u00a0",
          "\u2028",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "\ufb01",
          "\u0130",
          "\u1e9e",
          "e\u0301",
          "\u0301\u0301",
          "\ud83d\ude00",
          "\ud83d\udc69\u200d\ud83d\udcbb",
          "\ud83d",
          "\ude00",
          "\ud835\udc00",
          "日本",
          "١٢٣",
          "½",
          "ＡＰＩ",
          "x".repeat(300),
          "a'b'c'",
          "n't't");

  private final Random random;
  private final List<String> words;

  /**
   * @param rubrics whose words are talked with
   */
  Talk(long seed, List<Rubric> rubrics) {
    this.random = new Random(seed);
    this.words =
        rubrics.stream()
            .flatMap(Talk::phrases)
            .flatMap(phrase -> Stream.of(phrase.split("[ /]")))
            .distinct()
            .toList();
  }

  /** Anything at all, mostly words of the rubrics. */
  String babble() {
    StringBuilder babble = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      babble.append(one(random.nextInt(3) == 0 ? NOISE : words));
      babble.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return babble.toString();
  }

  /** A few different statements in any order. */
  List<String> statements() {
    List<String> shuffled = new ArrayList<>(STATEMENTS);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, 1 + random.nextInt(6)));
  }

  String statement() {
    return one(STATEMENTS);
  }

  /** The same in another order. */
  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Stream<String> phrases(Rubric rubric) {
    return Stream.concat(
        rubric.points().stream()
            .flatMap(point -> point.parts().stream())
            .flatMap(part -> part.phrases().stream()),
        rubric.misconceptions().stream().map(Misconception::phrases).flatMap(List::stream));
  }

  private static KeyPoint point(
      String id, Importance importance, Polarity polarity, String... phrases) {
    return new KeyPoint(
        id,
        "The fact " + id + ".",
        importance,
        polarity,
        List.of(new Part("the fact", List.of(phrases))),
        Optional.empty(),
        Optional.empty());
  }
}
