package dev.mockinterview.terminal;

import dev.mockinterview.terminal.LeadKeys.Got;
import dev.mockinterview.terminal.LeadKeys.Words;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Asks an interviewer for keys and words while the page stays in view. */
final class LeadAsk implements LeadKeeping.Asks {

  /** How often the clock on the screen goes on while nobody does anything. */
  static final Duration TICK = Duration.ofSeconds(10);

  private static final int NO_KEY = -1;
  private static final int ANOTHER_KEY = 0;
  private static final int LAST_DIGIT = 9;

  /** Where words were begun, and by which key. */
  record Draft(int page, char key) {}

  private final LeadKeys keys;
  private final LeadDisplay display;
  private final Supplier<LeadView> view;
  private final IntSupplier page;
  private final Map<Draft, String> drafts = new HashMap<>();

  /**
   * @param view the page that is open
   * @param page its number
   */
  LeadAsk(LeadKeys keys, LeadDisplay display, Supplier<LeadView> view, IntSupplier page) {
    this.keys = keys;
    this.display = display;
    this.view = view;
    this.page = page;
  }

  /** What was broken off while it was written. */
  Map<Draft, String> drafts() {
    return Map.copyOf(drafts);
  }

  /** Forgets what was broken off, once it is kept elsewhere. */
  void forgetDrafts() {
    drafts.clear();
  }

  /** The next key, waited for until the clock has to go on. */
  Got next() {
    return keys.next(TICK);
  }

  /** Shows all of a page. */
  void readThrough(LeadView all) {
    display.readThrough(all, keys);
  }

  /**
   * Reads words; those that were broken off before stand there again.
   *
   * @param key the key that asks for them
   * @param lines how many lines they may take
   * @return empty where the writing was broken off
   */
  Optional<String> words(char key, String what, String prompt, String before, int lines) {
    Draft name = new Draft(key == LeadDesk.TAKE_AWAY ? 0 : page.getAsInt(), key);
    display.ask(what);
    display.makeRoom(view.get(), lines);
    String draft = drafts.getOrDefault(name, before);
    Words words = lines > 2 ? keys.prose(prompt, draft) : keys.line(prompt, draft);
    display.forget();
    if (words.given()) {
      drafts.remove(name);
      return Optional.of(words.text());
    }
    if (!words.text().isBlank()) {
      drafts.put(name, words.text());
      display.say(Tone.WARN, "Not taken; " + key + " goes on with what you typed.");
    }
    return Optional.empty();
  }

  /**
   * Reads the number of a question, 0 for the beginning; empty where it was something else.
   *
   * @param last the number of the last question
   */
  OptionalInt question(int last) {
    String ask = "Which question, 1 to " + last + "? 0 is the beginning.";
    if (last > LAST_DIGIT) {
      display.ask(ask);
      display.makeRoom(view.get(), 1);
      return keys.number("> ", last);
    }
    int digit = key(ask) - '0';
    return digit >= 0 && digit <= last ? OptionalInt.of(digit) : OptionalInt.empty();
  }

  @Override
  public int key(String question) {
    display.ask(question);
    while (true) {
      display.show(view.get(), false);
      Got got = next();
      if (got instanceof Got.Quiet) {
        continue;
      }
      display.forget();
      if (got instanceof Got.Key pressed) {
        return pressed.character();
      }
      return got instanceof Got.Ended ? NO_KEY : ANOTHER_KEY;
    }
  }

  @Override
  public String file() {
    return words('f', "Which file?", "File: ", "", 1).orElse("");
  }
}
