package org.sillage.model.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the parties declared. Absent means not declared.
///
/// @param endUse the end use in their words
/// @param endUseKind its class
/// @param clusterTpp total processing performance of the cluster the goods are for
/// @param endUser the end user in their words
/// @param resale whether the goods are for resale
/// @param certificate the end-use certificate
/// @param usPersonInvolved whether a US person takes part
public record Statements(
    @Nullable String endUse,
    @Nullable EndUseKind endUseKind,
    @Nullable BigDecimal clusterTpp,
    @Nullable String endUser,
    @Nullable Boolean resale,
    @Nullable Certificate certificate,
    @Nullable Boolean usPersonInvolved) {
  public static final Statements NONE = new Statements(null, null, null, null, null, null, null);

  /// An end-use certificate.
  ///
  /// @param signatory who signed, where said
  /// @param date when, where said
  /// @param document its reference, where said
  public record Certificate(
      @Nullable String signatory, @Nullable LocalDate date, @Nullable String document) {}
}
