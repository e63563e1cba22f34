package org.sillage.model.item;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// A memory item sold as such, for ECCN 3A090.c.
///
/// @param kind what it is; `HBM` is what 3A090.c is about
/// @param bandwidthGBps bandwidth of the stack, GB/s
/// @param packageAreaMm2 area of the package or stack, mm2
public record Memory(
    String kind, @Nullable BigDecimal bandwidthGBps, @Nullable BigDecimal packageAreaMm2) {
  public Memory {
    if (bandwidthGBps != null && bandwidthGBps.signum() < 0) {
      throw new IllegalArgumentException(
          "bandwidthGBps is not negative, got " + bandwidthGBps.toPlainString());
    }
    if (packageAreaMm2 != null && packageAreaMm2.signum() <= 0) {
      throw new IllegalArgumentException(
          "packageAreaMm2 is positive, got " + packageAreaMm2.toPlainString());
    }
  }

  public boolean isHbm() {
    return kind.equalsIgnoreCase("HBM");
  }

  /// Memory bandwidth density, GB/s per mm2; absent where a figure is.
  public @Nullable BigDecimal bandwidthDensity() {
    return bandwidthGBps == null || packageAreaMm2 == null
        ? null
        : bandwidthGBps.divide(packageAreaMm2, MathContext.DECIMAL64);
  }
}
