package org.sillage.formats.transaction;

import org.jspecify.annotations.Nullable;
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
import org.sillage.model.place.Place;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Payment;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;

/// Writes a transaction as canonical JSON on one line: keys in the order of `FORMATS.md`, what is absent left out,
/// decimals without exponent, a status of DECLARED left out. Reading it gives an equal transaction, as long as no text
/// in it is blank and no list of texts holds a blank one: a blank says nothing and is read as absent.
public final class TransactionWriter {
  private TransactionWriter() {}

  public static String write(Transaction transaction) {
    return JsonOut.object(json -> write(json, transaction));
  }

  /// The keys of a transaction into an object that is open.
  public static void write(JsonOut json, Transaction transaction) {
    json.text("id", transaction.id());
    json.text("kind", transaction.kind());
    json.text("act", transaction.act());
    json.text("date", transaction.date());
    json.text("origin", transaction.origin());
    json.text("destination", transaction.destination());
    json.text("dealId", transaction.dealId());
    json.objects("parties", transaction.parties(), TransactionWriter::party);
    json.someObjects("items", transaction.items(), TransactionWriter::item);
    json.someObjects("route", transaction.route(), TransactionWriter::leg);
    json.someObjects("payments", transaction.payments(), TransactionWriter::payment);
    json.object("lease", transaction.lease(), TransactionWriter::lease);
    json.object("data", transaction.data(), TransactionWriter::data);
    json.object("listing", transaction.listing(), TransactionWriter::listing);
    json.someObjects(
        "authorizations", transaction.authorizations(), TransactionWriter::authorization);
    Statements statements = transaction.statements();
    json.object(
        "statements",
        statements.equals(Statements.NONE) ? null : statements,
        TransactionWriter::statements);
    json.someObjects("claims", transaction.claims(), TransactionWriter::claim);
    json.someObjects("sources", transaction.sources(), TransactionWriter::source);
  }

  private static void party(JsonOut json, PartyInRole inRole) {
    json.text("role", inRole.role().key());
    json.object("party", inRole.party(), TransactionWriter::party);
    json.text("headquarters", inRole.headquarters());
    if (inRole.owners() != null) {
      json.objects("owners", inRole.owners(), TransactionWriter::owner);
    }
    status(json, inRole.status());
    json.object("source", inRole.source(), TransactionWriter::source);
  }

  private static void party(JsonOut json, Party party) {
    json.text("schema", party.schema());
    json.object(
        "properties", party.properties(), (out, properties) -> properties.forEach(out::texts));
  }

  private static void owner(JsonOut json, Owner owner) {
    json.text("name", owner.name());
    json.text("country", owner.country());
    json.text("headquarters", owner.headquarters());
    json.number("share", owner.share());
    status(json, owner.status());
    json.object("source", owner.source(), TransactionWriter::source);
    if (owner.owners() != null) {
      json.objects("owners", owner.owners(), TransactionWriter::owner);
    }
  }

  private static void status(JsonOut json, FactStatus status) {
    json.text("status", status == FactStatus.DECLARED ? null : status);
  }

  private static void item(JsonOut json, Item item) {
    json.text("chip", item.chip());
    json.object("figures", item.figures(), TransactionWriter::figures);
    json.number("count", item.count());
    json.object("unitPrice", item.unitPrice(), TransactionWriter::money);
    json.object("totalValue", item.totalValue(), TransactionWriter::money);
    json.text("host", item.host());
    json.someTexts("serials", item.serials());
    json.object("memory", item.memory(), TransactionWriter::memory);
    json.text("madeIn", item.madeIn());
    json.text("designerHeadquarters", item.designerHeadquarters());
    json.number("usContent", item.usContent());
    json.text("eccn", item.eccn());
    json.flag("dataCenterMarketed", item.dataCenterMarketed());
    json.number("transistors", item.transistors());
    json.flag("hbm", item.hbm());
  }

  private static void figures(JsonOut json, Figures figures) {
    json.number("tpp", figures.tpp());
    json.number("dieAreaMm2", figures.dieAreaMm2());
    json.number("memoryBandwidthGBps", figures.memoryBandwidthGBps());
    json.number("interconnectGBps", figures.interconnectGBps());
    json.flag("dataCenterMarketed", figures.dataCenterMarketed());
  }

  private static void memory(JsonOut json, Memory memory) {
    json.text("kind", memory.kind());
    json.number("bandwidthGBps", memory.bandwidthGBps());
    json.number("packageAreaMm2", memory.packageAreaMm2());
  }

  private static void money(JsonOut json, Money money) {
    json.number("amount", money.amount());
    json.text("currency", money.currency());
  }

  private static void leg(JsonOut json, Leg leg) {
    json.object("place", leg.place(), TransactionWriter::place);
    json.text("role", Words.lower(leg.role()));
    json.text("date", leg.date());
    json.text("handler", leg.handler());
  }

  private static void place(JsonOut json, Place place) {
    json.text("country", place.country());
    json.text("city", place.city());
    json.text("address", place.address());
  }

  private static void payment(JsonOut json, Payment payment) {
    json.object("payer", payment.payer(), (out, side) -> side(out, "name", side));
    json.object("payee", payment.payee(), (out, side) -> side(out, "name", side));
    json.object("via", payment.via(), (out, side) -> side(out, "bank", side));
    json.object("amount", payment.amount(), TransactionWriter::money);
    json.text("date", payment.date());
    json.text("method", payment.method());
  }

  private static void side(JsonOut json, String nameKey, Payment.Side side) {
    json.text(nameKey, side.name());
    json.text("country", side.country());
  }

  private static void lease(JsonOut json, Lease lease) {
    json.number("gpus", lease.gpus());
    json.number("servers", lease.servers());
    json.text("chip", lease.chip());
    json.text("start", lease.start());
    json.text("end", lease.end());
    json.number("gpuHours", lease.gpuHours());
    json.object(
        "site",
        lease.site(),
        (out, site) -> {
          out.text("country", site.country());
          out.text("city", site.city());
          out.text("operator", site.operator());
          out.number("itPowerKw", site.itPowerKw());
        });
    json.someTexts("remoteUsers", lease.remoteUsers());
    json.text("purpose", lower(lease.purpose()));
    json.someObjects(
        "subleases",
        lease.subleases(),
        (out, sublease) -> {
          out.text("tenant", sublease.tenant());
          out.text("country", sublease.country());
          out.text("headquarters", sublease.headquarters());
          out.number("gpus", sublease.gpus());
        });
  }

  private static void data(JsonOut json, DataMove data) {
    json.number("bytes", data.bytes());
    json.text("medium", lower(data.medium()));
    json.number("carriers", data.carriers());
    json.text("content", lower(data.content()));
  }

  private static @Nullable String lower(@Nullable Enum<?> value) {
    return value == null ? null : Words.lower(value);
  }

  private static void listing(JsonOut json, Listing listing) {
    json.text("market", listing.market());
    json.text("chip", listing.chip());
    json.number("count", listing.count());
    json.object("askPrice", listing.askPrice(), TransactionWriter::money);
    json.object("place", listing.place(), TransactionWriter::place);
  }

  private static void authorization(JsonOut json, Authorization authorization) {
    json.text("kind", authorization.kind().key());
    json.text("number", authorization.number());
    json.text("to", authorization.to());
    json.someTexts("items", authorization.items());
    json.number("quantity", authorization.quantity());
    json.text("validFrom", authorization.validFrom());
    json.text("validTo", authorization.validTo());
    json.someObjects(
        "conditions",
        authorization.conditions(),
        (out, condition) -> {
          out.text("text", condition.text());
          out.flag("met", condition.met());
        });
    json.someTexts("certifications", authorization.certifications());
    json.text("lab", authorization.lab());
  }

  private static void statements(JsonOut json, Statements statements) {
    json.text("endUse", statements.endUse());
    json.text("endUseKind", statements.endUseKind() == null ? null : statements.endUseKind().key());
    json.number("clusterTpp", statements.clusterTpp());
    json.text("endUser", statements.endUser());
    json.flag("resale", statements.resale());
    json.object(
        "certificate",
        statements.certificate(),
        (out, certificate) -> {
          out.text("signatory", certificate.signatory());
          out.text("date", certificate.date());
          out.text("document", certificate.document());
        });
    json.flag("usPersonInvolved", statements.usPersonInvolved());
  }

  private static void claim(JsonOut json, Claim claim) {
    json.text("about", claim.about());
    if (claim.owner() == null) {
      json.text("value", claim.value());
    } else {
      json.object("value", claim.owner(), TransactionWriter::owner);
    }
    json.text("status", claim.status());
    json.object("source", claim.source(), TransactionWriter::source);
    json.text("knownToExporter", claim.knownToExporter());
  }

  private static void source(JsonOut json, Source source) {
    json.text("title", source.title());
    json.text("publisher", source.publisher());
    json.text("date", source.date());
    json.text("url", source.url());
  }
}
