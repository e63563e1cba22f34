package org.sillage.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.RuleFinding;
import org.sillage.model.finding.Severity;
import org.sillage.model.finding.Standing;
import org.sillage.model.party.PartyRole;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Authorization;
import org.sillage.reference.chip.ChipCatalog;

/// Whether an authorization that a party shows covers a good: its days, its consignee, its
/// items, its quantity and its conditions (15 CFR 750.7).
///
/// @param covers TRUE, FALSE, or UNKNOWN where a condition is not confirmed
/// @param name how to name it
/// @param asks what would settle an unknown
/// @param findings why it does not cover, or what it asks
record Cover(Truth covers, String name, List<Ask> asks, List<RuleFinding> findings) {
  private static final Cover NONE = new Cover(Truth.FALSE, "", List.of(), List.of());
  private static final String CITATION = "15 CFR 750.7";

  /// The best cover of each kind of authorization that is shown.
  static Map<Authorization.Kind, Cover> of(
      Matter matter,
      Good good,
      LocalDate lawDate,
      ChipCatalog chips,
      UnaryOperator<String> nameKey) {
    Map<Authorization.Kind, Cover> covers = new EnumMap<>(Authorization.Kind.class);
    for (Authorization shown : matter.transaction().authorizations()) {
      covers.computeIfAbsent(shown.kind(), kind -> of(kind, matter, good, lawDate, chips, nameKey));
    }
    return covers;
  }

  private static Cover of(
      Authorization.Kind kind,
      Matter matter,
      Good good,
      LocalDate lawDate,
      ChipCatalog chips,
      UnaryOperator<String> nameKey) {
    Cover best = NONE;
    List<RuleFinding> refused = new ArrayList<>();
    List<Authorization> shown = matter.transaction().authorizations();
    for (int index = 0; index < shown.size(); index++) {
      Authorization authorization = shown.get(index);
      if (authorization.kind() == kind) {
        Cover cover =
            one(
                authorization,
                Pointer.of("/authorizations/" + index),
                matter,
                good,
                lawDate,
                chips,
                nameKey);
        if (cover.covers() == Truth.FALSE) {
          refused.addAll(cover.findings());
        }
        if (cover.covers().compareTo(best.covers()) > 0) {
          best = cover;
        }
      }
    }
    return best.covers() == Truth.FALSE ? new Cover(Truth.FALSE, "", List.of(), refused) : best;
  }

  private static Cover one(
      Authorization authorization,
      Pointer at,
      Matter matter,
      Good good,
      LocalDate lawDate,
      ChipCatalog chips,
      UnaryOperator<String> nameKey) {
    String name =
        authorization.kind().key()
            + (authorization.number() == null ? "" : " " + authorization.number());
    Text refusal = refusal(authorization, matter, good, lawDate, chips, nameKey);
    if (refusal != null) {
      return new Cover(
          Truth.FALSE,
          name,
          List.of(),
          List.of(
              new RuleFinding(
                  "authorization-does-not-cover",
                  Severity.WARNING,
                  Text.of(
                          "The " + name + " does not cover this: ",
                          "L'autorisation " + name + " ne couvre pas ceci : ")
                      .then(refusal),
                  CITATION,
                  List.of(at),
                  null)));
    }
    List<Ask> asks = new ArrayList<>();
    boolean license = authorization.kind() == Authorization.Kind.LICENSE;
    if (license && authorization.validTo() == null) {
      asks.add(
          new Ask(
              at.to("validTo"),
              Text.of(
                  "until when " + name + " is valid", "jusqu'à quand " + name + " est valable")));
    }
    if (license && authorization.to() == null) {
      asks.add(
          new Ask(at.to("to"), Text.of("whom " + name + " names", "qui " + name + " désigne")));
    }
    if (authorization.quantity() != null && good.item() != null && good.item().count() == null) {
      asks.add(new Ask(good.pointer().to("count"), Text.of("how many units", "combien d'unités")));
    }
    for (int index = 0; index < authorization.conditions().size(); index++) {
      Authorization.Condition condition = authorization.conditions().get(index);
      if (condition.met() == null) {
        asks.add(
            new Ask(
                at.to("conditions").to(index),
                Text.of(
                    "whether this condition of " + name + " is met: " + condition.text(),
                    "si cette condition de " + name + " est remplie : " + condition.text())));
      }
    }
    return new Cover(asks.isEmpty() ? Truth.TRUE : Truth.UNKNOWN, name, asks, List.of());
  }

  private static @Nullable Text refusal(
      Authorization authorization,
      Matter matter,
      Good good,
      LocalDate lawDate,
      ChipCatalog chips,
      UnaryOperator<String> nameKey) {
    LocalDate from = authorization.validFrom();
    LocalDate to = authorization.validTo();
    if ((from != null && lawDate.isBefore(from)) || (to != null && lawDate.isAfter(to))) {
      return Text.of(
          "it is valid from " + from + " to " + to + ", not on " + lawDate + ".",
          "elle vaut du " + from + " au " + to + ", pas le " + lawDate + ".");
    }
    if (authorization.to() != null && !names(authorization.to(), matter, nameKey)) {
      return Text.of(
          "it names " + authorization.to() + ", who is no consignee or end user here.",
          "elle désigne "
              + authorization.to()
              + ", qui n'est ici ni destinataire ni utilisateur final.");
    }
    if (!authorization.items().isEmpty()
        && authorization.items().stream().noneMatch(item -> isItem(item, good, chips))) {
      return Text.of(
          "it is for " + String.join(", ", authorization.items()) + ".",
          "elle porte sur " + String.join(", ", authorization.items()) + ".");
    }
    Long count = good.item() == null ? null : good.item().count();
    if (authorization.quantity() != null && count != null && count > authorization.quantity()) {
      return Text.of(
          "it is for " + authorization.quantity() + " units, not " + count + ".",
          "elle porte sur " + authorization.quantity() + " unités, pas " + count + ".");
    }
    return authorization.conditions().stream()
        .filter(condition -> Boolean.FALSE.equals(condition.met()))
        .findFirst()
        .map(condition ->
            Text.of(
                "a condition is not met: " + condition.text() + ".",
                "une condition n'est pas remplie : " + condition.text() + "."))
        .orElse(null);
  }

  private static boolean names(String to, Matter matter, UnaryOperator<String> nameKey) {
    String key = nameKey.apply(to);
    return matter.standings().stream()
        .filter(standing ->
            standing.role() == PartyRole.ULTIMATE_CONSIGNEE
                || standing.role() == PartyRole.END_USER
                || standing.role() == PartyRole.PURCHASER
                || standing.role() == PartyRole.TENANT)
        .map(Standing::caption)
        .anyMatch(caption -> nameKey.apply(caption).equals(key));
  }

  private static boolean isItem(String named, Good good, ChipCatalog chips) {
    if (good.chip() != null) {
      return chips.find(named).map(product -> product.chip().equals(good.chip())).orElse(false);
    }
    return named
        .toLowerCase(Locale.ROOT)
        .equals(Objects.requireNonNull(good.caption()).toLowerCase(Locale.ROOT));
  }
}
