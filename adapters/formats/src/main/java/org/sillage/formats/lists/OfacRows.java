package org.sillage.formats.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.document.DocumentException;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.model.text.Text;

/// The rows of one OFAC file: comma separated, with or without a header, `-0-` for nothing, ended by a 0x1A byte or
/// not. One row that is not whole, and the file is refused.
final class OfacRows {
  private static final char SUBSTITUTE = '\u001A';

  private final String file;
  private final int columns;

  private OfacRows(String file, int columns) {
    this.file = file;
    this.columns = columns;
  }

  /// One row.
  ///
  /// @param line its line in the file, 1 and up
  /// @param number the number of the listed party it is about
  /// @param cells every cell without surrounding space, empty where the file says nothing
  record Row(long line, int number, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /// A cell by its place, 1 and up; absent where the file says nothing.
    @Nullable String cell(int place) {
      String cell = cells.get(place - 1);
      return cell.isEmpty() ? null : cell;
    }
  }

  /// @throws DocumentException where a row has another number of columns, no number, or is cut off
  static List<Row> read(RawFile raw, int columns) throws DocumentException {
    return new OfacRows(raw.name(), columns).read(raw.utf8OrLatin1());
  }

  private List<Row> read(String text) throws DocumentException {
    String whole = withoutEnd(text);
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(whole)) {
      for (CsvRecord row : reader) {
        boolean header =
            rows.isEmpty()
                && row.getStartingLineNumber() == 1
                && !isNumber(row.getField(0).strip());
        if (row.getFieldCount() != columns) {
          throw refused(
              row.getStartingLineNumber(), Integer.toString(row.getFieldCount()), COLUMNS, columns);
        }
        if (!header) {
          rows.add(row(row));
        }
      }
    } catch (CsvParseException broken) {
      throw refused(rows.isEmpty() ? 1 : rows.getLast().line() + 1, null, CUT_OFF, columns);
    } catch (IOException fromText) {
      throw new UncheckedIOException(fromText);
    }
    return rows;
  }

  /// The text up to the end mark. Behind it may stand nothing but the empty cells that a spreadsheet adds.
  private String withoutEnd(String text) throws DocumentException {
    int mark = text.indexOf(SUBSTITUTE);
    String rows = mark < 0 ? text : text.substring(0, mark);
    String behind = mark < 0 ? "" : text.substring(mark).replace("" + SUBSTITUTE, "");
    if (!behind.replace(",", "").isBlank()) {
      throw refused(
          lines(rows),
          behind.strip(),
          Text.of(
              "something stands behind the end of the file",
              "quelque chose suit la fin du fichier"),
          columns);
    }
    if (!rows.endsWith("\n")) {
      throw refused(lines(rows), null, CUT_OFF, columns);
    }
    return rows;
  }

  private static long lines(String text) {
    return text.chars().filter(letter -> letter == '\n').count() + 1;
  }

  private Row row(CsvRecord row) throws DocumentException {
    List<String> cells = new ArrayList<>(columns);
    for (String field : row.getFields()) {
      String cell = field.strip();
      cells.add(cell.equals("-0-") ? "" : cell);
    }
    if (!isNumber(cells.getFirst())) {
      throw refused(
          row.getStartingLineNumber(),
          cells.getFirst(),
          Text.of("a row without the number of a listed party", "une ligne sans numéro de partie"),
          columns);
    }
    return new Row(row.getStartingLineNumber(), Integer.parseInt(cells.getFirst()), cells);
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty()
        && cell.length() < 10
        && cell.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private DocumentException refused(long line, @Nullable String value, Text what, int columns) {
    return new DocumentException(
        new Problem(
            file,
            new Position((int) line, 1),
            "",
            value,
            what,
            Text.of(
                "rows of " + columns + " columns, led by a number",
                "des lignes de " + columns + " colonnes")));
  }

  private static final Text COLUMNS =
      Text.of(
          "a row has another number of columns; the file may be cut off",
          "une ligne a un autre nombre de colonnes ; le fichier est peut-être tronqué");
  private static final Text CUT_OFF =
      Text.of(
          "the file ends within a row: it is cut off",
          "le fichier s'arrête au milieu d'une ligne : il est tronqué");
}
