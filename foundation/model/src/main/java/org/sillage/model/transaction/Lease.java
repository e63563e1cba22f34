package org.sillage.model.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;

/// The terms on which compute is rented. Absent means unknown.
///
/// @param gpus how many GPUs
/// @param servers how many servers
/// @param chip name or alias in the chip pack
/// @param start first day
/// @param end last day
/// @param gpuHours GPU hours bought
/// @param site where the machines stand
/// @param remoteUsers countries it is used from
/// @param purpose what it is used for
/// @param subleases who rents it on
public record Lease(
    @Nullable Long gpus,
    @Nullable Long servers,
    @Nullable String chip,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable BigDecimal gpuHours,
    @Nullable Site site,
    List<CountryCode> remoteUsers,
    @Nullable Purpose purpose,
    List<Sublease> subleases) {
  public Lease {
    remoteUsers = List.copyOf(remoteUsers);
    subleases = List.copyOf(subleases);
    if ((gpus != null && gpus < 1) || (servers != null && servers < 1)) {
      throw new IllegalArgumentException("a lease is of 1 GPU or server or more");
    }
    if (gpuHours != null && gpuHours.signum() < 0) {
      throw new IllegalArgumentException(
          "gpuHours is not negative, got " + gpuHours.toPlainString());
    }
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a lease ends on or after its start, got " + start + " to " + end);
    }
  }

  /// What rented compute is used for.
  public enum Purpose {
    TRAINING,
    INFERENCE,
    GRAPHICS,
    UNKNOWN
  }

  /// Where the machines stand.
  ///
  /// @param country the country, where said
  /// @param city the city, where said
  /// @param operator who runs the site, where said
  /// @param itPowerKw power for IT equipment, kW, where said
  public record Site(
      @Nullable CountryCode country,
      @Nullable String city,
      @Nullable String operator,
      @Nullable BigDecimal itPowerKw) {}

  /// Who rents on.
  ///
  /// @param tenant who
  /// @param country its country, where said
  /// @param headquarters where it is headquartered, where said
  /// @param gpus how many GPUs, where said
  public record Sublease(
      String tenant,
      @Nullable CountryCode country,
      @Nullable CountryCode headquarters,
      @Nullable Long gpus) {
    public Sublease {
      if (Objects.requireNonNull(tenant).isBlank()) {
        throw new IllegalArgumentException("a sublease has a tenant");
      }
    }
  }
}
