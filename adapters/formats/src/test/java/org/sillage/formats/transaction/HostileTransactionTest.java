package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Good files with bytes flipped, cut and repeated: whatever comes, each part of it is good or bad and nothing is
/// thrown.
class HostileTransactionTest {
  private static final int ROUNDS = 5_000;

  private static final String ANOTHER =
      """
      id: t-2
      kind: LEASE
      date: 2025-03-05
      parties:
        - {role: tenant, party: {properties: {name: ["Jané"]}}, owners: [{name: H, share: 0.5, status: REPORTED}]}
      items: [{chip: GB200, count: 8, unitPrice: {amount: 2.50, currency: USD}}]
      lease: {gpus: 8, start: 2025-03-05, remoteUsers: [cn], site: {country: SG}}
      claims: [{about: "parties[0].owners", value: {name: X}, status: ALLEGED, source: {title: T}}]
      """;

  private static String good(Format format) {
    String json = TransactionWriter.write(Reading.one(ANOTHER, Format.YAML));
    return switch (format) {
      case YAML -> ANOTHER + "---\n" + Reading.LEAST;
      case JSON ->
          "["
              + json
              + ",\n"
              + TransactionWriter.write(Reading.one(Reading.LEAST, Format.YAML))
              + "]";
      case JSON_LINES ->
          json + "\n" + TransactionWriter.write(Reading.one(Reading.LEAST, Format.YAML)) + "\n";
      case CSV ->
          """
          id,kind,date,exporter,exporter.country,chip,count,parties[0].role,"parties[0].party.properties.name"
          a,SALE,2025-03-05,"Acme, Ltd.",sg,GB200,8,payer,é
          b,LEASE,2025-03-05,"A""B",,,,,
          """;
    };
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void brokenFilesGiveResultsAndNothingElse(Format format) {
    byte[] good = good(format).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(42);
    int answered = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<ReadResult> results =
          Reading.read(new ByteArrayInputStream(mutated(good, random)), format);
      assertThat(results).isNotEmpty();
      for (ReadResult result : results) {
        if (result instanceof ReadResult.Good whole) {
          answered++;
          assertThat(TransactionWriter.write(whole.transaction())).isNotEmpty();
        } else if (result instanceof ReadResult.Bad bad) {
          assertThat(bad.problems())
              .allMatch(problem -> problem.at().line() > 0 && problem.at().column() > 0);
        }
      }
    }
    assertThat(answered).as("neighbours that were not hit").isPositive();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theFuzzerAcceptsGoodFiles(Format format) {
    String seed = (char) TransactionFuzzer.FORMATS.indexOf(format) + good(format);

    assertThatCode(
            () -> TransactionFuzzer.fuzzerTestOneInput(seed.getBytes(StandardCharsets.UTF_8)))
        .doesNotThrowAnyException();
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int change = random.nextInt(3); change >= 0 && bytes.length > 0; change--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(60));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "{}[]\"':,-#&*!|>%@`\\\n\r\t0".charAt(random.nextInt(23));
        case 2 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
        case 3 -> {
          byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
          System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
          bytes = shorter;
        }
        default -> {
          byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
          System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }
}
