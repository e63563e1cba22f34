package org.sillage.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.model.finding.ListedParty;

class PartyFileTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsWrittenIsRead(long seed) {
    List<ListedParty> parties = StoredLists.random(seed, "x", 500);
    byte[] bytes = PartyFile.encode(parties);
    assertThat(PartyFile.decode(bytes)).isEqualTo(parties);
    assertThat(PartyFile.encode(parties)).isEqualTo(bytes);
  }

  @Test
  void noPartiesAreParties() {
    assertThat(PartyFile.decode(PartyFile.encode(List.of()))).isEmpty();
  }

  @Test
  void aFileCutOffOrOfAnotherVersionIsRefused() {
    byte[] bytes = PartyFile.encode(StoredLists.random(1, "x", 3));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> PartyFile.decode(cut)).isInstanceOf(IllegalArgumentException.class);
    }
    bytes[3] = 2;
    assertThatThrownBy(() -> PartyFile.decode(bytes)).hasMessageContaining("another version");
  }
}
