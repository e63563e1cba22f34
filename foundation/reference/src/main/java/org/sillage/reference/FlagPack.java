package org.sillage.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillage.document.Fields;
import org.sillage.document.Problem;
import org.sillage.model.fact.Sureness;
import org.sillage.model.text.Text;
import org.sillage.model.time.Period;
import org.sillage.reference.flag.FlagText;

/// Reads the texts of red flags: flags.csv.
final class FlagPack {
  private final List<Problem> problems;
  private final Map<String, FlagText> flags = new LinkedHashMap<>();

  FlagPack(List<Problem> problems) {
    this.problems = problems;
  }

  void read(Map<String, PackFile> files) {
    Table.read(files.get("red-flags/flags.csv"), "red-flags/flags.csv", problems, this::flag);
  }

  private void flag(Fields fields) {
    fields.requiredText("source");
    Sureness sure = fields.choice("sure", Table.SURE);
    String id = fields.requiredText("id");
    flags.put(
        id,
        new FlagText(
            id,
            new Text(fields.requiredText("title_en"), fields.requiredText("title_fr")),
            new Text(fields.requiredText("text_en"), fields.requiredText("text_fr")),
            fields.requiredText("citation"),
            fields.text("url"),
            sure == null ? Sureness.UNSURE : sure,
            new Period(fields.date("from"), fields.date("to")),
            fields.text("note")));
  }

  Map<String, FlagText> flags() {
    return flags;
  }
}
