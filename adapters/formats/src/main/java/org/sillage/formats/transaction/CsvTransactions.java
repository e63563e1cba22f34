package org.sillage.formats.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sillage.document.Csv;
import org.sillage.document.DocumentException;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Refused;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;
import org.sillage.model.party.PartyRole;
import org.sillage.model.text.Pointer;
import org.sillage.model.transaction.Transaction;

/// Reads transactions from rows, one each. A column that is not known is told once and left out.
final class CsvTransactions {
  private final TransactionFields transactions;
  private final String file;

  CsvTransactions(TransactionFields transactions, String file) {
    this.transactions = transactions;
    this.file = file;
  }

  void read(InputStream in, Consumer<ReadResult> sink) throws IOException {
    Csv csv;
    try {
      csv = Csv.open(in, file);
    } catch (DocumentException noHeader) {
      sink.accept(new ReadResult.Bad(null, List.of(noHeader.problem()), ""));
      return;
    }
    CsvColumns columns = new CsvColumns(csv.columns(), file, transactions);
    if (!columns.problems().isEmpty()) {
      String header =
          csv.columns().stream()
              .map(Csv.Column::name)
              .collect(Collectors.joining(Character.toString(csv.delimiter())));
      sink.accept(new ReadResult.Bad(null, columns.problems(), header));
    }
    for (Csv.Row row = csv.next(); row != null; row = csv.next()) {
      switch (row) {
        case Refused refused ->
            sink.accept(new ReadResult.Bad(null, List.of(refused.problem()), refused.raw()));
        case Csv.Cells cells -> sink.accept(read(cells, columns));
      }
    }
  }

  private ReadResult read(Csv.Cells cells, CsvColumns columns) {
    Mapping tree = tree(cells.cells(), columns);
    Problems problems = new Problems(file);
    Transaction transaction = transactions.read(tree, Pointer.ROOT, problems);
    if (transaction != null) {
      return new ReadResult.Good(transaction, file, cells.cells().at());
    }
    List<Problem> named =
        problems.list().stream().map(problem -> byColumn(problem, cells.cells())).toList();
    return new ReadResult.Bad(TransactionReader.idOf(tree), named, cells.raw());
  }

  private static Mapping tree(Mapping row, CsvColumns columns) {
    CsvTree tree = new CsvTree(row.at());
    for (Mapping.Entry cell : row.entries()) {
      CsvPath path = columns.find(cell.key());
      if (path == null || !(cell.value() instanceof Scalar scalar) || scalar.text().isBlank()) {
        continue;
      }
      Map.Entry<PartyRole, CsvPath> role = columns.role(cell.key());
      if (role != null) {
        tree.put(role.getValue(), new Scalar(role.getKey().key(), true, scalar.at()));
      }
      tree.put(path, value(scalar, path));
    }
    return tree.mapping();
  }

  private static Node value(Scalar cell, CsvPath path) {
    boolean nobody = path.lastKey().equals("owners") && cell.text().strip().equals("[]");
    return nobody ? new Sequence(List.of(), cell.at()) : cell;
  }

  /// Says a problem of the column it comes from; one of something missing keeps its path.
  private static Problem byColumn(Problem problem, Mapping row) {
    Position at = problem.at();
    if (problem.value() == null) {
      return problem;
    }
    return row.entries().stream()
        .filter(cell -> cell.value().at().equals(at))
        .findFirst()
        .map(cell -> problem.withPath(cell.key()))
        .orElse(problem);
  }
}
