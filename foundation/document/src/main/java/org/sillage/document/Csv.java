package org.sillage.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Text;

/// Reads delimited text (RFC 4180) with a header line. The delimiter is the one of comma, semicolon and tab that the
/// header holds most of. A row that cannot be read is [Refused] and the ones behind it are still given. Mutable, for
/// one thread; the caller closes the stream.
public final class Csv {
  private static final Text NOT_CLOSED =
      Text.of(
          "a quote is not closed, or more stands behind it",
          "un guillemet n'est pas fermé, ou du texte le suit");
  private static final Text A_ROW =
      Text.of(
          "quotes around the whole cell, doubled inside it",
          "des guillemets autour de toute la cellule, doublés dedans");
  private static final Text A_HEADER =
      Text.of(
          "a first line with the name of each column, once",
          "une première ligne avec le nom de chaque colonne, une fois");
  private static final int MOST_COLUMNS = 1_000;
  private static final Limits ROWS = new Limits(1 << 20, Limits.DEFAULT.documents() + 1);

  private final String file;
  private final char delimiter;
  private final Documents rows;
  private final List<Column> columns;

  /// One column.
  ///
  /// @param name its name in the header, without surrounding space
  /// @param at where in the header it stands
  public record Column(String name, Position at) {}

  /// One row, in the file's order.
  public sealed interface Row permits Cells, Refused {}

  /// The cells of a row by column name; an empty cell is a null [Scalar], any other one counts as quoted.
  ///
  /// @param cells column names and cells, in the order of the header
  /// @param raw the row as written, without its line break
  public record Cells(Mapping cells, String raw) implements Row {
    public Cells {
      Objects.requireNonNull(cells);
      Objects.requireNonNull(raw);
    }
  }

  private Csv(String file, char delimiter, Documents rows, List<Column> columns) {
    this.file = file;
    this.delimiter = delimiter;
    this.rows = rows;
    this.columns = List.copyOf(columns);
  }

  /// Reads the header.
  ///
  /// @throws DocumentException where there is none, or a name is blank or stands twice
  /// @throws IOException where the stream does
  public static Csv open(InputStream in, String file) throws IOException, DocumentException {
    ByteWalk walk = new ByteWalk(in, ROWS.documentBytes());
    Documents.Piece header = new Documents(walk, file, ROWS, Splitter.lines()).next();
    switch (header) {
      case null ->
          throw new DocumentException(
              new Problem(
                  file,
                  Position.START,
                  "",
                  null,
                  Text.of("the file is empty", "le fichier est vide"),
                  A_HEADER));
      case Refused refused -> throw new DocumentException(refused.problem());
      case Documents.Chunk chunk -> {
        char delimiter = CsvLine.guessDelimiter(chunk.text());
        Documents rows = new Documents(walk, file, ROWS, new RowSplitter(delimiter));
        return new Csv(file, delimiter, rows, columns(chunk, delimiter, file));
      }
    }
  }

  /// The columns in order.
  public List<Column> columns() {
    return columns;
  }

  public char delimiter() {
    return delimiter;
  }

  /// The next row, or nothing at the end.
  ///
  /// @throws IOException where the stream does
  public @Nullable Row next() throws IOException {
    return switch (rows.next()) {
      case null -> null;
      case Refused refused -> refused;
      case Documents.Chunk chunk -> row(chunk);
    };
  }

  private Row row(Documents.Chunk chunk) {
    String raw = CsvLine.withoutBreak(chunk.text());
    List<String> values;
    try {
      values = cells(raw, delimiter);
    } catch (CsvParseException broken) {
      return refused(chunk.at(), raw, NOT_CLOSED, A_ROW, raw);
    }
    if (values.size() != columns.size()) {
      return refused(
          chunk.at(),
          Integer.toString(values.size()),
          Text.of(
              "a row has not as many cells as the header",
              "une ligne n'a pas autant de cellules que l'en-tête"),
          Text.same(Integer.toString(columns.size())),
          raw);
    }
    try {
      return new Cells(new Mapping(entries(values, raw, chunk.at()), chunk.at()), raw);
    } catch (DocumentException odd) {
      return new Refused(odd.problem(), raw);
    }
  }

  private List<Mapping.Entry> entries(List<String> values, String raw, Position row)
      throws DocumentException {
    List<Position> places = CsvLine.places(raw, delimiter, row);
    Guard guard = new Guard(file);
    List<Mapping.Entry> entries = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      Position at = index < places.size() ? places.get(index) : row;
      String value = guard.checked(values.get(index), at);
      Column column = columns.get(index);
      entries.add(
          new Mapping.Entry(column.name(), column.at(), new Scalar(value, !value.isEmpty(), at)));
    }
    return entries;
  }

  private Refused refused(Position at, String value, Text what, Text allowed, String raw) {
    return new Refused(new Problem(file, at, "", value, what, allowed), raw);
  }

  private static List<Column> columns(Documents.Chunk header, char delimiter, String file)
      throws DocumentException {
    String raw = CsvLine.withoutBreak(header.text());
    List<String> names;
    try {
      names = cells(raw, delimiter);
    } catch (CsvParseException broken) {
      throw new DocumentException(new Problem(file, header.at(), "", raw, NOT_CLOSED, A_HEADER));
    }
    if (names.size() > MOST_COLUMNS) {
      Text what = Text.of("too many columns", "trop de colonnes");
      Text allowed = Text.of("at most " + MOST_COLUMNS, "au plus " + MOST_COLUMNS);
      throw new DocumentException(
          new Problem(file, header.at(), "", Integer.toString(names.size()), what, allowed));
    }
    List<Position> places = CsvLine.places(raw, delimiter, header.at());
    Map<String, Column> columns = new LinkedHashMap<>();
    for (int index = 0; index < names.size(); index++) {
      String name = names.get(index).strip();
      Position at = index < places.size() ? places.get(index) : header.at();
      if (name.isEmpty() || columns.put(name, new Column(name, at)) != null) {
        Text what =
            name.isEmpty()
                ? Text.of("a column has no name", "une colonne n'a pas de nom")
                : Text.of("a column stands twice", "une colonne figure deux fois");
        throw new DocumentException(new Problem(file, at, "", name, what, A_HEADER));
      }
    }
    return List.copyOf(columns.values());
  }

  private static List<String> cells(String raw, char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .allowUnclosedQuote(false)
        .skipEmptyLines(false)
        .maxBufferSize(ROWS.documentBytes() + 1)
        .ofSingleCsvRecord(raw)
        .getFields();
  }
}
