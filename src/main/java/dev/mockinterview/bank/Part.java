package dev.mockinterview.bank;

import java.util.List;

/**
 * One of the things that a key point is made of; any of its phrases makes it.
 *
 * @param says the part in a few words
 * @param phrases plain short wordings, see the README's page for authors
 */
public record Part(String says, List<String> phrases) {

  public Part {
    Checks.text("part", says);
    phrases = Checks.notEmpty("phrases of \"" + says + "\"", phrases);
    phrases.forEach(phrase -> Checks.text("phrase of \"" + says + "\"", phrase));
    Checks.unique("phrase", phrases, phrase -> phrase);
  }
}
