package org.sillage.formats.transaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.item.Money;
import org.sillage.model.place.CountryCode;
import org.sillage.model.place.Place;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Payment;

/// Reads the ways of goods and money.
final class MoveFields {
  private MoveFields() {}

  static List<Leg> route(Fields transaction) {
    List<Leg> route = new ArrayList<>();
    for (Fields fields : transaction.objects("route")) {
      Place place = place(fields, "place");
      Leg.Role role = fields.choice("role", Words.LEG_ROLES);
      LocalDate date = fields.date("date");
      String handler = fields.text("handler");
      if (!fields.has("place")) {
        fields.missing("place", Text.same("{country: SG, city: Singapore}"));
      }
      if (!fields.has("role")) {
        fields.missing("role", Text.same(String.join(", ", Words.LEG_ROLES.keySet())));
      }
      fields.done();
      if (place != null && role != null) {
        route.add(new Leg(place, role, date, handler));
      }
    }
    return route;
  }

  static @Nullable Place place(Fields fields, String key) {
    Fields place = fields.object(key);
    if (place == null) {
      return null;
    }
    CountryCode country = place.country("country");
    String city = place.text("city");
    String address = place.text("address");
    if (!place.has("country")) {
      place.missing("country", Text.same("SG"));
    }
    place.done();
    return country == null ? null : new Place(country, city, address);
  }

  static List<Payment> payments(Fields transaction) {
    List<Payment> payments = new ArrayList<>();
    for (Fields fields : transaction.objects("payments")) {
      Payment.Side payer = side(fields, "payer", "name");
      Payment.Side payee = side(fields, "payee", "name");
      Payment.Side via = side(fields, "via", "bank");
      Money amount = ItemFields.money(fields, "amount");
      LocalDate date = fields.date("date");
      String method = fields.text("method");
      fields.done();
      if (!fields.has("payer") && !fields.has("payee") && !fields.has("amount")) {
        fields.problem(
            Text.of("a payment says too little", "un paiement en dit trop peu"),
            Text.of("a payer, a payee or an amount", "un payeur, un bénéficiaire ou un montant"));
      } else if (payer != null || payee != null || amount != null) {
        payments.add(new Payment(payer, payee, via, amount, date, method));
      }
    }
    return payments;
  }

  private static Payment.@Nullable Side side(Fields payment, String key, String nameKey) {
    Fields fields = payment.object(key);
    if (fields == null) {
      return null;
    }
    String name = fields.text(nameKey);
    CountryCode country = fields.country("country");
    fields.done();
    if (name != null || country != null) {
      return new Payment.Side(name, country);
    }
    if (!fields.has(nameKey) && !fields.has("country")) {
      fields.problem(
          Text.of("one side of a payment is empty", "une partie d'un paiement est vide"),
          Text.of(
              "'" + nameKey + "', 'country' or both",
              "« " + nameKey + " », « country » ou les deux"));
    }
    return null;
  }
}
