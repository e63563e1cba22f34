package org.sillage.formats.transaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Authorization;

/// Reads licenses, exceptions and letters.
final class AuthorizationFields {
  private AuthorizationFields() {}

  static List<Authorization> authorizations(Fields transaction) {
    List<Authorization> authorizations = new ArrayList<>();
    for (Fields fields : transaction.objects("authorizations")) {
      Authorization authorization = authorization(fields);
      if (authorization != null) {
        authorizations.add(authorization);
      }
    }
    return authorizations;
  }

  private static @Nullable Authorization authorization(Fields fields) {
    Authorization.Kind kind = fields.choice("kind", Words.AUTHORIZATIONS);
    String number = fields.text("number");
    String to = fields.text("to");
    List<String> items = fields.texts("items");
    Long quantity = Checks.notNegative(fields, "quantity");
    LocalDate validFrom = fields.date("validFrom");
    LocalDate validTo = Checks.notBefore(fields, "validTo", validFrom);
    List<Authorization.Condition> conditions = conditions(fields);
    List<String> certifications = fields.texts("certifications");
    String lab = fields.text("lab");
    if (!fields.has("kind")) {
      fields.missing("kind", Text.same(String.join(", ", Words.AUTHORIZATIONS.keySet())));
    }
    fields.done();
    if (kind == null) {
      return null;
    }
    return Checks.build(
        fields,
        () ->
            new Authorization(
                kind,
                number,
                to,
                items,
                quantity,
                validFrom,
                validTo,
                conditions,
                certifications,
                lab));
  }

  private static List<Authorization.Condition> conditions(Fields authorization) {
    List<Authorization.Condition> conditions = new ArrayList<>();
    for (Fields fields : authorization.objects("conditions", "text")) {
      String text = fields.requiredText("text");
      Boolean met = fields.flag("met");
      fields.done();
      if (!text.isEmpty()) {
        conditions.add(new Authorization.Condition(text, met));
      }
    }
    return conditions;
  }
}
