package org.sillage.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sillage.assessment.Assessment;
import org.sillage.formats.transaction.TransactionWriter;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;

/// Takes away from a transaction whatever it can while something still holds of it.
final class Shrinker {
  private static final int MOST_TOLD = 3;

  private Shrinker() {}

  /// The first answers that break a rule, each as its transaction made as small as it gets, as JSON; empty where none
  /// does. Where the rule cannot even be asked that is told instead.
  static List<String> breaking(Predicate<Assessment> broken) {
    return Packs.answers().parallelStream()
        .filter(answer -> isTrueOrThrows(broken, answer))
        .limit(MOST_TOLD)
        .map(answer -> told(broken, answer))
        .toList();
  }

  private static boolean isTrueOrThrows(Predicate<Assessment> broken, Assessment answer) {
    try {
      return broken.test(answer);
    } catch (RuntimeException thrown) {
      return true;
    }
  }

  private static String told(Predicate<Assessment> broken, Assessment answer) {
    Transaction smallest = answer.input();
    try {
      if (broken.test(answer)) {
        smallest = shrink(smallest, smaller -> broken.test(Packs.assess(smaller)));
      }
      return TransactionWriter.write(smallest);
    } catch (RuntimeException thrown) {
      return thrown + " for " + TransactionWriter.write(smallest);
    }
  }

  static Transaction shrink(Transaction large, Predicate<Transaction> holds) {
    Transaction smallest = large;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Transaction candidate : candidates(smallest)) {
        if (size(candidate) < size(smallest) && safely(holds, candidate)) {
          smallest = candidate;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static int size(Transaction transaction) {
    return TransactionWriter.write(transaction).length();
  }

  /// A candidate over which the rule cannot even be asked is another failure than the one looked for.
  private static boolean safely(Predicate<Transaction> holds, Transaction candidate) {
    try {
      return holds.test(candidate);
    } catch (RuntimeException another) {
      return false;
    }
  }

  private static List<Transaction> candidates(Transaction from) {
    List<Transaction> found = new ArrayList<>();
    for (int index = 0; from.parties().size() > 1 && index < from.parties().size(); index++) {
      int left = index;
      List<Integer> others =
          IntStream.range(0, from.parties().size()).filter(place -> place != left).boxed().toList();
      found.add(new Draft(from).arrangeParties(others).build());
    }
    without(from, found, from.items().size(), (draft, index) -> draft.items.remove(index));
    without(from, found, from.route().size(), (draft, index) -> draft.route.remove(index));
    without(from, found, from.payments().size(), (draft, index) -> draft.payments.remove(index));
    without(
        from,
        found,
        from.authorizations().size(),
        (draft, index) -> draft.authorizations.remove(index));
    without(from, found, from.claims().size(), (draft, index) -> draft.claims.remove(index));
    List<Consumer<Draft>> changes =
        List.of(
            draft -> draft.act = null,
            draft -> draft.origin = null,
            draft -> draft.destination = null,
            draft -> draft.dealId = null,
            draft -> draft.data = null,
            draft -> draft.listing = null,
            draft -> draft.lease = null,
            draft -> draft.lease = plain(draft.lease),
            draft -> draft.statements = Statements.NONE,
            draft -> draft.statements = endUseOnly(draft.statements));
    changes.forEach(change -> add(from, found, change));
    for (int index = 0; index < from.parties().size(); index++) {
      int place = index;
      for (PartyInRole party : smaller(from.parties().get(index))) {
        add(from, found, draft -> draft.parties.set(place, party));
      }
    }
    for (int index = 0; index < from.claims().size(); index++) {
      int place = index;
      Claim claim = from.claims().get(index);
      Claim bare =
          new Claim(
              claim.about(),
              claim.value(),
              null,
              claim.status(),
              new Source("x", null, null, null),
              null);
      add(from, found, draft -> draft.claims.set(place, bare));
    }
    return found;
  }

  private interface Removal {
    void from(Draft draft, int index);
  }

  private static void without(
      Transaction from, List<Transaction> found, int size, Removal removal) {
    for (int index = 0; index < size; index++) {
      int place = index;
      add(from, found, draft -> removal.from(draft, place));
    }
  }

  private static void add(Transaction from, List<Transaction> found, Consumer<Draft> change) {
    Draft draft = new Draft(from);
    change.accept(draft);
    found.add(draft.build());
  }

  private static Lease plain(Lease lease) {
    return lease == null
        ? null
        : new Lease(
            null, null, lease.chip(), null, null, null, lease.site(), List.of(), null, List.of());
  }

  private static Statements endUseOnly(Statements said) {
    return new Statements(null, said.endUseKind(), null, null, null, null, null);
  }

  private static List<PartyInRole> smaller(PartyInRole one) {
    List<PartyInRole> found = new ArrayList<>();
    Function<List<Owner>, PartyInRole> owned =
        owners ->
            new PartyInRole(
                one.role(), one.party(), one.headquarters(), owners, one.status(), one.source());
    Map<String, List<String>> plain = Map.of("name", List.of("X"));
    found.add(
        new PartyInRole(one.role(), new Party("Company", plain), null, null, one.status(), null));
    found.add(
        new PartyInRole(
            one.role(),
            new Party(
                "Company", Map.of("name", List.of("X"), "country", one.party().values("country"))),
            one.headquarters(),
            one.owners(),
            one.status(),
            one.source()));
    found.add(
        new PartyInRole(one.role(), one.party(), null, one.owners(), one.status(), one.source()));
    found.add(
        new PartyInRole(
            one.role(), one.party(), one.headquarters(), one.owners(), FactStatus.DECLARED, null));
    found.add(owned.apply(null));
    if (one.owners() != null && !one.owners().isEmpty()) {
      found.add(owned.apply(List.of()));
      for (Owner owner : one.owners()) {
        found.add(owned.apply(List.of(owner)));
        found.add(
            owned.apply(
                List.of(
                    new Owner(
                        "Y",
                        owner.country(),
                        owner.headquarters(),
                        owner.share(),
                        owner.status(),
                        null,
                        null))));
      }
    }
    return found;
  }
}
