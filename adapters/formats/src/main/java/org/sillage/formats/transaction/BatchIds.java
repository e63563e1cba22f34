package org.sillage.formats.transaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.model.text.Text;

/// Keeps the ids of a batch, over all its files: of two transactions with one id the first is answered, the later
/// refused. A refused transaction takes no id. Mutable, for one thread.
public final class BatchIds {
  private final Map<String, Place> taken = new HashMap<>();

  private record Place(String file, Position at) {
    String words() {
      return file + ":" + at;
    }
  }

  /// The same result, or a [ReadResult.Bad] that names both places where the id was taken before.
  public ReadResult check(ReadResult result) {
    if (!(result instanceof ReadResult.Good good)) {
      return result;
    }
    String id = good.transaction().id();
    Place first = taken.putIfAbsent(id, new Place(good.file(), good.at()));
    if (first == null) {
      return good;
    }
    Text what =
        Text.of(
            "this id is taken by the transaction at " + first.words(),
            "cet identifiant est déjà pris par la transaction en " + first.words());
    Text allowed = Text.of("an id of its own in the batch", "un identifiant unique dans le lot");
    Problem problem = new Problem(good.file(), good.at(), "/id", id, what, allowed);
    return new ReadResult.Bad(id, List.of(problem), TransactionWriter.write(good.transaction()));
  }
}
