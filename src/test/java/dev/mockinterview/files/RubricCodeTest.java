package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a rubric or a category may be, it comes back from its bytes as it was. */
class RubricCodeTest {

  private static final String SIGNS = "abc XYZ09-\n\t\"'\\\0äß\u20ac\u4e2d\u05d0";

  private Random random = new Random();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void anyRubricComesBack(long seed) throws IOException {
    random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      Rubric rubric = rubric();
      assertThat(PackedRubric.unpacked(PackedRubric.of(rubric).bytes())).isEqualTo(rubric);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void anyCategoryComesBack(long seed) throws IOException {
    random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      Category category =
          new Category("basic", text(), list(1, 9, this::question), list(0, 3, n -> text()));
      PackWriter out = new PackWriter();
      CategoryCode.write(category, out);
      assertThat(CategoryCode.read(new PackReader(out.bytes()))).isEqualTo(category);
    }
  }

  @Test
  void everyNumberComesBack() {
    for (long number : new long[] {0, 1, 127, 128, 16_383, 16_384, 0xffffffffL, Long.MAX_VALUE}) {
      assertThat(new PackReader(new PackWriter().number(number).bytes()).number())
          .isEqualTo(number);
    }
    assertThatThrownBy(() -> new PackWriter().number(-1)).hasMessageContaining("-1");
  }

  @Test
  void halfACharacterIsRefused() {
    assertThatThrownBy(() -> new PackWriter().text("half \ud83d a sign"))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void bytesThatAreNoRubricAreRefused() {
    assertThatThrownBy(() -> PackedRubric.unpacked(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> PackedRubric.unpacked(new byte[0])).isInstanceOf(IOException.class);
  }

  private Rubric rubric() {
    List<KeyPoint> points = list(1, 9, this::point);
    List<String> ids = points.stream().map(KeyPoint::id).toList();
    return new Rubric(
        "basic-01",
        points,
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1),
        list(0, 3, n -> misconception(n, ids)),
        optional(),
        list(0, 5, n -> example(ids)),
        random.nextBoolean() ? Optional.empty() : Optional.of(new Anchors(text(), text(), text())),
        list(0, 3, n -> source()),
        Long.toHexString(random.nextLong()));
  }

  private KeyPoint point(int number) {
    return new KeyPoint(
        "point-" + number,
        text(),
        any(Importance.values()),
        any(Polarity.values()),
        list(1, 3, n -> new Part(text(), phrases())),
        optional(),
        optional());
  }

  private Misconception misconception(int number, List<String> points) {
    return new Misconception(
        "claim-" + number,
        text(),
        text(),
        1 + random.nextInt(6),
        random.nextBoolean() ? Optional.empty() : Optional.of(points.get(0)),
        any(Polarity.values()),
        phrases());
  }

  private Example example(List<String> points) {
    int lowest = random.nextInt(101);
    return new Example(
        any(Example.Kind.values()),
        text(),
        points.subList(0, random.nextInt(points.size() + 1)),
        lowest,
        lowest + random.nextInt(101 - lowest));
  }

  private Source source() {
    return new Source(
        text(),
        URI.create("https://example.com/" + random.nextInt(99)),
        LocalDate.ofEpochDay(random.nextInt(40_000)));
  }

  private Question question(int number) {
    return new Question(
        "basic-" + number,
        "basic",
        any(Level.values()),
        text(),
        list(0, 3, n -> text()),
        1 + random.nextInt(60),
        random.nextBoolean() ? Optional.empty() : Optional.of("topic-" + number));
  }

  private List<String> phrases() {
    return list(1, 5, n -> n + text());
  }

  private Optional<String> optional() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(text());
  }

  /** Short ones mostly, now and then one of thousands. */
  private String text() {
    int length = random.nextInt(50) == 0 ? 5000 : random.nextInt(30);
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < length; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return random.nextInt(4) == 0 ? text.append("\ud83d\ude00").toString() : text.toString();
  }

  private <T> List<T> list(int fewest, int most, IntFunction<T> item) {
    return IntStream.range(0, fewest + random.nextInt(most - fewest + 1)).mapToObj(item).toList();
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
