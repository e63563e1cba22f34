package org.sillage.model.item;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Figures given for a chip that is not taken from the pack, or that correct it. Absent means unknown.
///
/// @param tpp total processing performance
/// @param dieAreaMm2 applicable die area, mm2: logic dies of a non-planar process
/// @param memoryBandwidthGBps total DRAM bandwidth, GB/s
/// @param interconnectGBps aggregate two-way chip-to-chip rate, GB/s
/// @param dataCenterMarketed whether it is designed or marketed for data centers
public record Figures(
    @Nullable BigDecimal tpp,
    @Nullable BigDecimal dieAreaMm2,
    @Nullable BigDecimal memoryBandwidthGBps,
    @Nullable BigDecimal interconnectGBps,
    @Nullable Boolean dataCenterMarketed) {
  public Figures {
    requireNotNegative("tpp", tpp);
    if (dieAreaMm2 != null && dieAreaMm2.signum() <= 0) {
      throw new IllegalArgumentException(
          "dieAreaMm2 is positive, got " + dieAreaMm2.toPlainString());
    }
    requireNotNegative("memoryBandwidthGBps", memoryBandwidthGBps);
    requireNotNegative("interconnectGBps", interconnectGBps);
  }

  private static void requireNotNegative(String name, @Nullable BigDecimal value) {
    if (value != null && value.signum() < 0) {
      throw new IllegalArgumentException(name + " is not negative, got " + value.toPlainString());
    }
  }
}
