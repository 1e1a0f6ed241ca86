package dev.mockinterview.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {

  private final TextAnalyzer analyzer = TextAnalyzer.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We registered example.com under Custom domain names.",
        "Latency vs. IntegrationLatency tells where the time goes.",
        "Use 0.5 GB now.",
        "The HTTP API Has Fewer Features."
      })
  void sentenceEndsOnlyAtItsEnd(String sentence) {
    assertThat(analyzer.analyze(sentence).sentences()).hasSize(1);
  }

  @Test
  void everyLineOfAProgramStandsForItself() {
    String code =
        """
        resource "aws_api_gateway_stage" "prod" {
          cache_cluster_enabled = true
          cache_cluster_size    = "1.6"
        }
        aws apigateway create-deployment --rest-api-id $ID
        and then a sentence that was
        wrapped by its writer.
        """;

    assertThat(analyzer.analyze(code).sentences()).hasSize(5);
  }

  @Test
  void dashBetweenBlanksIsAMark() {
    assertThat(analyzer.analyze("Not sent - add a header.").tokens().map(Token::word))
        .containsExactly("not", "sent", ":", "add", "a", "header", ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x-api-key|x api key",
        "AWS_PROXY|aws proxy",
        "set it to AWS_IAM|set it to aws iam",
        "29s|29 s",
        "10,000 rps|10000 rps",
        "don't cache|do n't cache",
        "don’t cache|do n't cache",
        "S3 and EC2|s3 and ec2",
        "OAuth2|oauth2",
        "$context.requestId|$ context requestid",
        "/pets/{petId}|pets petid",
        "4XX|4 xx",
        "Smørrebrød|smørrebrød"
      })
  void cutsTechnicalSpellingIntoWords(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"caches,cached", "caching,cache", "APIs,api", "policies,policy"})
  void foldsInflection(String one, String other) {
    assertThat(only(one).stem()).isEqualTo(only(other).stem());
  }

  @Test
  void knowsTheWordsOfAJoinedName() {
    assertThat(only("StartExecution").pieces()).containsExactly("start", "execut");
    assertThat(only("APIs").pieces()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's cached. It isn't slow!",
        "a\tb\u0000c \u001b[31mred",
        "“quotes” – dashes — and 👍🏽 emoji",
        "lone \ud800 surrogate",
        "",
        "   \n\n ",
        "e\u0301clair cafe\u0301"
      })
  void everyTokenPointsAtItsWords(String text) {
    AnalyzedText analyzed = analyzer.analyze(text);
    assertThat(analyzed.tokens())
        .allSatisfy(
            token -> {
              assertThat(token.end()).isLessThanOrEqualTo(text.length());
              assertThat(text.substring(token.start(), token.end())).isNotBlank();
            });
  }

  @Test
  void cutsAtListItemsAndKeepsWrappedLinesTogether() {
    assertThat(analyzer.analyze("- no servers\n- pay per request").sentences()).hasSize(2);
    assertThat(analyzer.analyze("you pay only for\nwhat you use").sentences()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "29s|TIME|29000",
        "29 seconds|TIME|29000",
        "twenty-nine seconds|TIME|29000",
        "half of 5 min|TIME|300000",
        "10 MB|SIZE|10000000",
        "10k requests per second|RATE|10000",
        "10,000 rps|RATE|10000",
        "ten thousand requests a second|RATE|10000",
        "$3.50|MONEY|3.5",
        "10%|SHARE|10",
        "429|NONE|429"
      })
  void readsNumbersWithTheirUnits(String text, String dimension, double value) {
    List<Quantity> found =
        Quantities.in(
            analyzer.analyze(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList());
    assertThat(found)
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.dimension()).isEqualTo(dimension);
              assertThat(quantity.value()).isEqualTo(value);
            });
  }

  private List<String> words(String text) {
    return analyzer.analyze(text).tokens().map(Token::word).toList();
  }

  private Token only(String text) {
    return analyzer.analyze(text).tokens().findFirst().orElseThrow();
  }
}
