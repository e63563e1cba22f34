package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("destination", "dealId", "date", "data", "items", "H100 SXM");

  @ParameterizedTest
  @CsvSource({
    "destnation,destination",
    "DESTINATION,destination",
    "dtae,date",
    "item,items",
    "H100 SMX,H100 SXM"
  })
  void theWordWithTheFewestEditsIsMeant(String written, String meant) {
    assertThat(Nearest.to(written, KEYS)).contains(meant);
  }

  @Test
  void nothingIsMeantWhereNothingIsNear() {
    assertThat(Nearest.to("colour", KEYS)).isEmpty();
    assertThat(Nearest.to("", KEYS)).isEmpty();
    assertThat(Nearest.to("x".repeat(1_000_000), KEYS)).isEmpty();
  }

  @Test
  void severalAreGivenTheNearestFirst() {
    assertThat(Nearest.all("dat", KEYS, 5)).containsExactly("data", "date");
    assertThat(Nearest.all("dat", KEYS, 1)).containsExactly("data");
  }
}
