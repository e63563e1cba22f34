package org.sillage.determination;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.finding.Standing;
import org.sillage.model.place.CountryCode;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Transaction;

/// What is put to the determiner: a transaction, what screening and ownership found, and one reading of the facts.
/// Other readings of the same transaction (an unproven claim taken as established, a lease read as an export) are other
/// matters.
///
/// @param transaction the transaction as declared
/// @param standings its established parties, and those this reading adds
/// @param dealTenants tenants in other papers of the deal
/// @param destination where the item ends up in this reading, or absent when unknown
/// @param endUse the end use in this reading, or absent when not declared
/// @param leaseAsExport whether a lease is read as an export to its tenant
/// @param forDealTenants whether the goods are read as meant for the deal's tenants
/// @param violation whether a violation known to the exporter is taken as established
public record Matter(
    Transaction transaction,
    List<Standing> standings,
    List<Standing> dealTenants,
    @Nullable CountryCode destination,
    @Nullable EndUseKind endUse,
    boolean leaseAsExport,
    boolean forDealTenants,
    boolean violation) {
  public Matter {
    Objects.requireNonNull(transaction);
    standings = List.copyOf(standings);
    dealTenants = List.copyOf(dealTenants);
  }
}
