package org.sillage.model.transaction;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Data or a model that moves. Absent means unknown.
///
/// @param bytes how much
/// @param medium by network or carried
/// @param carriers how many people carry it
/// @param content what it is
public record DataMove(
    @Nullable BigInteger bytes,
    @Nullable Medium medium,
    @Nullable Long carriers,
    @Nullable Content content) {
  public DataMove {
    if ((bytes != null && bytes.signum() < 0) || (carriers != null && carriers < 0)) {
      throw new IllegalArgumentException("bytes and carriers are not negative");
    }
  }

  /// How data moves.
  public enum Medium {
    NETWORK,
    PHYSICAL
  }

  /// What the data is.
  public enum Content {
    TRAINING_DATA,
    WEIGHTS,
    OUTPUT,
    UNKNOWN
  }
}
