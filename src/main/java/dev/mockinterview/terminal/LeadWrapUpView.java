package dev.mockinterview.terminal;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
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
    return 1;
  }

  @Override
  public List<String> keys() {
    return List.of(
        "? keys",
        "0-4 recommend",
        "s what you take away",
        "S twice submits and locks",
        "g back to a question",
        "z undo",
        "q leave, all is kept");
  }

  @Override
  public void head(Screen screen) {
    Style style = screen.style();
    String left = style.joined("Wrap-up", meeting.candidate().person().name(), meeting.plan().role());
    String right = new LeadTimeView(meeting, scorecard, scorecard.cards().size()).ofAll();
    screen.spread(new Span(Tone.QUIET, left), new Span(Tone.QUIET, right));
    screen.rule();
  }

  @Override
  public void body(Screen screen, int detail) {
    List<String> ratings =
        cards(
            card -> card.rating().isPresent(),
            (number) -> number + ": " + scorecard.cards().get(number - 1).rating().getAsInt());
    screen.paragraph(
        0, "Ratings by question: " + (ratings.isEmpty() ? "none" : String.join(", ", ratings)));
    warn(screen, "No rating yet", card -> card.asked() != Asked.NOT_ASKED && card.rating().isEmpty());
    cards(Card::ratedWithoutEvidence, this::withoutEvidence)
        .forEach(text -> screen.paragraph(0, Tone.WARN, text));
    warn(screen, "Not asked", card -> card.asked() == Asked.NOT_ASKED && card.notes().isEmpty());
    warn(
        screen,
        "Has notes but counts as not asked",
        card -> card.asked() == Asked.NOT_ASKED && !card.notes().isEmpty());
    screen.blank();
    String text = scorecard.takeAway();
    screen.labelled("What you take away:", Tone.QUIET, text.isBlank() ? "nothing written yet" : text);
    screen.labelled(
        "You recommend:",
        Tone.QUIET,
        scorecard.recommendation().map(Recommendation::title).orElse("not said yet"));
    screen.paragraph(0, "Keys: 1 strong no, 2 no, 3 yes, 4 strong yes, 0 no decision");
  }

  private String withoutEvidence(int number) {
    Card card = scorecard.cards().get(number - 1);
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
    return number + " " + scorecard.cards().get(number - 1).question().id();
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
