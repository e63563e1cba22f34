package org.sillage.evaluation;

import java.util.Objects;

/// How fast transactions were assessed.
///
/// @param perSecondPerCore assessments a second in one thread, what the collector takes included
/// @param p50Micros half of them took no longer, microseconds
/// @param p99Micros all but one in a hundred took no longer, microseconds
/// @param transactions how many different transactions were assessed in turn
/// @param refused rows of the file that are no transaction and were left out
/// @param listedParties how many listed parties they were screened against
/// @param how the Java that ran it, for how long, and the load of the machine at the end: above 1 other programs took
///     part, and the figures tell less than the machine can
public record AssessFigures(
    double perSecondPerCore,
    double p50Micros,
    double p99Micros,
    int transactions,
    int refused,
    int listedParties,
    String how) {
  public AssessFigures {
    Objects.requireNonNull(how);
  }
}
