package dev.mockinterview.lint;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what drafts and skeletons leave to the author and nobody has filled in. */
final class OpenPlaces {

  private static final Pattern TEXT = Pattern.compile("\\s*TODO([\\s:].*)?", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("todo(-\\d+)?");
  private static final String PHRASE = "todo";
  private static final String URL = "https://example.com/todo";

  private final List<Fault> faults = new ArrayList<>();

  private OpenPlaces() {}

  static List<Fault> faults(Rubric rubric) {
    OpenPlaces places = new OpenPlaces();
    for (int i = 0; i < rubric.points().size(); i++) {
      places.point(rubric.points().get(i), "/points/" + i);
    }
    for (int i = 0; i < rubric.misconceptions().size(); i++) {
      places.misconception(rubric.misconceptions().get(i), "/misconceptions/" + i);
    }
    for (int i = 0; i < rubric.examples().size(); i++) {
      places.text("/examples/" + i + "/answer", rubric.examples().get(i).answer());
    }
    for (int i = 0; i < rubric.sources().size(); i++) {
      places.source(rubric.sources().get(i), "/sources/" + i);
    }
    places.rest(rubric);
    return places.faults;
  }

  private void point(KeyPoint point, String pointer) {
    id(pointer, point.id());
    text(pointer + "/says", point.says());
    point.advice().ifPresent(advice -> text(pointer + "/advice", advice));
    point.probe().ifPresent(probe -> text(pointer + "/probe", probe));
    for (int i = 0; i < point.parts().size(); i++) {
      Part part = point.parts().get(i);
      String partPointer = pointer + "/parts/" + i;
      if (!part.says().equals(point.says())) { // an only part says what the point says
        text(partPointer + "/says", part.says());
      }
      phrases(partPointer, part.phrases());
    }
  }

  private void misconception(Misconception claim, String pointer) {
    id(pointer, claim.id());
    text(pointer + "/says", claim.says());
    text(pointer + "/correction", claim.correction());
    phrases(pointer, claim.phrases());
  }

  private void source(Source source, String pointer) {
    text(pointer + "/title", source.title());
    check(pointer + "/url", source.url().toString().equals(URL));
  }

  private void rest(Rubric rubric) {
    rubric.model().ifPresent(model -> text("/model", model));
    rubric
        .anchors()
        .ifPresent(
            anchors -> {
              text("/anchors/1", anchors.one());
              text("/anchors/3", anchors.three());
              text("/anchors/5", anchors.five());
            });
  }

  private void id(String pointer, String id) {
    check(pointer + "/id", ID.matcher(id).matches());
  }

  private void phrases(String pointer, List<String> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      check(pointer + "/phrases/" + i, phrases.get(i).strip().equals(PHRASE));
    }
  }

  private void text(String pointer, String text) {
    check(pointer, TEXT.matcher(text).matches());
  }

  private void check(String pointer, boolean open) {
    if (open) {
      faults.add(new Fault(pointer, "still says TODO"));
    }
  }
}
