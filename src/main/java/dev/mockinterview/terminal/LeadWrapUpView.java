package dev.mockinterview.terminal;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows what is still to be done before a scorecard is submitted. */
record LeadWrapUpView(LeadMeeting meeting, Scorecard scorecard) implements LeadView {

  @Override
  public int details() {
    return 3;
  }

  @Override
  public List<String> keys() {
    return List.of(
        "? keys",
        "0-4 recommend",
        "S S submit",
        "s what you take away",
        "g back to a question",
        "z undo",
        "q leave, all is kept");
  }

  @Override
  public void head(Screen screen) {
    Style style = screen.style();
    String left =
        style.joined("Wrap-up", meeting.candidate().person().name(), meeting.plan().role());
    String right = new LeadTimeView(meeting, scorecard, scorecard.cards().size()).ofAll();
    screen.spread(new Span(Tone.QUIET, left), new Span(Tone.QUIET, right));
    screen.rule();
  }

  @Override
  public void body(Screen screen, int detail) {
    if (detail == 0) {
      cards(card -> true, this::row).forEach(row -> screen.paragraph(0, row));
      screen.blank();
    } else if (detail == 1) {
      List<String> ratings = cards(card -> card.rating().isPresent(), this::rating);
      screen.paragraph(0, "Rated: " + (ratings.isEmpty() ? "none" : String.join(", ", ratings)));
    }
    warn(
        screen,
        "No rating yet",
        card -> card.asked() != Asked.NOT_ASKED && card.rating().isEmpty());
    cards(Card::ratedWithoutEvidence, this::withoutEvidence)
        .forEach(text -> screen.paragraph(0, Tone.WARN, text));
    warn(screen, "Not asked", card -> card.asked() == Asked.NOT_ASKED && card.notes().isEmpty());
    warn(
        screen,
        "Has notes but counts as not asked",
        card -> card.asked() == Asked.NOT_ASKED && !card.notes().isEmpty());
    screen.blank();
    String text = scorecard.takeAway();
    screen.labelled(
        "What you take away:", Tone.QUIET, text.isBlank() ? "nothing written yet" : text);
    screen.labelled(
        "You recommend:",
        Tone.QUIET,
        scorecard.recommendation().map(Recommendation::title).orElse("not said yet"));
    screen.paragraph(0, "Keys: 1 strong no, 2 no, 3 yes, 4 strong yes, 0 no decision");
  }

  private String rating(int number) {
    return "question " + number + " with " + card(number).rating().getAsInt();
  }

  /** What there is on a question, on one line where there is room. */
  private String row(int number) {
    Card card = card(number);
    List<String> pieces = new ArrayList<>(List.of(name(number)));
    if (card.asked() == Asked.ANSWERED) {
      pieces.add(card.rating().isPresent() ? "rating " + card.rating().getAsInt() : "no rating");
      meeting
          .plan()
          .rubric(card.question().id())
          .ifPresent(
              rubric ->
                  pieces.add(
                      rubric.points().size()
                          - card.open(rubric).size()
                          + " of "
                          + rubric.points().size()
                          + " points"));
    } else {
      pieces.add(LeadWords.of(card.asked()));
      card.rating().ifPresent(rating -> pieces.add("rating " + rating));
    }
    card.heard()
        .flatMap(heard -> heard.score())
        .ifPresent(score -> pieces.add(LeadWords.machine(card)));
    card.override().ifPresent(own -> pieces.add("your score " + own.score()));
    if (!card.time().isZero()) {
      pieces.add(InWords.onAClock(card.time()));
    }
    return String.join(", ", pieces);
  }

  private Card card(int number) {
    return scorecard.cards().get(number - 1);
  }

  private String withoutEvidence(int number) {
    Card card = card(number);
    return "Question %d: %d on %s stands on nothing written down"
        .formatted(number, card.rating().getAsInt(), card.question().id());
  }

  private void warn(Screen screen, String what, Predicate<Card> of) {
    List<String> named = cards(of, this::name);
    if (!named.isEmpty()) {
      screen.paragraph(0, Tone.WARN, what + ": " + String.join(", ", named));
    }
  }

  private String name(int number) {
    return number + " " + card(number).question().id();
  }

  private List<String> cards(Predicate<Card> of, Function<Integer, String> name) {
    return IntStream.range(0, scorecard.cards().size())
        .filter(index -> of.test(scorecard.cards().get(index)))
        .mapToObj(index -> name.apply(index + 1))
        .collect(Collectors.toList());
  }

  /** What speaks for waiting with the submission; empty where nothing does. */
  Optional<String> gaps() {
    List<String> open =
        cards(card -> card.asked() != Asked.NOT_ASKED && card.rating().isEmpty(), this::name);
    int bare = scorecard.ratedWithoutEvidence().size();
    if (open.isEmpty() && bare == 0) {
      return Optional.empty();
    }
    String ratings = open.isEmpty() ? "" : "No rating for " + String.join(", ", open) + ". ";
    return Optional.of(
        ratings + (bare == 0 ? "" : "Ratings that stand on nothing written down: " + bare + ". "));
  }
}
