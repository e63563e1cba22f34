package org.sillage.formats.transaction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillage.document.DocumentException;
import org.sillage.document.Documents;
import org.sillage.document.Json;
import org.sillage.document.Limits;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Refused;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;
import org.sillage.document.Yaml;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Transaction;

/// Reads the transactions of a file, one in memory at a time. Each is good or bad on its own. A mapping with the key
/// `transactions` (a case of the packs) gives the transactions under it; its other keys are not this reader's business.
/// Thread-safe.
public final class TransactionReader {
  private static final String CASE_KEY = "transactions";
  private static final Text A_TRANSACTION =
      Text.of(
          "a transaction with id, kind, date and parties, a list of them, or a mapping with the key"
              + " 'transactions'",
          "une transaction avec id, kind, date et parties, une liste de transactions, ou un objet"
              + " avec la clé « transactions »");

  private final TransactionFields transactions;
  private final Limits limits;

  public TransactionReader(ChipNames chips) {
    this(chips, Limits.DEFAULT);
  }

  public TransactionReader(ChipNames chips, Limits limits) {
    this.transactions = new TransactionFields(chips);
    this.limits = limits;
  }

  /// Hands each transaction of the stream to `sink`, in the order of the file; at least one result, for a file
  /// without any transaction is bad. The caller closes the stream.
  ///
  /// @param file the file's name, for messages
  /// @throws IOException where the stream does
  public void read(String file, InputStream in, Format format, Consumer<ReadResult> sink)
      throws IOException {
    Counting counting = new Counting(sink);
    if (format == Format.CSV) {
      new CsvTransactions(transactions, file).read(in, counting);
    } else {
      readDocuments(file, in, format, counting);
    }
    if (counting.results == 0) {
      Text what = Text.of("no transaction in this file", "aucune transaction dans ce fichier");
      Problem problem = new Problem(file, Position.START, "", null, what, A_TRANSACTION);
      sink.accept(new ReadResult.Bad(null, List.of(problem), ""));
    }
  }

  private void readDocuments(String file, InputStream in, Format format, Consumer<ReadResult> sink)
      throws IOException {
    Documents documents =
        switch (format) {
          case YAML -> Documents.yaml(in, file, limits);
          case JSON -> Documents.json(in, file, limits);
          case JSON_LINES -> Documents.jsonLines(in, file, limits);
          case CSV -> throw new AssertionError("rows are read elsewhere");
        };
    for (Documents.Piece piece = documents.next(); piece != null; piece = documents.next()) {
      switch (piece) {
        case Refused refused ->
            sink.accept(new ReadResult.Bad(null, List.of(refused.problem()), refused.raw()));
        case Documents.Chunk chunk -> readChunk(chunk, file, format, sink);
      }
    }
  }

  private void readChunk(
      Documents.Chunk chunk, String file, Format format, Consumer<ReadResult> sink) {
    try {
      Node root =
          format == Format.YAML
              ? Yaml.read(chunk.text(), file, chunk.at().line())
              : Json.read(chunk.text(), file, chunk.at());
      boolean nothing = root instanceof Scalar scalar && scalar.isNull();
      if (!nothing) {
        readRoot(root, chunk.text(), file, sink);
      }
    } catch (DocumentException broken) {
      sink.accept(new ReadResult.Bad(null, List.of(broken.problem()), chunk.text()));
    }
  }

  private void readRoot(Node root, String raw, String file, Consumer<ReadResult> sink) {
    Node ofCase = root instanceof Mapping mapping ? mapping.find(CASE_KEY) : null;
    if (root instanceof Sequence list) {
      readList(list, raw, Pointer.ROOT, file, sink);
    } else if (ofCase instanceof Sequence list) {
      readList(list, null, Pointer.ROOT.to(CASE_KEY), file, sink);
    } else if (ofCase != null) {
      sink.accept(readOne(ofCase, Pointer.ROOT.to(CASE_KEY), raw, file));
    } else {
      sink.accept(readOne(root, Pointer.ROOT, raw, file));
    }
  }

  private void readList(
      Sequence list, @Nullable String raw, Pointer path, String file, Consumer<ReadResult> sink) {
    String whole = list.items().size() == 1 ? raw : null;
    for (int index = 0; index < list.items().size(); index++) {
      sink.accept(readOne(list.items().get(index), path.to(index), whole, file));
    }
  }

  private ReadResult readOne(Node node, Pointer path, @Nullable String raw, String file) {
    Problems problems = new Problems(file);
    Transaction transaction = null;
    if (node instanceof Mapping mapping) {
      // A transaction's own paths start at the transaction, wherever in a list it stands.
      transaction = transactions.read(mapping, Pointer.ROOT, problems);
    } else {
      Text what = Text.of("no transaction", "pas une transaction");
      problems.add(
          new Problem(file, node.at(), path.value(), node.describe(), what, A_TRANSACTION));
    }
    return transaction == null
        ? new ReadResult.Bad(idOf(node), problems.list(), raw == null ? Json.write(node) : raw)
        : new ReadResult.Good(transaction, file, node.at());
  }

  static @Nullable String idOf(Node node) {
    return node instanceof Mapping mapping
            && mapping.find("id") instanceof Scalar id
            && !id.isNull()
            && !id.text().isBlank()
        ? id.text()
        : null;
  }

  private static final class Counting implements Consumer<ReadResult> {
    private final Consumer<ReadResult> sink;
    private int results;

    Counting(Consumer<ReadResult> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(ReadResult result) {
      results++;
      sink.accept(result);
    }
  }
}
