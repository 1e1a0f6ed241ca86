package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {

  private final Probe probe =
      new Probe().asking("What is mutual TLS, and how does it enhance API Gateway security?");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|NO_ANSWER",
        "' \t '|NO_ANSWER",
        "'?! ...'|NO_ANSWER",
        "I don't know, sorry.|DONT_KNOW",
        "I don't  know.|DONT_KNOW",
        "'I do not\nknow.'|DONT_KNOW",
        "no idea|DONT_KNOW",
        "Pass.|DONT_KNOW",
        "sdfkjh wqrtzp lkjhgf zxcvbn qwrtps|GIBBERISH",
        "Mutual TLS enhances API Gateway security, and mutual TLS is how API Gateway security is enhanced.|ECHO"
      })
  void formWithoutContentIsFlagged(String answer, Flag flag) {
    assertThat(flags(answer).flags()).contains(flag);
    assertThat(flags(answer).total()).isLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mTLS, certificates, truststore, S3, CA, client, server, handshake, x509, custom domain, ACM, TLS, revocation",
        "resource path, path parameter, {proxy+}, child resource, GET POST PUT, method request, integration request, authorization type, key required, route key",
        "certificate truststore handshake client server domain authority revocation identity partner device banking iot",
        "It uses TLS. It uses certificates. It uses truststores. It uses S3. It uses handshakes. It uses domains. It uses servers. It uses clients."
      })
  void listOfTermsIsFlagged(String answer) {
    assertThat(flags(answer).flags()).contains(Flag.KEYWORD_LIST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both sides show a certificate; the client proves who it is before any request is answered.",
        "Server and client certs. Truststore in S3. Needs a custom domain. Good for B2B and IoT.",
        "X.509 certificates on both sides, truststore with the CA in S3",
        "1. Create the truststore\n2. Upload the PEM to S3\n3. Enable mutual TLS, domain settings\n4. Disable the default endpoint, redeploy, test client certificate",
        "handshake: server cert, client cert -> CA check (truststore, S3). fail = connection dropped, 403 logged. rotation: new bundle version",
        "API Gateway supports security with IAM, Cognito user pools, Lambda authorizers, API keys, resource policies, WAF and certificates.",
        "truststore_uri = \"s3://trust/ca.pem\"\nversion = 3\nsecurity_policy = \"TLS_1_2\"\ncertificate_arn = aws_acm_certificate.client.arn"
      })
  void statementsAndNotesAreNot(String answer) {
    assertThat(flags(answer).flags()).isEmpty();
  }

  private Score flags(String answer) {
    return probe.score(
        answer, Probe.point("p", Polarity.POSITIVE, "certificate", "truststore", "client proves"));
  }
}
