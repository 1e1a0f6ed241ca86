package dev.mockinterview.lint;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what must not be asked in an interview for a job, since it says nothing about the work and
 * opens the door to discrimination. The topics are those of the U.S. Equal Employment Opportunity
 * Commission's page on pre-employment inquiries; the wordings are ours, and only those that are
 * meant for a person: "instance family" and "max-age" are none.
 */
final class OffLimits {

  private record Topic(String name, Pattern wording) {

    static Topic of(String name, String... wordings) {
      return new Topic(
          name,
          Pattern.compile(
              "\\b(?:" + String.join("|", wordings) + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    private Optional<String> in(String text) {
      Matcher found = wording.matcher(text.replaceAll("\\s+", " "));
      return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
  }

  private static final List<Topic> TOPICS =
      List.of(
          Topic.of(
              "age",
              "how old are you",
              "what is your age",
              "your (?:date of birth|birthday|birth date)",
              "(?:when|what year|which year) were you born",
              "what year did you (?:graduate|finish school|leave school)"),
          Topic.of(
              "family",
              "are you (?:married|single|divorced|engaged|pregnant)",
              "do you have (?:any )?(?:children|kids|a family|a husband|a wife|a partner)",
              "your (?:husband|wife|spouse|children|kids|marital status|maiden name|childcare)",
              "(?:plan|planning|want|intend|hope|like) (?:on |to )?(?:have|having|start|starting) "
                  + "(?:any |more )?(?:children|kids|a family)"),
          Topic.of(
              "origin",
              "where (?:are|were|do) you (?:originally |really )?(?:from|born|come from)",
              "where (?:are|were) your parents (?:from|born)",
              "your (?:nationality|ethnicity|race|skin colou?r|native language|mother tongue"
                  + "|accent|citizenship)"),
          Topic.of(
              "religion",
              "your (?:religion|faith|church|mosque|synagogue|temple|religious \\w+)",
              "are you (?:religious|christian|catholic|muslim|jewish|hindu|buddhist)",
              "do you (?:pray|go to church|believe in god)"),
          Topic.of(
              "health",
              "are you (?:disabled|handicapped|ill|in good health)",
              "do you have (?:a |any )?(?:disabilit(?:y|ies)|illness(?:es)?|medical conditions?)",
              "your (?:disabilit(?:y|ies)|health|medical (?:history|condition))",
              "how (?:many|often) .{0,20}(?:sick days|sick leave|off sick)"),
          Topic.of(
              "sex and gender",
              "your (?:sexual orientation|sexuality|gender identity)",
              "are you (?:gay|lesbian|straight|bisexual|transgender)"),
          Topic.of(
              "politics",
              "your political \\w+",
              "who (?:did|do|will) you vote for",
              "are you (?:a )?(?:union member|member of (?:a|any) (?:union|party))"),
          Topic.of(
              "arrests and money",
              "have you (?:ever )?been arrested",
              "your (?:current|last|previous|present) (?:salary|pay|wages?)",
              "do you own (?:your|a) (?:home|house|car)"));

  private OffLimits() {}

  /** One line for each topic that the question, a hint or a probe touches. */
  static List<String> faults(Question question, Optional<Rubric> rubric) {
    List<String> texts = new ArrayList<>();
    texts.add(question.text());
    texts.addAll(question.hints());
    rubric.stream()
        .flatMap(known -> known.points().stream())
        .map(KeyPoint::probe)
        .flatMap(Optional::stream)
        .forEach(texts::add);
    List<String> faults = new ArrayList<>();
    for (Topic topic : TOPICS) {
      texts.stream()
          .flatMap(text -> topic.in(text).stream())
          .findFirst()
          .ifPresent(
              words ->
                  faults.add(
                      "question %s asks about %s (\"%s\"), which interviews for jobs must leave out"
                          .formatted(question.id(), topic.name(), words)));
    }
    return faults;
  }
}
