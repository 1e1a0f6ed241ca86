package dev.mockinterview.files;

import dev.mockinterview.measure.RaterAgreement;
import dev.mockinterview.measure.RaterDistance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes how well people rate, as one JSON object on one line. */
public final class RaterJson {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int DIGITS = 4;

  private RaterJson() {}

  /** How well interviewers agree: {@code value} is null where there is no number to give. */
  public static String agreement(RaterAgreement agreement) {
    ObjectNode node = JSON.createObjectNode();
    describe(agreement, node);
    return node.toString();
  }

  /**
   * How far somebody's ratings of prepared answers lie from the key.
   *
   * @param questions ids of their questions
   */
  public static String distance(
      List<String> questions, List<RaterDistance.Rated> answers, RaterDistance distance) {
    ObjectNode node = JSON.createObjectNode();
    describe(distance.agreement(), node);
    node.put("severity", rounded(distance.severity()));
    ArrayNode list = node.putArray("answers");
    for (int i = 0; i < answers.size(); i++) {
      ObjectNode answer = list.addObject().put("question_id", questions.get(i));
      answer.put("rating", answers.get(i).rating());
      answer.put("key", answers.get(i).key());
    }
    return node.toString();
  }

  private static void describe(RaterAgreement agreement, ObjectNode node) {
    node.put("measure", agreement.measure().name().toLowerCase(Locale.ROOT));
    node.put("n", agreement.n());
    node.put("raters", agreement.raters());
    node.put("same", rounded(agreement.same()));
    node.put("near", rounded(agreement.near()));
    node.put("tooFew", agreement.n() < RaterAgreement.FEWEST);
    if (agreement.value().isPresent()) {
      node.put("value", rounded(agreement.value().getAsDouble()));
    } else {
      node.putNull("value");
    }
    agreement
        .interval()
        .ifPresent(
            each -> node.putArray("interval").add(rounded(each.low())).add(rounded(each.high())));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
