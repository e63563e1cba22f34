package org.sillage.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Knowledge;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.item.Chip;
import org.sillage.model.item.Item;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// Transactions that never happened, as mixed as those a desk gets: sales, shipments, leases, payments, offers and
/// transfers of data between 2022 and 2026, with known and unknown owners, claims of every status, licenses shown and
/// names of listed parties. One seed gives the same transactions, always.
public final class TransactionGenerator {
  static final LocalDate FIRST = LocalDate.of(2022, 8, 1);
  static final LocalDate LAST = LocalDate.of(2026, 11, 30);

  private static final List<TransactionKind> KINDS =
      Dice.odds(
          "SALE*37 SHIPMENT*30 LEASE*13 PAYMENT*7 LISTING*5 DATA_TRANSFER*5 MODEL_TRANSFER*3",
          TransactionKind::valueOf);
  private static final List<TransactionKind> OF_A_DEAL =
      Dice.odds("SHIPMENT*5 PAYMENT*4 LEASE*3 SALE", TransactionKind::valueOf);

  /// Days on which the rules change, drawn with the days around them.
  private static final List<LocalDate> TURNS =
      Dice.odds(
          """
          2022-08-26 2022-10-07 2022-10-21 2023-01-17 2023-11-17 2024-12-02 2025-01-15 2025-05-13 2025-05-15 2025-09-29
          2025-11-10 2026-01-15 2026-05-31 2026-07-10 2026-11-09
          """,
          LocalDate::parse);

  private final Dice dice;
  private final Places places;
  private final ItemGenerator items;
  private final PartyGenerator parties;
  private final TermGenerator terms;
  private final ClaimGenerator claims;
  private int made;
  private int deals;
  private int papersLeft;
  private @Nullable Transaction deal;

  /// @param chips names of chips the catalog knows
  /// @param listed listed parties whose names some parties and owners bear; may be empty
  public TransactionGenerator(long seed, List<String> chips, List<ListedParty> listed) {
    dice = new Dice(seed);
    places = new Places(dice);
    items = new ItemGenerator(dice, List.copyOf(chips));
    parties = new PartyGenerator(dice, places, listed);
    terms = new TermGenerator(dice, places, items);
    claims = new ClaimGenerator(dice, places, parties);
  }

  /// Over the chips of what is loaded, and the names of its lists.
  public static TransactionGenerator over(Knowledge knowledge, long seed) {
    return new TransactionGenerator(
        seed,
        knowledge.reference().chips().chips().stream().map(Chip::name).toList(),
        knowledge.lists().values().stream().flatMap(list -> list.parties().stream()).toList());
  }

  /// The next `count` transactions.
  public List<Transaction> take(int count) {
    return java.util.stream.Stream.generate(this::next).limit(count).toList();
  }

  /// The next transaction. One in eight opens a deal, whose further papers follow it.
  public Transaction next() {
    Transaction opening = papersLeft > 0 ? deal : null;
    if (opening != null) {
      papersLeft--;
      return transaction(dice.of(OF_A_DEAL), opening);
    }
    Transaction first = transaction(dice.of(KINDS), null);
    if (first.dealId() != null) {
      deal = first;
      papersLeft = dice.between(1, 3);
    }
    return first;
  }

  private Transaction transaction(TransactionKind kind, @Nullable Transaction opening) {
    LocalDate day = day(opening);
    CountryCode origin = opening != null ? opening.origin() : dice.maybe(0.95, places::origin);
    CountryCode destination =
        opening != null ? opening.destination() : dice.maybe(0.95, places::any);
    boolean lease = kind == TransactionKind.LEASE;
    boolean data = kind == TransactionKind.DATA_TRANSFER || kind == TransactionKind.MODEL_TRANSFER;
    List<PartyInRole> who = who(kind, origin, destination, day, opening);
    boolean goods =
        kind == TransactionKind.SALE
            || kind == TransactionKind.SHIPMENT
            || (kind == TransactionKind.PAYMENT && dice.chance(0.7));
    List<Item> what =
        !goods
            ? List.of()
            : opening != null && !opening.items().isEmpty() ? opening.items() : items.items();
    return new Transaction(
        String.format(Locale.ROOT, "generated-%06d", ++made),
        kind,
        dice.maybe(
            0.2,
            () ->
                lease
                    ? Act.SERVICE
                    : dice.of(List.of(Act.EXPORT, Act.REEXPORT, Act.IN_COUNTRY_TRANSFER))),
        day,
        origin,
        destination,
        dealId(opening),
        who,
        what,
        goods && dice.chance(0.35) ? terms.route(origin, destination, day) : List.of(),
        kind == TransactionKind.PAYMENT || dice.chance(0.1)
            ? dice.several(1, 2, () -> terms.payment(day))
            : List.of(),
        lease ? terms.lease(destination, day) : null,
        data ? terms.data(kind == TransactionKind.MODEL_TRANSFER) : null,
        kind == TransactionKind.LISTING ? terms.listing() : null,
        terms.authorizations(who, what, day),
        data ? Statements.NONE : terms.statements(day, who),
        claims.claims(who.size(), day),
        dice.chance(0.2) ? List.of(parties.source(day)) : List.of());
  }

  private LocalDate day(@Nullable Transaction opening) {
    LocalDate day;
    if (opening != null) {
      day = opening.date().plusDays(dice.between(0, 120));
    } else {
      day =
          dice.chance(0.15) ? dice.of(TURNS).plusDays(dice.between(-1, 1)) : dice.day(FIRST, LAST);
    }
    return day.isAfter(LAST) ? LAST : day;
  }

  private @Nullable String dealId(@Nullable Transaction opening) {
    return opening != null ? opening.dealId() : dice.maybe(0.125, () -> "deal-" + ++deals);
  }

  private List<PartyInRole> who(
      TransactionKind kind,
      @Nullable CountryCode origin,
      @Nullable CountryCode destination,
      LocalDate day,
      @Nullable Transaction opening) {
    if (kind == TransactionKind.LEASE) {
      return parties.ofLease(destination, day);
    }
    return opening != null && opening.kind() != TransactionKind.LEASE
        ? opening.parties()
        : parties.ofTrade(origin, destination, day);
  }
}
