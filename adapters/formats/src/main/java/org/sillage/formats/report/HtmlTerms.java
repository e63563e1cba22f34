package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Statements;

/// The terms of a lease, of data that moves, of an offer, and what the parties stated.
final class HtmlTerms {
  private HtmlTerms() {}

  static Html lease(@Nullable Lease lease, Language language) {
    if (lease == null) {
      return Html.NONE;
    }
    HtmlFacts facts =
        new HtmlFacts(language)
            .add(Label.CHIP, lease.chip())
            .number(Label.GPUS, lease.gpus())
            .number(Label.SERVERS, lease.servers())
            .number(Label.GPU_HOURS, lease.gpuHours())
            .add(Label.START, lease.start())
            .add(Label.END, lease.end())
            .words(Label.PURPOSE, lease.purpose() == null ? null : purpose(lease.purpose()));
    Lease.Site site = lease.site();
    if (site != null) {
      facts
          .add(
              Label.SITE,
              Html.text(
                  Stream.of(
                          site.city(),
                          site.country() == null ? null : Countries.name(site.country(), language))
                      .filter(Objects::nonNull)
                      .collect(Collectors.joining(", "))))
          .add(Label.SITE_OPERATOR, site.operator())
          .number(Label.IT_POWER, site.itPowerKw());
    }
    facts.add(Label.REMOTE_USERS, Html.text(Countries.names(lease.remoteUsers(), language)));
    List<Html> tenants = new ArrayList<>();
    for (Lease.Sublease sublease : lease.subleases()) {
      tenants.add(
          Html.join(
              Html.text(tenants.isEmpty() ? "" : ", "),
              Html.name(sublease.tenant()),
              Html.text(sublease.country() == null ? "" : " (" + sublease.country() + ")")));
    }
    return facts.add(Label.SUBLEASED_TO, Html.join(tenants)).done();
  }

  static Html data(@Nullable DataMove data, Language language) {
    return data == null
        ? Html.NONE
        : new HtmlFacts(language)
            .number(Label.BYTES, data.bytes())
            .words(Label.MEDIUM, data.medium() == null ? null : medium(data.medium()))
            .number(Label.CARRIERS, data.carriers())
            .words(Label.CONTENT, data.content() == null ? null : content(data.content()))
            .done();
  }

  static Html listing(@Nullable Listing listing, Language language) {
    return listing == null
        ? Html.NONE
        : new HtmlFacts(language)
            .add(Label.MARKET, listing.market())
            .add(Label.CHIP, listing.chip())
            .number(Label.COUNT, listing.count())
            .add(Label.ASK_PRICE, HtmlDeal.money(listing.askPrice()))
            .country(Label.PLACE, listing.place() == null ? null : listing.place().country())
            .done();
  }

  static Html statements(Statements stated, Language language) {
    Statements.Certificate certificate = stated.certificate();
    String signed =
        certificate == null
            ? ""
            : Stream.of(certificate.signatory(), certificate.date(), certificate.document())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    return new HtmlFacts(language)
        .add(Label.END_USE, stated.endUse())
        .words(
            Label.END_USE_KIND, stated.endUseKind() == null ? null : Words.of(stated.endUseKind()))
        .number(Label.CLUSTER_TPP, stated.clusterTpp())
        .add(Label.END_USER, stated.endUser())
        .flag(Label.RESALE, stated.resale())
        .add(Label.CERTIFICATE, Html.name(signed))
        .flag(Label.US_PERSON, stated.usPersonInvolved())
        .done();
  }

  private static Text purpose(Lease.Purpose purpose) {
    return switch (purpose) {
      case TRAINING -> Text.of("training", "entraînement");
      case INFERENCE -> Text.of("inference", "inférence");
      case GRAPHICS -> Text.of("graphics", "graphisme");
      case UNKNOWN -> Label.UNKNOWN.words();
    };
  }

  private static Text medium(DataMove.Medium medium) {
    return switch (medium) {
      case NETWORK -> Text.of("network", "réseau");
      case PHYSICAL -> Text.of("carried by hand", "support physique");
    };
  }

  private static Text content(DataMove.Content content) {
    return switch (content) {
      case TRAINING_DATA -> Text.of("training data", "données d'entraînement");
      case WEIGHTS -> Text.of("model weights", "poids du modèle");
      case OUTPUT -> Text.of("model output", "sorties du modèle");
      case UNKNOWN -> Label.UNKNOWN.words();
    };
  }
}
