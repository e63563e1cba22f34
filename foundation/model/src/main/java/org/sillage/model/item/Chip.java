package org.sillage.model.item;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;

/// A chip of the pack with the figures its classification hangs on. Absent means unknown.
///
/// @param name the name people use
/// @param vendor who sells it
/// @param designerHeadquarters where its designer is headquartered
/// @param rates dense rates over all widths; empty where none is public
/// @param dieArea applicable die area, mm2: logic dies of a non-planar process
/// @param memoryBandwidth total DRAM bandwidth, GB/s
/// @param interconnect aggregate two-way chip-to-chip rate, GB/s
/// @param dataCenterMarketed whether this product (not the die) is designed or marketed for data centers
/// @param figures every figure with its source, in the order of the pack
/// @param note what a reader should know, or absent
public record Chip(
    String name,
    String vendor,
    @Nullable CountryCode designerHeadquarters,
    List<DenseRate> rates,
    @Nullable BigDecimal dieArea,
    @Nullable BigDecimal memoryBandwidth,
    @Nullable BigDecimal interconnect,
    @Nullable Boolean dataCenterMarketed,
    List<ChipFigure> figures,
    @Nullable String note) {
  public Chip {
    Objects.requireNonNull(name);
    Objects.requireNonNull(vendor);
    rates = List.copyOf(rates);
    figures = List.copyOf(figures);
  }

  /// Total processing performance, the highest over all widths (note 2 to ECCN 3A090); absent where no rate is public.
  public @Nullable BigDecimal tpp() {
    return rates.stream()
        .map(DenseRate::processingPerformance)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }

  /// Performance density, TPP per mm2 of applicable die area; absent where either is.
  public @Nullable BigDecimal performanceDensity() {
    return performanceDensity(tpp(), dieArea);
  }

  /// Performance density of any two figures, both possibly absent.
  public static @Nullable BigDecimal performanceDensity(
      @Nullable BigDecimal tpp, @Nullable BigDecimal dieArea) {
    return tpp == null || dieArea == null ? null : tpp.divide(dieArea, MathContext.DECIMAL64);
  }
}
