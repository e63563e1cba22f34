package org.sillage.formats.transaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Sequence;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.party.Owner;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// Reads what others say of a transaction.
final class ClaimFields {
  /// What a claim can be about besides the keys of a transaction.
  private static final Set<String> BESIDES = Set.of("endUser", "endUse", "violation");

  private static final Map<String, FactStatus> STATUSES = statuses();

  private final Mapping transaction;
  private final Set<String> subjects;

  /// @param keys the keys a transaction can have
  ClaimFields(Mapping transaction, Set<String> keys) {
    this.transaction = transaction;
    this.subjects = new TreeSet<>(keys);
    this.subjects.addAll(BESIDES);
  }

  List<Claim> claims(Fields transactionFields) {
    List<Claim> claims = new ArrayList<>();
    for (Fields fields : transactionFields.objects("claims")) {
      Claim claim = claim(fields);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private @Nullable Claim claim(Fields fields) {
    Pointer about = about(fields);
    Owner owner = null;
    String value = "";
    if (fields.raw("value") instanceof Mapping) {
      Fields described = fields.object("value");
      owner = described == null ? null : PartyFields.owner(described);
      value = owner == null ? "" : owner.name();
    } else {
      value = fields.requiredText("value");
    }
    FactStatus status = fields.choice("status", STATUSES);
    if (!fields.has("status")) {
      fields.missing("status", Text.same(String.join(", ", STATUSES.keySet())));
    }
    Source source = SourceFields.source(fields, "source");
    if (!fields.has("source")) {
      fields.missing("source", Text.same("{title, publisher, date, url}"));
    }
    LocalDate known = fields.date("knownToExporter");
    fields.done();
    if (about == null || value.isEmpty() || status == null || source == null) {
      return null;
    }
    String said = value;
    Owner described = owner;
    return Checks.build(fields, () -> new Claim(about, said, described, status, source, known));
  }

  private @Nullable Pointer about(Fields fields) {
    String written = fields.requiredText("about");
    if (written.isEmpty()) {
      return null;
    }
    Pointer about = Pointer.ofPath(written.strip());
    Text wrong = wrongWith(about);
    if (wrong == null) {
      return about;
    }
    fields.problem(
        "about",
        wrong,
        Text.same(String.join(", ", subjects) + "; parties[0].owners, /parties/0/owners"));
    return null;
  }

  private @Nullable Text wrongWith(Pointer about) {
    String[] steps = about.value().split("/", -1);
    if (steps.length < 2 || !subjects.contains(steps[1])) {
      return Text.of("about: nothing a transaction has", "about : rien de ce qu'a une transaction");
    }
    Node node = transaction;
    for (int step = 1; step < steps.length; step++) {
      boolean index = isIndex(steps[step]);
      if (steps[step].isEmpty() || (node instanceof Sequence && !index)) {
        return Text.of("about: a list without an index", "about : une liste sans indice");
      }
      if (node instanceof Sequence list) {
        int at = Integer.parseInt(steps[step]);
        if (at >= list.items().size()) {
          return missing();
        }
        node = list.items().get(at);
      } else if (index && node == null) {
        return missing();
      } else {
        node = node instanceof Mapping mapping ? mapping.find(steps[step]) : null;
      }
    }
    return null;
  }

  private static Text missing() {
    return Text.of("about: an entry that is not there", "about : une entrée qui n'existe pas");
  }

  private static boolean isIndex(String step) {
    return step.matches("[0-9]{1,6}");
  }

  private static Map<String, FactStatus> statuses() {
    Map<String, FactStatus> statuses = new TreeMap<>(Words.STATUSES);
    statuses.remove(FactStatus.DECLARED.name());
    return statuses;
  }
}
