package org.sillage.model.item;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;

/// One line of goods. Absent means unknown.
///
/// @param chip name or alias in the chip pack
/// @param figures figures given instead of a chip, or correcting it
/// @param count how many, 1 or more
/// @param unitPrice price of one
/// @param totalValue value of all
/// @param host what the chip sits in, free words: server, rack, baseboard
/// @param serials serial numbers
/// @param memory a memory item, for 3A090.c
/// @param madeIn country of manufacture
/// @param designerHeadquarters where the designer is headquartered
/// @param usContent controlled US content by value, 0 to 1
/// @param eccn the classification the parties declare
/// @param dataCenterMarketed whether designed or marketed for data centers
/// @param transistors transistors of the logic die or dies
/// @param hbm whether it holds high-bandwidth memory
public record Item(
    @Nullable String chip,
    @Nullable Figures figures,
    @Nullable Long count,
    @Nullable Money unitPrice,
    @Nullable Money totalValue,
    @Nullable String host,
    List<String> serials,
    @Nullable Memory memory,
    @Nullable CountryCode madeIn,
    @Nullable CountryCode designerHeadquarters,
    @Nullable BigDecimal usContent,
    @Nullable String eccn,
    @Nullable Boolean dataCenterMarketed,
    @Nullable Long transistors,
    @Nullable Boolean hbm) {
  public Item {
    serials = List.copyOf(serials);
    if (count != null && count < 1) {
      throw new IllegalArgumentException("a count is 1 or more, got " + count);
    }
    if (usContent != null && (usContent.signum() < 0 || usContent.compareTo(BigDecimal.ONE) > 0)) {
      throw new IllegalArgumentException(
          "usContent lies between 0 and 1, got " + usContent.toPlainString());
    }
    if (transistors != null && transistors < 1) {
      throw new IllegalArgumentException("transistors is 1 or more, got " + transistors);
    }
  }

  /// A chip by its name, nothing else said.
  public static Item ofChip(@Nullable String chip, @Nullable Long count, @Nullable String host) {
    return new Item(
        chip, null, count, null, null, host, List.of(), null, null, null, null, null, null, null,
        null);
  }
}
