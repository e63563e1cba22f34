package org.sillage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.model.fact.Truth;

/// Which exceptions an assessment says can be had: NAC for L40 and RTX 4090, not for L4, H100 and listed parties.
class GoldenExceptionsTest {
  @ParameterizedTest
  @CsvSource({
    "rtx-4090-china-2024-01, NAC, TRUE",
    "nac-l40-not-claimed, NAC, TRUE",
    "nac-item-not-l4, NAC, FALSE",
    "h100-singapore-parent-in-china, NAC, FALSE",
    "nac-listed-party, NAC, FALSE",
    "nac-russia, NAC, FALSE",
    "nac-unverified-party, NAC, FALSE",
    "aca-vietnam-not-claimed, ACA, TRUE",
    "aca-not-h100, ACA, FALSE",
    "aca-not-china, ACA, FALSE",
  })
  void exceptionIsOfferedOrRefused(String line, String exception, Truth available) {
    GoldenRow row =
        GoldenTable.ROWS.stream().filter(one -> one.name().equals(line)).findFirst().orElseThrow();
    assertThat(GoldenTable.assess(row).determinations().getFirst().exceptions())
        .filteredOn(one -> one.id().equals(exception))
        .as("%s in %s", exception, line)
        .allSatisfy(one -> assertThat(one.available()).isEqualTo(available))
        .hasSizeGreaterThanOrEqualTo(available == Truth.TRUE ? 1 : 0);
  }
}
