package org.sillage.formats.transaction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.model.transaction.Transaction;

/// What became of one transaction of a file.
public sealed interface ReadResult {
  /// A transaction that was read.
  ///
  /// @param transaction the transaction
  /// @param file its file
  /// @param at where in the file it starts
  record Good(Transaction transaction, String file, Position at) implements ReadResult {
    public Good {
      Objects.requireNonNull(transaction);
      Objects.requireNonNull(file);
      Objects.requireNonNull(at);
    }
  }

  /// Something that could not be read as a transaction, for the quarantine.
  ///
  /// @param id its id, where one could be read
  /// @param problems what is wrong with it, one or more
  /// @param raw what stood there; only its beginning where it was too large
  record Bad(@Nullable String id, List<Problem> problems, String raw) implements ReadResult {
    public Bad {
      problems = List.copyOf(problems);
      Objects.requireNonNull(raw);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("what is bad has a problem");
      }
    }
  }
}
