package org.sillage.formats.transaction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.item.Memory;
import org.sillage.model.item.Money;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.place.Place;
import org.sillage.model.text.Pointer;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Payment;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// Makes transactions from a seed; each may or may not have each key.
final class RandomTransactions {
  private static final String[] WORDS = {
    "Acme",
    "null",
    "~",
    "true",
    "NO",
    "1e5",
    "- x",
    "a: b",
    "# c",
    "\"q\"",
    "'",
    "\\",
    "{",
    "[",
    "é",
    "\u4E2D\u6587",
    "\uD834\uDD1E",
    "\u202E",
    "tab\there",
    "line\nbreak",
    "\u2028",
    " lead",
    "trail ",
    "&a",
    "*a",
    "!t",
    "---",
    "%",
    "|",
    "0"
  };
  private static final String[] COUNTRIES = {"US", "CN", "HK", "SG", "MY", "NO", "XK"};

  private final Random random;

  RandomTransactions(long seed) {
    this.random = new Random(seed);
  }

  Transaction next() {
    return new Transaction(
        text(),
        one(TransactionKind.values()),
        maybe(() -> one(Act.values())),
        day(),
        maybe(this::country),
        maybe(this::country),
        maybe(this::text),
        list(1, this::party),
        list(0, this::item),
        list(0, this::leg),
        list(0, this::payment),
        maybe(this::lease),
        maybe(this::data),
        maybe(this::listing),
        list(0, this::authorization),
        statements(),
        list(0, this::claim),
        list(0, this::source));
  }

  private PartyInRole party() {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", list(1, this::text));
    if (random.nextBoolean()) {
      properties.put("country", list(0, () -> country().value()));
    }
    properties.put("key " + text(), list(0, this::text));
    return new PartyInRole(
        one(PartyRole.values()),
        new Party(one(Party.SCHEMATA.stream().sorted().toArray(String[]::new)), properties),
        maybe(this::country),
        maybe(() -> list(0, () -> owner(0))),
        one(FactStatus.values()),
        maybe(this::source));
  }

  private Owner owner(int depth) {
    return new Owner(
        text(),
        maybe(this::country),
        maybe(this::country),
        maybe(this::share),
        one(FactStatus.values()),
        maybe(this::source),
        depth > 3 ? null : maybe(() -> list(0, () -> owner(depth + 1))));
  }

  private Item item() {
    boolean figures = random.nextBoolean();
    return new Item(
        maybe(() -> figures ? text() : one("H100 SXM", "GB200")),
        figures
            ? new Figures(
                number(), maybe(this::positive), maybe(this::number), maybe(this::number), flag())
            : null,
        maybe(this::count),
        maybe(this::money),
        maybe(this::money),
        maybe(this::text),
        list(0, this::text),
        maybe(() -> new Memory(text(), maybe(this::number), maybe(this::positive))),
        maybe(this::country),
        maybe(this::country),
        maybe(this::share),
        maybe(this::text),
        flag(),
        maybe(this::count),
        flag());
  }

  private Leg leg() {
    return new Leg(place(), one(Leg.Role.values()), maybe(this::day), maybe(this::text));
  }

  private Place place() {
    return new Place(country(), maybe(this::text), maybe(this::text));
  }

  private Payment payment() {
    return new Payment(
        maybe(this::side),
        side(),
        maybe(this::side),
        maybe(this::money),
        maybe(this::day),
        maybe(this::text));
  }

  private Payment.Side side() {
    return random.nextBoolean()
        ? new Payment.Side(text(), maybe(this::country))
        : new Payment.Side(maybe(this::text), country());
  }

  private Lease lease() {
    LocalDate start = maybe(this::day);
    return new Lease(
        maybe(this::count),
        maybe(this::count),
        maybe(() -> one("H100 SXM", "RTX 4090")),
        start,
        maybe(() -> start == null ? day() : start.plusDays(random.nextInt(100))),
        maybe(this::number),
        maybe(() ->
            new Lease.Site(
                maybe(this::country), maybe(this::text), maybe(this::text), maybe(this::number))),
        list(0, this::country),
        maybe(() -> one(Lease.Purpose.values())),
        list(
            0,
            () ->
                new Lease.Sublease(
                    text(), maybe(this::country), maybe(this::country), maybe(this::count))));
  }

  private DataMove data() {
    return new DataMove(
        maybe(() -> new BigInteger(90, random)),
        maybe(() -> one(DataMove.Medium.values())),
        maybe(this::count),
        maybe(() -> one(DataMove.Content.values())));
  }

  private Listing listing() {
    return new Listing(
        maybe(this::text),
        maybe(() -> "GB200"),
        maybe(this::count),
        maybe(this::money),
        maybe(this::place));
  }

  private Authorization authorization() {
    LocalDate from = maybe(this::day);
    return new Authorization(
        one(Authorization.Kind.values()),
        maybe(this::text),
        maybe(this::text),
        list(0, this::text),
        maybe(this::count),
        from,
        maybe(() -> from == null ? day() : from.plusDays(1)),
        list(0, () -> new Authorization.Condition(text(), flag())),
        list(0, this::text),
        maybe(this::text));
  }

  private Statements statements() {
    return new Statements(
        maybe(this::text),
        maybe(() -> one(EndUseKind.values())),
        maybe(this::number),
        maybe(this::text),
        flag(),
        maybe(() ->
            new Statements.Certificate(maybe(this::text), maybe(this::day), maybe(this::text))),
        flag());
  }

  private Claim claim() {
    Owner owner = maybe(() -> owner(2));
    return new Claim(
        Pointer.of(one("/destination", "/parties/0/owners", "/violation", "/data/bytes", "/items")),
        owner == null ? text() : owner.name(),
        owner,
        one(FactStatus.REPORTED, FactStatus.DENIED, FactStatus.CONVICTED),
        source(),
        maybe(this::day));
  }

  private Source source() {
    return new Source(
        text(),
        maybe(this::text),
        maybe(() -> one("2025", "2025-06", "2025-06-30")),
        maybe(this::text));
  }

  private String text() {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "x" : one(WORDS) + "y");
    for (int words = random.nextInt(3); words >= 0; words--) {
      text.append(one(WORDS));
    }
    return text.toString();
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
  }

  private CountryCode country() {
    return new CountryCode(one(COUNTRIES));
  }

  private long count() {
    return 1 + random.nextLong(Long.MAX_VALUE);
  }

  private BigDecimal number() {
    return new BigDecimal(new BigInteger(80, random), random.nextInt(25));
  }

  private BigDecimal positive() {
    return number().add(BigDecimal.ONE);
  }

  private BigDecimal share() {
    return BigDecimal.valueOf(random.nextInt(1_001), 3);
  }

  private Money money() {
    return new Money(number(), one("USD", "EUR", "CNY"));
  }

  private Boolean flag() {
    return maybe(random::nextBoolean);
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> list(int least, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int count = least + random.nextInt(3); count > 0; count--) {
      values.add(value.get());
    }
    return values;
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
