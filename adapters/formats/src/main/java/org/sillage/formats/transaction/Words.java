package org.sillage.formats.transaction;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyRole;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.TransactionKind;

/// The words a transaction is written with, and what they stand for.
final class Words {
  static final Map<String, TransactionKind> KINDS =
      of(TransactionKind.values(), TransactionKind::name);
  static final Map<String, Act> ACTS = of(Act.values(), Act::name);
  static final Map<String, FactStatus> STATUSES = of(FactStatus.values(), FactStatus::name);
  static final Map<String, PartyRole> ROLES = of(PartyRole.values(), PartyRole::key);
  static final Map<String, Leg.Role> LEG_ROLES = of(Leg.Role.values(), Words::lower);
  static final Map<String, Lease.Purpose> PURPOSES = of(Lease.Purpose.values(), Words::lower);
  static final Map<String, DataMove.Medium> MEDIA = of(DataMove.Medium.values(), Words::lower);
  static final Map<String, DataMove.Content> CONTENTS = of(DataMove.Content.values(), Words::lower);
  static final Map<String, EndUseKind> END_USES = of(EndUseKind.values(), EndUseKind::key);
  static final Map<String, Authorization.Kind> AUTHORIZATIONS =
      of(Authorization.Kind.values(), Authorization.Kind::key);
  static final Map<String, String> SCHEMATA = schemata();

  private Words() {}

  /// `TRAINING_DATA` as `training-data`.
  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E> Map<String, E> of(E[] values, Function<E, String> word) {
    Map<String, E> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, String> schemata() {
    Map<String, String> words = new TreeMap<>();
    Party.SCHEMATA.forEach(schema -> words.put(schema, schema));
    return Collections.unmodifiableMap(words);
  }
}
