package org.sillage.formats.transaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.document.Mapping;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;

/// Reads parties and owners.
final class PartyFields {
  private static final Text A_PARTY =
      Text.same("{schema: Company, properties: {name: [Acme Ltd.], country: [sg]}}");

  /// Properties that hold countries; one that is no code would silently be lost on the rules.
  private static final Set<String> COUNTRIES =
      Set.of("country", "jurisdiction", "nationality", "mainCountry");

  private PartyFields() {}

  static List<PartyInRole> parties(Fields transaction) {
    List<PartyInRole> parties = new ArrayList<>();
    for (Fields fields : transaction.objects("parties")) {
      PartyRole role = fields.choice("role", Words.ROLES);
      Party party = party(fields);
      CountryCode headquarters = fields.country("headquarters");
      List<Owner> owners = owners(fields);
      FactStatus status = status(fields);
      Source source = SourceFields.source(fields, "source");
      if (!fields.has("role")) {
        fields.missing("role", Text.same(String.join(", ", Words.ROLES.keySet())));
      }
      fields.done();
      if (role != null && party != null) {
        parties.add(new PartyInRole(role, party, headquarters, owners, status, source));
      }
    }
    return parties;
  }

  /// The owners; absent where nothing is said of them, empty where nobody is said to stand above.
  static @Nullable List<Owner> owners(Fields fields) {
    if (!fields.has("owners")) {
      return null;
    }
    List<Owner> owners = new ArrayList<>();
    for (Fields each : fields.objects("owners")) {
      Owner owner = owner(each);
      if (owner != null) {
        owners.add(owner);
      }
    }
    return owners;
  }

  static @Nullable Owner owner(Fields fields) {
    String name = fields.requiredText("name");
    CountryCode country = fields.country("country");
    CountryCode headquarters = fields.country("headquarters");
    BigDecimal share = Checks.share(fields, "share");
    FactStatus status = status(fields);
    Source source = SourceFields.source(fields, "source");
    List<Owner> owners = owners(fields);
    fields.done();
    return name.isEmpty()
        ? null
        : Checks.build(
            fields, () -> new Owner(name, country, headquarters, share, status, source, owners));
  }

  private static FactStatus status(Fields fields) {
    FactStatus status = fields.choice("status", Words.STATUSES);
    return status == null ? FactStatus.DECLARED : status;
  }

  private static @Nullable Party party(Fields inRole) {
    if (!inRole.has("party")) {
      inRole.missing("party", A_PARTY);
      return null;
    }
    Fields fields = inRole.object("party");
    if (fields == null) {
      return null;
    }
    String schema = fields.choice("schema", Words.SCHEMATA);
    Fields properties = fields.object("properties");
    if (!fields.has("properties")) {
      fields.missing("properties", A_PARTY);
    }
    fields.done();
    if (properties == null) {
      return null;
    }
    Map<String, List<String>> values = properties(properties);
    if (values.getOrDefault("name", List.of()).isEmpty()) {
      properties.missing("name", A_PARTY);
      return null;
    }
    return Checks.build(fields, () -> new Party(schema == null ? "LegalEntity" : schema, values));
  }

  private static Map<String, List<String>> properties(Fields fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Mapping.Entry entry : fields.mapping().entries()) {
      String property = entry.key();
      if (fields.has(property)) {
        values.put(property, fields.texts(property));
      }
      if (COUNTRIES.contains(property)) {
        fields.countries(property);
      }
    }
    return values;
  }
}
