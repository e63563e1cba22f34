package org.sillage.formats.transaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Csv;
import org.sillage.document.Fields;
import org.sillage.document.Nearest;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Scalar;
import org.sillage.model.party.PartyRole;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// What the columns of a file stand for: keys by path, short names of the first item and of the statements, and parties
/// by role (`purchaser`, `purchaser.country`, `purchaser.owner.share`).
final class CsvColumns {
  private static final Set<String> OF_TRANSACTION =
      Set.of("id", "kind", "act", "date", "origin", "destination", "dealId");
  private static final Set<String> OF_ITEM =
      Set.of(
          "chip",
          "figures",
          "count",
          "unitPrice",
          "totalValue",
          "host",
          "serials",
          "memory",
          "madeIn",
          "designerHeadquarters",
          "usContent",
          "eccn",
          "dataCenterMarketed",
          "transistors",
          "hbm");
  private static final Set<String> OF_STATEMENTS =
      Set.of("endUse", "endUseKind", "clusterTpp", "resale", "usPersonInvolved");
  private static final Map<String, String> OF_ROLE =
      Map.ofEntries(
          Map.entry("", "party.properties.name"),
          Map.entry("name", "party.properties.name"),
          Map.entry("country", "party.properties.country"),
          Map.entry("jurisdiction", "party.properties.jurisdiction"),
          Map.entry("address", "party.properties.address"),
          Map.entry("registrationNumber", "party.properties.registrationNumber"),
          Map.entry("schema", "party.schema"),
          Map.entry("headquarters", "headquarters"),
          Map.entry("status", "status"),
          Map.entry("owners", "owners"),
          Map.entry("owner", "owners[0].name"),
          Map.entry("owner.country", "owners[0].country"),
          Map.entry("owner.headquarters", "owners[0].headquarters"),
          Map.entry("owner.share", "owners[0].share"),
          Map.entry("owner.status", "owners[0].status"));

  private final TransactionFields transactions;
  private final Map<String, CsvPath> paths = new LinkedHashMap<>();
  private final Map<PartyRole, Integer> roles = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int firstRole;

  CsvColumns(List<Csv.Column> columns, String file, TransactionFields transactions) {
    this.transactions = transactions;
    this.firstRole = afterNumberedParties(columns);
    Set<CsvPath> taken = new HashSet<>();
    for (Csv.Column column : columns) {
      CsvPath path = path(column.name());
      if (path == null || !isOfFormat(path)) {
        problems.add(unknown(column, file));
      } else if (!taken.add(path)) {
        problems.add(
            problem(
                column,
                file,
                Text.of("two columns for one value", "deux colonnes pour une valeur"),
                null));
      } else {
        paths.put(column.name(), path);
      }
    }
  }

  /// Columns that are not taken, each told once.
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// Where the cells of a column go; absent for one that is not taken.
  @Nullable CsvPath find(String column) {
    return paths.get(column);
  }

  /// Where the role of the party stands that a column is about; absent for a column about no role.
  Map.@Nullable Entry<PartyRole, CsvPath> role(String column) {
    PartyRole role = roleOf(column);
    Integer index = role == null ? null : roles.get(role);
    return role == null || index == null ? null : Map.entry(role, inParty(index, "role"));
  }

  private @Nullable CsvPath path(String column) {
    PartyRole role = roleOf(column);
    if (role != null) {
      String rest = column.equals(role.key()) ? "" : column.substring(role.key().length() + 1);
      String target = OF_ROLE.get(rest);
      return target == null
          ? null
          : inParty(roles.computeIfAbsent(role, each -> firstRole + roles.size()), target);
    }
    String first = firstKey(column);
    String full = OF_ITEM.contains(first) ? "items[0]." + column : column;
    return CsvPath.find(OF_STATEMENTS.contains(first) ? "statements." + column : full);
  }

  private static CsvPath inParty(int index, String target) {
    CsvPath path = CsvPath.find("parties[" + index + "]." + target);
    if (path == null) {
      throw new AssertionError(target);
    }
    return path;
  }

  private static @Nullable PartyRole roleOf(String column) {
    return Words.ROLES.get(firstKey(column));
  }

  private static String firstKey(String column) {
    int dot = column.indexOf('.');
    return dot < 0 ? column : column.substring(0, dot);
  }

  private static int afterNumberedParties(List<Csv.Column> columns) {
    int after = 0;
    for (Csv.Column column : columns) {
      CsvPath path = CsvPath.find(column.name());
      if (path != null
          && path.steps().size() > 1
          && path.steps().getFirst().key().equals("parties")) {
        after = Math.max(after, path.steps().get(1).index() + 1);
      }
    }
    return after;
  }

  /// Asks the reader itself: a transaction with nothing but this path must not meet an unknown key or another shape.
  private boolean isOfFormat(CsvPath path) {
    Problems met = new Problems("");
    CsvTree tree = new CsvTree(Position.START);
    tree.put(path, new Scalar("?", true, Position.START));
    transactions.read(tree.mapping(), Pointer.ROOT, met);
    return met.list().stream()
        .noneMatch(problem ->
            isAboutShape(problem)
                && path.pointer().isWithin(Pointer.of(problem.path()))
                && !path.lastKey().equals("owners"));
  }

  private static boolean isAboutShape(Problem problem) {
    return problem.what().equals(Fields.UNKNOWN_KEY)
        || Fields.A_MAPPING.equals(problem.allowed())
        || Fields.A_LIST.equals(problem.allowed());
  }

  private static Problem unknown(Csv.Column column, String file) {
    List<String> known = new ArrayList<>(OF_TRANSACTION);
    known.addAll(OF_ITEM);
    known.addAll(OF_STATEMENTS);
    Words.ROLES
        .keySet()
        .forEach(role ->
            OF_ROLE.keySet().forEach(rest -> known.add(rest.isEmpty() ? role : role + "." + rest)));
    Optional<String> near = Nearest.to(column.name(), known);
    String led = near.map(name -> name + "; ").orElse("");
    return problem(
        column,
        file,
        Text.of("unknown column, left out", "colonne inconnue, laissée de côté"),
        Text.of(
            led + "a role, a key by its path, as in items[0].chip or purchaser.country",
            led + "un rôle, une clé par son chemin, comme items[0].chip ou purchaser.country"));
  }

  private static Problem problem(
      Csv.Column column, String file, Text what, @Nullable Text allowed) {
    return new Problem(file, column.at(), column.name(), column.name(), what, allowed);
  }
}
