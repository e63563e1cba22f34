package org.sillage.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Csv;
import org.sillage.document.DocumentException;
import org.sillage.document.Fields;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Refused;
import org.sillage.model.fact.Sureness;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// Reads a CSV file of a pack row by row, strictly.
final class Table {
  static final Map<String, Sureness> SURE =
      Map.of(
          "CONFIRMED",
          Sureness.CONFIRMED,
          "REPORTED",
          Sureness.REPORTED,
          "UNSURE",
          Sureness.UNSURE);

  private Table() {}

  /// Gives each row to `each`; what is bad goes to `problems`.
  static void read(
      @Nullable PackFile file, String name, List<Problem> problems, Consumer<Fields> each) {
    if (file == null) {
      return;
    }
    Problems collected = new Problems(name);
    try {
      Csv csv = Csv.open(file.open(), file.name());
      for (Csv.Row row = csv.next(); row != null; row = csv.next()) {
        switch (row) {
          case Refused refused -> collected.add(refused.problem());
          case Csv.Cells cells -> {
            Fields fields = new Fields(cells.cells(), file.name(), Pointer.ROOT, collected);
            try {
              each.accept(fields);
            } catch (IllegalArgumentException refused) {
              collected.add(problem(file.name(), fields, refused));
            }
            fields.done();
          }
        }
      }
    } catch (DocumentException refused) {
      collected.add(refused.problem());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    problems.addAll(collected.list());
  }

  static Problem problem(String file, Fields fields, IllegalArgumentException refused) {
    return new Problem(
        file, fields.at(), "", null, Text.same(String.valueOf(refused.getMessage())), null);
  }

  /// The parts of a cell that holds several values, separated by `|`.
  static List<String> several(@Nullable String cell) {
    return cell == null
        ? List.of()
        : Arrays.stream(cell.split("\\|", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }
}
