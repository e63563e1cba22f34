package org.sillage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sillage.document.DocumentException;
import org.sillage.document.Fields;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Yaml;
import org.sillage.model.fact.Source;

/// Reads what is told of the press cases; their transactions are read by whoever reads transactions.
final class CasePack {
  private final List<Problem> problems;
  private final Map<String, PressCase> cases = new TreeMap<>();

  CasePack(List<Problem> problems) {
    this.problems = problems;
  }

  void read(Map<String, PackFile> files) {
    for (PackFile file : files.values()) {
      Problems collected = new Problems(file.name());
      try {
        Fields fields =
            Fields.ofDocument(Yaml.read(file.text(), file.name(), 1), file.name(), collected);
        if (fields != null) {
          read(fields, file);
        }
      } catch (DocumentException refused) {
        collected.add(refused.problem());
      }
      problems.addAll(collected.list());
    }
  }

  private void read(Fields fields, PackFile file) {
    String id = fields.requiredText("id");
    List<Source> sources = fields.objects("sources").stream().map(Texts::source).toList();
    fields.nodes("transactions");
    cases.put(
        id,
        new PressCase(
            id,
            Texts.required(fields, "title"),
            Texts.required(fields, "told"),
            fields.requiredText("standing"),
            sources,
            file.name(),
            file));
    fields.done();
  }

  List<PressCase> cases() {
    return new ArrayList<>(cases.values());
  }
}
