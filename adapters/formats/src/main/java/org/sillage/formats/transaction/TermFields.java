package org.sillage.formats.transaction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.item.Money;
import org.sillage.model.place.CountryCode;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Statements;

/// Reads what is particular to some kinds of transaction: lease, data, listing; and what the parties declared.
final class TermFields {
  private final ItemFields items;

  TermFields(ItemFields items) {
    this.items = items;
  }

  @Nullable Lease lease(Fields transaction) {
    Fields fields = transaction.object("lease");
    if (fields == null) {
      return null;
    }
    Long gpus = Checks.atLeastOne(fields, "gpus");
    Long servers = Checks.atLeastOne(fields, "servers");
    String chip = items.chip(fields);
    LocalDate start = fields.date("start");
    LocalDate end = Checks.notBefore(fields, "end", start);
    BigDecimal gpuHours = Checks.notNegativeDecimal(fields, "gpuHours");
    Lease.Site site = site(fields);
    List<CountryCode> remoteUsers = fields.countries("remoteUsers");
    Lease.Purpose purpose = fields.choice("purpose", Words.PURPOSES);
    List<Lease.Sublease> subleases = subleases(fields);
    fields.done();
    return Checks.build(
        fields,
        () ->
            new Lease(
                gpus, servers, chip, start, end, gpuHours, site, remoteUsers, purpose, subleases));
  }

  private static Lease.@Nullable Site site(Fields lease) {
    Fields fields = lease.object("site");
    if (fields == null) {
      return null;
    }
    Lease.Site site =
        new Lease.Site(
            fields.country("country"),
            fields.text("city"),
            fields.text("operator"),
            Checks.notNegativeDecimal(fields, "itPowerKw"));
    fields.done();
    return site;
  }

  private static List<Lease.Sublease> subleases(Fields lease) {
    List<Lease.Sublease> subleases = new ArrayList<>();
    for (Fields fields : lease.objects("subleases")) {
      String tenant = fields.requiredText("tenant");
      CountryCode country = fields.country("country");
      CountryCode headquarters = fields.country("headquarters");
      Long gpus = Checks.notNegative(fields, "gpus");
      fields.done();
      if (!tenant.isEmpty()) {
        subleases.add(new Lease.Sublease(tenant, country, headquarters, gpus));
      }
    }
    return subleases;
  }

  static @Nullable DataMove data(Fields transaction) {
    Fields fields = transaction.object("data");
    if (fields == null) {
      return null;
    }
    BigInteger bytes = Checks.notNegativeInteger(fields, "bytes");
    DataMove.Medium medium = fields.choice("medium", Words.MEDIA);
    Long carriers = Checks.notNegative(fields, "carriers");
    DataMove.Content content = fields.choice("content", Words.CONTENTS);
    fields.done();
    return Checks.build(fields, () -> new DataMove(bytes, medium, carriers, content));
  }

  @Nullable Listing listing(Fields transaction) {
    Fields fields = transaction.object("listing");
    if (fields == null) {
      return null;
    }
    String market = fields.text("market");
    String chip = items.chip(fields);
    Long count = Checks.atLeastOne(fields, "count");
    Money askPrice = ItemFields.money(fields, "askPrice");
    var place = MoveFields.place(fields, "place");
    fields.done();
    return Checks.build(fields, () -> new Listing(market, chip, count, askPrice, place));
  }

  static Statements statements(Fields transaction) {
    Fields fields = transaction.object("statements");
    if (fields == null) {
      return Statements.NONE;
    }
    String endUse = fields.text("endUse");
    EndUseKind endUseKind = fields.choice("endUseKind", Words.END_USES);
    BigDecimal clusterTpp = Checks.notNegativeDecimal(fields, "clusterTpp");
    String endUser = fields.text("endUser");
    Boolean resale = fields.flag("resale");
    Statements.Certificate certificate = certificate(fields);
    Boolean usPerson = fields.flag("usPersonInvolved");
    fields.done();
    return new Statements(endUse, endUseKind, clusterTpp, endUser, resale, certificate, usPerson);
  }

  private static Statements.@Nullable Certificate certificate(Fields statements) {
    Fields fields = statements.object("certificate");
    if (fields == null) {
      return null;
    }
    Statements.Certificate certificate =
        new Statements.Certificate(
            fields.text("signatory"), fields.date("date"), fields.text("document"));
    fields.done();
    return certificate;
  }
}
