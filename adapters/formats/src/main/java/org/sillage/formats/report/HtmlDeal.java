package org.sillage.formats.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Claim;
import org.sillage.model.item.Item;
import org.sillage.model.item.Money;
import org.sillage.model.place.Place;
import org.sillage.model.text.Language;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Payment;
import org.sillage.model.transaction.Transaction;

/// The transaction as it was given: what moves, where, who pays, what was stated, and what others say of it.
final class HtmlDeal {
  private final Transaction transaction;
  private final Language language;

  private HtmlDeal(Transaction transaction, Language language) {
    this.transaction = transaction;
    this.language = language;
  }

  static Html of(Transaction transaction, Language language) {
    HtmlDeal deal = new HtmlDeal(transaction, language);
    return Html.join(
        deal.outline(),
        deal.part(Label.ITEMS, deal.items()),
        deal.part(Label.ROUTE, deal.route()),
        deal.part(Label.PAYMENTS, deal.payments()),
        deal.part(Label.LEASE, HtmlTerms.lease(transaction.lease(), language)),
        deal.part(Label.DATA, HtmlTerms.data(transaction.data(), language)),
        deal.part(Label.LISTING, HtmlTerms.listing(transaction.listing(), language)),
        deal.part(Label.CLAIMED, deal.authorizations()),
        deal.part(Label.STATEMENTS, HtmlTerms.statements(transaction.statements(), language)));
  }

  /// What others say, each with its status and source.
  static Html claims(Transaction transaction, Language language) {
    HtmlTable table =
        new HtmlTable(
            "claims",
            language,
            Label.SAID,
            Label.ABOUT,
            Label.STATUS,
            Label.SOURCE,
            Label.KNOWN_TO_EXPORTER);
    for (Claim claim : transaction.claims()) {
      table.row(
          Html.name(claim.value()),
          Html.code(claim.about().value()),
          HtmlLabels.status(claim.status(), language),
          HtmlLabels.source(claim.source()),
          day(claim.knownToExporter()));
    }
    return table.done();
  }

  private Html part(Label heading, Html content) {
    return content.isEmpty()
        ? Html.NONE
        : Html.join(Html.tag("h4").of(Html.label(heading, language)), content);
  }

  private Html outline() {
    Act act = transaction.actOrDerived();
    return new HtmlFacts(language)
        .words(Label.KIND, Words.of(transaction.kind()))
        .words(Label.ACT, act == null ? null : Words.of(act))
        .add(Label.DATE, transaction.date())
        .country(Label.ORIGIN, transaction.origin())
        .country(Label.DESTINATION, transaction.destination())
        .add(Label.DEAL_ID, transaction.dealId())
        .done();
  }

  private Html items() {
    HtmlTable table =
        new HtmlTable(
            "items",
            language,
            Label.ITEM,
            Label.COUNT,
            Label.HOST,
            Label.UNIT_PRICE,
            Label.TOTAL_VALUE,
            Label.ECCN_DECLARED,
            Label.MADE_IN);
    for (Item item : transaction.items()) {
      table.row(
          Html.name(Goods.name(item, language)),
          item.count() == null ? Html.NONE : Html.text(Numbers.grouped(item.count().toString())),
          optional(item.host()),
          money(item.unitPrice()),
          money(item.totalValue()),
          optional(item.eccn()),
          Html.text(Countries.orEmpty(item.madeIn(), language)));
    }
    return table.done();
  }

  private Html route() {
    HtmlTable table =
        new HtmlTable("route", language, Label.STOP, Label.PLACE, Label.DATE, Label.HANDLER);
    for (Leg leg : transaction.route()) {
      table.row(
          Html.prose(Prose.capital(Words.of(leg.role()).in(language)), language),
          place(leg.place()),
          day(leg.date()),
          optional(leg.handler()));
    }
    return table.done();
  }

  private Html payments() {
    HtmlTable table =
        new HtmlTable(
            "payments",
            language,
            Label.PAYER,
            Label.PAYEE,
            Label.VIA,
            Label.AMOUNT,
            Label.DATE,
            Label.METHOD);
    for (Payment payment : transaction.payments()) {
      table.row(
          side(payment.payer()),
          side(payment.payee()),
          side(payment.via()),
          money(payment.amount()),
          day(payment.date()),
          optional(payment.method()));
    }
    return table.done();
  }

  private Html authorizations() {
    HtmlTable table =
        new HtmlTable(
            "claimed",
            language,
            Label.AUTHORIZATION,
            Label.NUMBER,
            Label.TO,
            Label.QUANTITY,
            Label.VALID_FROM,
            Label.VALID_TO);
    for (Authorization authorization : transaction.authorizations()) {
      table.row(
          Html.prose(Prose.capital(Words.of(authorization.kind()).in(language)), language),
          optional(authorization.number()),
          optional(authorization.to()),
          authorization.quantity() == null
              ? Html.NONE
              : Html.text(Numbers.grouped(authorization.quantity().toString())),
          day(authorization.validFrom()),
          day(authorization.validTo()));
    }
    return table.done();
  }

  private Html side(Payment.@Nullable Side side) {
    if (side == null) {
      return Html.NONE;
    }
    List<Html> parts = new ArrayList<>();
    if (side.name() != null) {
      parts.add(Html.name(side.name()));
    }
    if (side.country() != null) {
      parts.add(
          Html.text((side.name() == null ? "" : ", ") + Countries.name(side.country(), language)));
    }
    return Html.join(parts);
  }

  private Html place(Place place) {
    List<Html> parts = new ArrayList<>();
    for (String part : new String[] {place.address(), place.city()}) {
      if (part != null) {
        parts.add(Html.name(part));
        parts.add(Html.text(", "));
      }
    }
    parts.add(Html.text(Countries.name(place.country(), language)));
    return Html.join(parts);
  }

  static Html money(@Nullable Money money) {
    return money == null ? Html.NONE : Html.text(Numbers.money(money));
  }

  private static Html optional(@Nullable String value) {
    return value == null ? Html.NONE : Html.name(value);
  }

  private static Html day(@Nullable LocalDate day) {
    return day == null ? Html.NONE : Html.day(day.toString());
  }
}
