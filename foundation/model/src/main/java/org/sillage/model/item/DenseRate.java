package org.sillage.model.item;

import java.math.BigDecimal;
import java.util.Objects;

/// A dense rate of multiply-accumulate work as makers publish it, one multiply-add counted as two operations.
///
/// @param bits the largest input width of the multiply, 1 to 64
/// @param teraOps TOPS or TFLOPS without structured sparsity, positive
public record DenseRate(int bits, BigDecimal teraOps) {
  public DenseRate {
    if (bits < 1 || bits > 64) {
      throw new IllegalArgumentException("a bit width lies between 1 and 64, got " + bits);
    }
    if (Objects.requireNonNull(teraOps).signum() <= 0) {
      throw new IllegalArgumentException("a rate is positive, got " + teraOps.toPlainString());
    }
  }

  /// Rate times width: what this rate gives to total processing performance (note 2 to ECCN 3A090).
  public BigDecimal processingPerformance() {
    return teraOps.multiply(BigDecimal.valueOf(bits));
  }
}
