package org.sillage.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.place.Place;
import org.sillage.model.text.Pointer;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// What else a golden line says of its transaction, in words separated by semicolons.
final class GoldenExtras {
  private static final List<String> KEYS =
      List.of(
          "usperson",
          "remote",
          "sector",
          "founded",
          "route",
          "medium",
          "content",
          "dealTenant",
          "operator",
          "exporterOwners",
          "address");

  private final GoldenRow row;
  private final List<String> words;

  GoldenExtras(GoldenRow row) {
    this.row = row;
    this.words =
        split(row.cell("extras"), ';').stream()
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    for (String word : words) {
      if (!isKnown(word)) {
        throw new IllegalArgumentException(row.name() + ": no such extra '" + word + "'");
      }
    }
  }

  private static boolean isKnown(String word) {
    return word.startsWith("party:")
        || word.startsWith("claim:")
        || GoldenPapers.isPaper(word)
        || KEYS.stream().anyMatch(key -> word.equals(key) || word.startsWith(key + "="));
  }

  static List<String> split(String text, char separator) {
    return List.of(text.split(Pattern.quote(String.valueOf(separator)), -1));
  }

  boolean has(String key) {
    return words.stream().anyMatch(word -> word.equals(key) || word.startsWith(key + "="));
  }

  Optional<String> find(String key) {
    return words.stream()
        .filter(word -> word.startsWith(key + "="))
        .map(word -> word.substring(key.length() + 1))
        .findFirst();
  }

  String value(String key, String otherwise) {
    return find(key).orElse(otherwise);
  }

  private List<String> values(String key) {
    return find(key).map(value -> split(value, '|')).orElse(List.of());
  }

  List<CountryCode> remoteUsers() {
    return values("remote").stream().map(CountryCode::of).toList();
  }

  List<Leg> route() {
    List<String> countries = values("route");
    List<Leg> legs = new ArrayList<>();
    for (int index = 0; index < countries.size(); index++) {
      Leg.Role role =
          index == 0
              ? Leg.Role.ORIGIN
              : index == countries.size() - 1 ? Leg.Role.DESTINATION : Leg.Role.TRANSIT;
      legs.add(
          new Leg(new Place(CountryCode.of(countries.get(index)), null, null), role, null, null));
    }
    return legs;
  }

  @Nullable DataMove data() {
    String medium = value("medium", "");
    String content = value("content", "");
    if (medium.isEmpty() && content.isEmpty()) {
      return null;
    }
    return new DataMove(
        null,
        medium.isEmpty() ? null : DataMove.Medium.valueOf(constant(medium)),
        null,
        content.isEmpty() ? null : DataMove.Content.valueOf(constant(content)));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /// `party:payer=NAME/CC/HQ`; nobody stands above it.
  List<PartyInRole> parties() {
    return words.stream()
        .filter(word -> word.startsWith("party:"))
        .map(word -> split(word.substring("party:".length()), '='))
        .map(parts -> party(role(parts.getFirst()), parts.get(1)))
        .toList();
  }

  private static PartyRole role(String key) {
    for (PartyRole role : PartyRole.values()) {
      if (role.key().equals(key)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role '" + key + "'");
  }

  private static PartyInRole party(PartyRole role, String written) {
    List<String> parts = split(written, '/');
    return GoldenRow.party(
        role,
        Map.of("name", List.of(parts.getFirst()), "country", List.of(parts.get(1))),
        parts.size() > 2 ? CountryCode.of(parts.get(2)) : null,
        List.of());
  }

  /// The other paper of the deal: a lease to the tenant.
  Deal deal() {
    return find("dealTenant")
        .map(tenant ->
            new Deal(
                List.of(
                    new Transaction(
                        row.name() + "-lease",
                        TransactionKind.LEASE,
                        null,
                        row.day(),
                        null,
                        GoldenRow.country(row.cell("destination")),
                        "the deal",
                        List.of(party(PartyRole.TENANT, tenant)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        Statements.NONE,
                        List.of(),
                        List.of()))))
        .orElse(Deal.NONE);
  }

  List<Authorization> authorizations() {
    return words.stream()
        .filter(GoldenPapers::isPaper)
        .map(word -> GoldenPapers.read(word, row))
        .toList();
  }

  /// `claim:destination=CN:CHARGED:known=2025-01-01`.
  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("claim:")) {
        List<String> parts = split(word.substring("claim:".length()), ':');
        List<String> said = split(parts.getFirst(), '=');
        LocalDate known =
            parts.size() > 2 ? LocalDate.parse(parts.get(2).substring("known=".length())) : null;
        claims.add(
            new Claim(
                about(said.getFirst()),
                said.get(1),
                null,
                FactStatus.valueOf(parts.get(1)),
                new Source("what is said", "somebody else", null, null),
                known));
      }
    }
    return claims;
  }

  private static Pointer about(String word) {
    return switch (word) {
      case "destination" -> Claim.DESTINATION;
      case "endUser" -> Claim.END_USER;
      case "endUse" -> Claim.END_USE_KIND;
      case "violation" -> Claim.VIOLATION;
      default -> throw new IllegalArgumentException("no claim about '" + word + "'");
    };
  }
}
