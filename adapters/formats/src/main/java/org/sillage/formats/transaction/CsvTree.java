package org.sillage.formats.transaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Position;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;

/// Grows the tree of a transaction from the cells of a row. Entries of a list of which no cell says anything are left
/// out.
final class CsvTree {
  private final Position at;
  private final Map<String, CsvTree> keys = new LinkedHashMap<>();
  private final Map<Integer, CsvTree> items = new TreeMap<>();
  private @Nullable Node leaf;

  CsvTree(Position at) {
    this.at = at;
  }

  void put(CsvPath path, Node value) {
    CsvTree branch = this;
    for (CsvPath.Step step : path.steps()) {
      branch =
          step.isIndex()
              ? branch.items.computeIfAbsent(step.index(), index -> new CsvTree(value.at()))
              : branch.keys.computeIfAbsent(step.key(), key -> new CsvTree(value.at()));
    }
    branch.leaf = value;
  }

  Node node() {
    if (leaf instanceof Sequence && !items.isEmpty()) {
      // Nobody stands above, and somebody does: no list, so that the reader refuses it.
      return new Scalar("[]", true, leaf.at());
    }
    if (leaf != null) {
      return leaf;
    }
    if (!items.isEmpty()) {
      return new Sequence(items.values().stream().map(CsvTree::node).toList(), at);
    }
    return mapping();
  }

  Mapping mapping() {
    List<Mapping.Entry> entries = new ArrayList<>();
    keys.forEach((key, branch) -> entries.add(new Mapping.Entry(key, branch.at, branch.node())));
    return new Mapping(entries, at);
  }
}
